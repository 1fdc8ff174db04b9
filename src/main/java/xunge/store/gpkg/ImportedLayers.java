package xunge.store.gpkg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import xunge.store.DurableFiles;
import xunge.store.StoreException;

/// Adds layers to a GeoPackage of imported layers, all or none: the work is done on a copy under a temporary name, which
/// takes the file's name in [#commit]. The file is a map pack like any other and [MapPackReader] reads it. One thread.
public final class ImportedLayers implements AutoCloseable {

    /// The layers of the city's map. An imported one of the same name would take their place on the map.
    private static final Set<String> OF_THE_CITY = Set.of("district", "management_area", "street", "community",
            "unit_grid", "parking_zone", "route", "crossing", "violation");

    private static final String TITLE = "导入的图层";

    private final Path target;
    private final Path temporary;
    private final Connection connection;
    private final Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final List<ImportedTable> open = new ArrayList<>();
    private final List<StoredStyle> styles = new ArrayList<>();
    private final Instant made;
    private boolean isDone;

    private ImportedLayers(Path target, Path temporary, Connection connection, Instant made) {
        this.target = target;
        this.temporary = temporary;
        this.connection = connection;
        this.made = made;
    }

    /// Prepares to add layers to `target`, which need not exist; `made` becomes the date of their last change. Throws
    /// `store.not-a-map-pack` when another kind of file is there, and [StoreException]s for what the disk refuses.
    public static ImportedLayers open(Path target, Instant made) throws StoreException {
        Path temporary = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.deleteIfExists(temporary);
            boolean isNew = !Files.exists(target);
            if (!isNew) {
                GeoPackageHeader.check(target);
                Files.copy(target, temporary, StandardCopyOption.REPLACE_EXISTING);
            }
            ImportedLayers layers = new ImportedLayers(target, temporary, SqliteFiles.openBulk(temporary), made);
            layers.taken.addAll(OF_THE_CITY);
            layers.prepare(isNew);
            return layers;
        } catch (SQLException e) {
            throw SqliteProblems.of(target, e);
        } catch (IOException e) {
            throw SqliteProblems.of(target, e);
        }
    }

    /// Prepares a new file at `target`; what is there is replaced in [#commit]. The layers' date is now, by the clock of
    /// the file system.
    public static ImportedLayers create(Path target) throws StoreException {
        Path temporary = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(temporary);
            Files.createFile(temporary);
            Instant now = Files.getLastModifiedTime(temporary).toInstant();
            ImportedLayers layers = new ImportedLayers(target, temporary, SqliteFiles.openBulk(temporary), now);
            layers.prepare(true);
            return layers;
        } catch (SQLException e) {
            throw SqliteProblems.of(target, e);
        } catch (IOException e) {
            throw SqliteProblems.of(target, e);
        }
    }

    private void prepare(boolean isNew) throws StoreException, SQLException {
        try {
            if (isNew) {
                MapPackWriter.createEmpty(connection, TITLE, made);
            } else if (!MetaTable.isPresent(connection)
                    || !MetaTable.find(connection, "kind").equals(Optional.of(MapPackWriter.KIND))) {
                throw new StoreException("store.not-a-map-pack", List.of(String.valueOf(target.getFileName())), null);
            }
            takeNames();
        } catch (StoreException | SQLException e) {
            close();
            throw e;
        }
    }

    private void takeNames() throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                java.sql.ResultSet row = statement.executeQuery(
                        "SELECT name FROM sqlite_schema UNION SELECT identifier FROM gpkg_contents")) {
            while (row.next()) {
                taken.add(String.valueOf(row.getString(1)));
            }
        }
    }

    /// Begins a layer.
    public ImportedTable begin(LayerTable layer) throws StoreException {
        String name = SqlNames.table(layer.name(), taken);
        taken.add(name);
        String title = taken.contains(layer.title()) && !layer.title().equals(name) ? name : layer.title();
        taken.add(title);
        try {
            ImportedTable table = new ImportedTable(connection, new LayerTable(name, title, layer.kind(),
                    layer.multi(), layer.source(), layer.srs(), layer.columns()), name);
            open.add(table);
            return table;
        } catch (SQLException e) {
            throw SqliteProblems.of(target, e);
        }
    }

    /// Adds a row to `table`: `geometry` in EPSG:4490, of the table's kind, or null; values `String`, `Long`, `Double`,
    /// `Boolean`, `LocalDate`, `Instant`, `byte[]` or null.
    public void add(ImportedTable table, @Nullable Geometry geometry, List<@Nullable Object> values)
            throws StoreException {
        try {
            table.add(geometry, values);
        } catch (SQLException e) {
            throw SqliteProblems.of(target, e);
        }
    }

    /// Keeps `style` with the table it names.
    public void keep(StoredStyle style) {
        styles.add(style);
    }

    /// Completes all layers and makes the file durable under its name.
    public void commit() throws StoreException {
        try {
            for (ImportedTable table : open) {
                table.finish(made);
            }
            LayerStyles.write(connection, styles, made);
            connection.commit();
            connection.close();
            DurableFiles.publish(temporary, target);
            isDone = true;
        } catch (SQLException e) {
            throw SqliteProblems.of(target, e);
        } catch (IOException e) {
            throw SqliteProblems.of(target, e);
        }
    }

    /// Leaves nothing behind unless committed.
    @Override
    public void close() {
        if (isDone) {
            return;
        }
        isDone = true;
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(ImportedLayers.class.getName()).log(System.Logger.Level.WARNING, "not closed", e);
        }
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            System.getLogger(ImportedLayers.class.getName()).log(System.Logger.Level.WARNING, "not deleted", e);
        }
    }
}
