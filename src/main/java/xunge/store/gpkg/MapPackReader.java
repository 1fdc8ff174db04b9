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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import xunge.domain.LayerSource;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Column;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.store.StoreException;

/// Reads a map pack that [MapPackWriter] wrote.
public final class MapPackReader {

    private static final LayerSource UNKNOWN = new LayerSource("", "", "", "", "", false);

    private MapPackReader() {}

    /// All layers of the map pack `file`, bottom layer first, in EPSG:4547 relative to one origin in the middle. Blocks,
    /// with a second thread at work: 45 000 grid cells in about 0.3 s. Throws a [StoreException] that says what is wrong when `file` is missing,
    /// truncated, damaged, no GeoPackage, no map pack, or of a newer version.
    public static MapPack read(Path file) throws StoreException {
        GeoPackageHeader.check(file);
        try (Connection connection = SqliteFiles.openStill(file)) {
            checkKind(connection, file);
            List<LayerReader.Description> layers = LayerReader.describeAll(connection);
            FutureTask<List<List<Column>>> columns = new FutureTask<>(() -> readColumns(file, layers));
            Thread second = Thread.ofPlatform().daemon().name("map pack attributes").start(columns);
            try {
                List<LayerBuilder> builders = readGeometries(connection, file, layers);
                return new MapPack(MetaTable.find(connection, "title").orElse(""), build(builders, columns, file));
            } finally {
                second.join();
            }
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("store.file-failed", List.of(String.valueOf(file.getFileName())), e);
        }
    }

    /// Attributes come through a connection of their own: reading them takes as long as projecting the geometries.
    private static List<List<Column>> readColumns(Path file, List<LayerReader.Description> layers)
            throws SQLException {
        List<List<Column>> all = new ArrayList<>();
        try (Connection connection = SqliteFiles.openStill(file)) {
            for (LayerReader.Description what : layers) {
                all.add(LayerReader.readColumns(connection, what));
            }
        }
        return all;
    }

    private static List<LayerBuilder> readGeometries(Connection connection, Path file,
            List<LayerReader.Description> layers) throws SQLException, StoreException {
        PlanePoint origin = origin(connection);
        Map<String, LayerSource> sources = LayerSources.readAll(connection);
        List<LayerBuilder> builders = new ArrayList<>();
        for (LayerReader.Description what : layers) {
            LayerSource source = sources.getOrDefault(what.table(), UNKNOWN);
            LayerBuilder builder = new LayerBuilder(what.table(), what.kind(file), source, origin);
            LayerReader.readGeometries(connection, file, what, builder);
            builders.add(builder);
        }
        return builders;
    }

    private static List<PackedLayer> build(List<LayerBuilder> builders, FutureTask<List<List<Column>>> columns,
            Path file) throws InterruptedException, StoreException {
        try {
            List<List<Column>> all = columns.get();
            List<PackedLayer> layers = new ArrayList<>();
            for (int i = 0; i < builders.size(); i++) {
                layers.add(builders.get(i).build(all.get(i)));
            }
            return layers;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw SqliteProblems.of(file, sql);
            }
            throw new IllegalStateException(e.getCause());
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
