package xunge.store.gpkg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import xunge.store.DurableFiles;
import xunge.store.StoreException;

/// Writes a map pack: a GeoPackage of whole layers with their sources. Equal layers give equal bytes.
public final class MapPackWriter {

    /// The kind that `xunge_meta` gives a map pack.
    static final String KIND = "map-pack";
    /// The version of the pack's tables.
    static final int SCHEMA = 1;

    private MapPackWriter() {}

    /// Writes `layers`, bottom layer first, as the map pack `file` of the city `title`, replacing what was there. The
    /// file is complete and durable when this returns; when it throws, what was there before is untouched. A pack of
    /// 48 000 features takes about a second in a JVM just started.
    public static void write(Path file, String title, List<FeatureTable> layers) throws StoreException {
        write(file, title, layers, List.of());
    }

    /// The same with `styles` kept beside the layers, for QGIS and for this program.
    public static void write(Path file, String title, List<FeatureTable> layers, List<StoredStyle> styles)
            throws StoreException {
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(temporary);
            fill(temporary, title, layers, styles);
            DurableFiles.publish(temporary, file);
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        } catch (IOException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    private static void fill(Path temporary, String title, List<FeatureTable> layers, List<StoredStyle> styles)
            throws SQLException {
        try (Connection connection = SqliteFiles.openBulk(temporary)) {
            Instant made = layers.stream()
                    .map(FeatureTableWriter::lastChange)
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
            createEmpty(connection, title, made);
            for (FeatureTable layer : layers) {
                FeatureTableWriter.write(connection, layer);
            }
            LayerStyles.write(connection, styles, made);
            connection.commit();
        }
    }

    /// Makes the empty database behind `connection` a map pack without layers.
    static void createEmpty(Connection connection, String title, Instant made) throws SQLException {
        GeoPackageContainer.create(connection);
        SqlScripts.run(connection, MapPackWriter.class, "map-pack.sql");
        MetaTable.create(connection, KIND, SCHEMA, made);
        MetaTable.put(connection, "title", title);
        GeoPackageContainer.registerAttributes(connection, new GeoPackageContainer.Contents("xunge_layer_source",
                "图层来源", "每个图层的来源、日期、坐标基准、精度与许可", made, Optional.empty()));
    }
}
