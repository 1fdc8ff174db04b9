package xunge.store.tiles;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xunge.geo.raster.TileMatrix;
import xunge.store.StoreException;
import xunge.store.gpkg.SqlScripts;
import xunge.store.gpkg.SqlSession;

/// The tile matrix sets of a GeoPackage: any coordinate system, rows counted from the north.
final class GeoPackageTiles implements TileTables {

    /// A tile table without its levels: whose origin is (`left`, `top`) and whose pictures lie in the box.
    private record Head(String table, String title, String attribution, int epsg, double left, double top,
            List<Double> box) {

        static Head of(ResultSet row) throws SQLException {
            return new Head(row.getString(1), text(row, 2), text(row, 3), row.getInt(4), row.getDouble(5),
                    row.getDouble(6), List.of(row.getDouble(7), row.getDouble(8), row.getDouble(9), row.getDouble(10)));
        }

        TileSet with(List<TileMatrix> levels) {
            return new TileSet(table, title.isEmpty() ? table : title, attribution, epsg, box.get(0), box.get(1),
                    box.get(2), box.get(3), levels);
        }

        private static String text(ResultSet row, int column) throws SQLException {
            String text = row.getString(column);
            return text == null ? "" : text;
        }

        /// The origin is the corner of the matrix set's box, which must be exact (requirement 18).
        TileMatrix matrix(ResultSet row) throws SQLException {
            return new TileMatrix(row.getInt(1), left, top, row.getDouble(6), row.getDouble(7), row.getLong(2),
                    row.getLong(3), row.getInt(4), row.getInt(5));
        }
    }

    @Override
    public List<TileSet> read(SqlSession session, Path file) throws SQLException, StoreException {
        String name = String.valueOf(file.getFileName());
        if (session.number("SELECT count(*) FROM sqlite_master WHERE name = 'gpkg_tile_matrix_set'") == 0) {
            throw new StoreException("store.no-tiles", List.of(name), null);
        }
        List<Head> heads = session.list("SELECT c.table_name, c.identifier, c.description,"
                + " CASE WHEN upper(s.organization) = 'EPSG' THEN s.organization_coordsys_id ELSE m.srs_id END,"
                + " m.min_x, m.max_y, coalesce(max(c.min_x, m.min_x), m.min_x),"
                + " coalesce(max(c.min_y, m.min_y), m.min_y), coalesce(min(c.max_x, m.max_x), m.max_x),"
                + " coalesce(min(c.max_y, m.max_y), m.max_y) FROM gpkg_contents c JOIN gpkg_tile_matrix_set m"
                + " USING (table_name) LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = m.srs_id"
                + " WHERE c.data_type = 'tiles' ORDER BY c.rowid", Head::of);
        List<TileSet> sets = new ArrayList<>();
        for (Head head : heads) {
            levels(session, head, name).map(head::with).ifPresent(sets::add);
        }
        if (sets.isEmpty()) {
            throw new StoreException("store.no-tiles", List.of(name), null);
        }
        return sets;
    }

    private static Optional<List<TileMatrix>> levels(SqlSession session, Head head, String file)
            throws SQLException, StoreException {
        try {
            List<TileMatrix> levels = session.list("SELECT zoom_level, matrix_width, matrix_height, tile_width,"
                    + " tile_height, pixel_x_size, pixel_y_size FROM gpkg_tile_matrix WHERE table_name = ?"
                    + " AND zoom_level IN (SELECT DISTINCT zoom_level FROM " + SqlScripts.quoted(head.table) + ")",
                    head::matrix, head.table);
            return levels.isEmpty() ? Optional.empty() : Optional.of(levels);
        } catch (IllegalArgumentException senseless) {
            throw new StoreException("store.tile-matrix-senseless", List.of(file, head.table), senseless);
        }
    }

    @Override
    public Optional<byte[]> find(SqlSession session, TileSet set, TileMatrix matrix, long column, long row)
            throws SQLException {
        return session.find("SELECT tile_data FROM " + SqlScripts.quoted(set.table())
                + " WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?",
                r -> Optional.ofNullable(r.getBytes(1)), matrix.zoom(), column, row).flatMap(bytes -> bytes);
    }
}
