package xunge.store.tiles;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import xunge.geo.raster.TileMatrix;
import xunge.store.StoreException;
import xunge.store.gpkg.SqlSession;

/// MBTiles 1.3: Web Mercator, rows counted from the south (TMS).
final class MbTiles implements TileTables {

    private static final int WEB_MERCATOR = 3857;
    private static final int MOST_ZOOM = 30;
    private static final int TILE_SIZE = 256;
    private static final double HALF = Math.PI * 6_378_137;

    @Override
    public List<TileSet> read(SqlSession session, Path file) throws SQLException, StoreException {
        Map<String, String> about = new HashMap<>();
        session.list("SELECT name, value FROM metadata",
                row -> about.put(String.valueOf(row.getString(1)), String.valueOf(row.getString(2))));
        String name = String.valueOf(file.getFileName());
        refuseVectors(about, name);
        int size = tileSize(session);
        List<TileMatrix> levels = session.list("SELECT DISTINCT zoom_level FROM tiles ORDER BY 1", row -> row.getInt(1))
                .stream()
                .filter(z -> z >= 0 && z <= MOST_ZOOM)
                .map(z -> TileMatrix.webMercator(z, size))
                .toList();
        if (levels.isEmpty()) {
            throw new StoreException("store.no-tiles", List.of(name), null);
        }
        double[] bounds = bounds(about.getOrDefault("bounds", ""))
                .orElseGet(() -> new double[] {-HALF, -HALF, HALF, HALF});
        return List.of(new TileSet("tiles", about.getOrDefault("name", name), about.getOrDefault("attribution", ""),
                WEB_MERCATOR, bounds[0], bounds[1], bounds[2], bounds[3], levels));
    }

    private static void refuseVectors(Map<String, String> about, String name) throws StoreException {
        String format = about.getOrDefault("format", "").toLowerCase(Locale.ROOT);
        if (format.equals("pbf") || format.equals("mvt")) {
            throw new StoreException("store.vector-tiles", List.of(name), null);
        }
    }

    /// The width in the head of a PNG: MBTiles does not say it and 512 is common; other formats have 256.
    private static int tileSize(SqlSession session) throws SQLException {
        byte[] head = session.find("SELECT substr(tile_data, 1, 24) FROM tiles LIMIT 1", row -> row.getBytes(1))
                .orElse(new byte[0]);
        boolean isPng = head.length == 24 && head[1] == 'P' && head[2] == 'N' && head[3] == 'G';
        int width = isPng ? (head[18] & 0xFF) << 8 | head[19] & 0xFF : TILE_SIZE;
        return width == 2 * TILE_SIZE || width == 4 * TILE_SIZE ? width : TILE_SIZE;
    }

    /// West, south, east and north in degrees, as Web Mercator; empty when they are not given or make no sense.
    private static Optional<double[]> bounds(String text) {
        List<Double> degrees = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            try {
                degrees.add(Double.parseDouble(part.strip()));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        if (degrees.size() != 4 || !(degrees.get(0) < degrees.get(2)) || !(degrees.get(1) < degrees.get(3))) {
            return Optional.empty();
        }
        return Optional.of(new double[] {x(degrees.get(0)), y(degrees.get(1)), x(degrees.get(2)), y(degrees.get(3))});
    }

    private static double x(double lon) {
        return Math.clamp(lon / 180, -1, 1) * HALF;
    }

    private static double y(double lat) {
        double most = 85.051;
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(Math.clamp(lat, -most, most)) / 2)) * HALF / Math.PI;
    }

    @Override
    public Optional<byte[]> find(SqlSession session, TileSet set, TileMatrix matrix, long column, long row)
            throws SQLException {
        return session.find("SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?",
                r -> Optional.ofNullable(r.getBytes(1)), matrix.zoom(), column, matrix.rows() - 1 - row)
                .flatMap(bytes -> bytes);
    }
}
