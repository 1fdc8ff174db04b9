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
import java.util.function.Predicate;
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
        return read(file, true, table -> true);
    }

    /// The `wanted` layers of any GeoPackage in EPSG:4490, 4326 or 4547, in the order they were registered.
    public static MapPack readLayers(Path file, Predicate<String> wanted) throws StoreException {
        return read(file, false, wanted);
    }

    private static MapPack read(Path file, boolean mustBePack, Predicate<String> wanted) throws StoreException {
        GeoPackageHeader.check(file);
        try (Connection connection = SqliteFiles.openStill(file)) {
            if (mustBePack) {
                checkKind(connection, file);
            }
            List<LayerReader.Description> layers = LayerReader.describeAll(connection)
                    .stream()
                    .filter(l -> wanted.test(l.table()))
                    .toList();
            FutureTask<List<List<Column>>> columns = new FutureTask<>(() -> readColumns(file, layers));
            Thread second = Thread.ofPlatform().daemon().name("map pack attributes").start(columns);
            try {
                List<LayerBuilder> builders = readGeometries(connection, file, layers);
                String title = mustBePack ? MetaTable.find(connection, "title").orElse("") : "";
                return new MapPack(title, build(builders, columns, file));
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
        Map<String, LayerSource> sources = MetaTable.isPresent(connection) ? LayerSources.readAll(connection)
                : Map.of();
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
        Optional<double[]> degrees = middle(connection, "srs_id IN (4490, 4326)");
        Optional<double[]> plane = middle(connection, "srs_id = 4547");
        PlanePoint middle = degrees.map(d -> GaussKruger.toPlane(new LonLat(d[0], d[1])))
                .or(() -> plane.map(m -> new PlanePoint(m[0], m[1])))
                .orElse(new PlanePoint(0, 0));
        return new PlanePoint(Math.rint(middle.eastMetres() / 1000) * 1000,
                Math.rint(middle.northMetres() / 1000) * 1000);
    }

    private static Optional<double[]> middle(Connection connection, String which) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT (min(min_x) + max(max_x)) / 2,"
                        + " (min(min_y) + max(max_y)) / 2 FROM gpkg_contents WHERE " + which)) {
            row.next();
            double x = row.getDouble(1);
            return row.wasNull() ? Optional.empty() : Optional.of(new double[] {x, row.getDouble(2)});
        }
    }
}
