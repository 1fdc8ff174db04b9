package xunge.store.gpkg;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xunge.domain.LayerSource;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.store.StoreException;

/// Reads a map pack that [MapPackWriter] wrote.
public final class MapPackReader {

    private static final LayerSource UNKNOWN = new LayerSource("", "", "", "", "", false);

    private MapPackReader() {}

    /// All layers of the map pack `file`, bottom layer first, in EPSG:4547 relative to one origin in the middle. Blocks:
    /// 45 000 grid cells in about 0.3 s. Throws a [StoreException] that says what is wrong when `file` is missing,
    /// truncated, damaged, no GeoPackage, no map pack, or of a newer version.
    public static MapPack read(Path file) throws StoreException {
        GeoPackageHeader.check(file);
        try (Connection connection = SqliteFiles.openStill(file)) {
            checkKind(connection, file);
            PlanePoint origin = origin(connection);
            Map<String, LayerSource> sources = LayerSources.readAll(connection);
            List<PackedLayer> layers = new ArrayList<>();
            for (LayerReader.Description what : LayerReader.describeAll(connection)) {
                LayerSource source = sources.getOrDefault(what.table(), UNKNOWN);
                layers.add(LayerReader.read(connection, file, what, source, origin));
            }
            return new MapPack(MetaTable.find(connection, "title").orElse(""), layers);
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    private static void checkKind(Connection connection, Path file) throws SQLException, StoreException {
        boolean isPack = MetaTable.isPresent(connection)
                && MetaTable.find(connection, "kind").equals(Optional.of(MapPackWriter.KIND));
        if (!isPack) {
            throw new StoreException("store.not-a-map-pack", List.of(String.valueOf(file.getFileName())), null);
        }
        MetaTable.checkSchema(connection, file, MapPackWriter.SCHEMA);
    }

    /// The middle of all layers in whole kilometres, so that vertices of all layers share one origin.
    private static PlanePoint origin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT (min(min_x) + max(max_x)) / 2,"
                        + " (min(min_y) + max(max_y)) / 2 FROM gpkg_contents WHERE srs_id = 4490")) {
            row.next();
            double lon = row.getDouble(1);
            if (row.wasNull()) {
                return new PlanePoint(0, 0);
            }
            PlanePoint middle = GaussKruger.toPlane(new LonLat(lon, row.getDouble(2)));
            return new PlanePoint(Math.rint(middle.eastMetres() / 1000) * 1000,
                    Math.rint(middle.northMetres() / 1000) * 1000);
        }
    }
}
