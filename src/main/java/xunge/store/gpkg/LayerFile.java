package xunge.store.gpkg;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;
import xunge.store.StoreException;

/// Reads the feature tables of any GeoPackage in EPSG:4547, 4490 or 4326 as map layers.
public final class LayerFile {

    private static final LayerSource UNKNOWN = new LayerSource("", "", "", "", "", false);

    private LayerFile() {}

    /// All feature tables of `file`, in the order they were registered.
    public static List<PackedLayer> read(Path file) throws StoreException {
        GeoPackageHeader.check(file);
        try (Connection connection = SqliteFiles.openStill(file)) {
            List<PackedLayer> layers = new ArrayList<>();
            for (LayerReader.Description what : LayerReader.describeAll(connection)) {
                LayerBuilder builder = new LayerBuilder(what.table(), what.kind(file), Map.<String, LayerSource>of()
                        .getOrDefault(what.table(), UNKNOWN), new PlanePoint(468_000, 3_847_000));
                LayerReader.readGeometries(connection, file, what, builder);
                layers.add(builder.build(LayerReader.readColumns(connection, what)));
            }
            return layers;
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }
}
