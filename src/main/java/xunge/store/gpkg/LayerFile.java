package xunge.store.gpkg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import xunge.domain.LayerSource;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Column;
import xunge.geo.layer.ColumnBuilder;
import xunge.geo.layer.LayerArchive;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;
import xunge.store.StoreException;

/// Reads the feature tables of any GeoPackage in EPSG:4547, 4490 or 4326 as map layers, with two threads: 750 000 cells
/// with their attributes in about half a second.
public final class LayerFile {

    private static final System.Logger LOG = System.getLogger(LayerFile.class.getName());
    private static final LayerSource UNKNOWN = new LayerSource("", "", "", "", "", false);
    private static final int THREADS = 2;
    private static final int STAMPED = 4096;

    private final Path file;
    private final PlanePoint origin;

    private LayerFile(Path file, PlanePoint origin) {
        this.file = file;
        this.origin = origin;
    }

    /// A feature table.
    ///
    /// @param place among the tables of the file
    /// @param what its registration
    /// @param root the page where its rows begin; 0 when only the driver can read them
    /// @param geometry the place of its geometry among its columns
    /// @param columns its columns, null for those that are not read
    private record Table(int place, LayerReader.Description what, long root, int geometry,
            List<@Nullable ColumnBuilder> columns) {}

    /// All feature tables of `file`, in the order they were registered.
    public static List<PackedLayer> read(Path file) throws StoreException {
        GeoPackageHeader.check(file);
        try (Connection connection = SqliteFiles.openStill(file)) {
            LayerFile reader = new LayerFile(file, origin(connection));
            List<Table> tables = new ArrayList<>();
            boolean isPlain = !Files.exists(SqliteFiles.walOf(file)) && isUtf8(connection);
            for (LayerReader.Description what : LayerReader.describeAll(connection)) {
                tables.add(table(connection, tables.size(), what, isPlain));
            }
            return reader.readAll(tables);
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    /// The same as [#read], from the packed copy `archive` when that was made from `file` as it is now and is whole; else
    /// the copy is made anew. A copy that cannot be written is done without.
    public static List<PackedLayer> read(Path file, Path archive) throws StoreException {
        Optional<String> stamp = stamp(file);
        if (stamp.isPresent()) {
            try {
                return LayerArchive.read(archive, stamp.get());
            } catch (NoSuchFileException none) {
                LOG.log(System.Logger.Level.DEBUG, "no packed copy yet", none);
            } catch (IOException unusable) {
                LOG.log(System.Logger.Level.INFO, "packed copy is made again", unusable);
            }
        }
        List<PackedLayer> layers = read(file);
        stamp.ifPresent(s -> keep(archive, s, layers));
        return layers;
    }

    /// What tells one state of `file` from another: its size, its time and its first bytes, in which SQLite counts the
    /// changes. Empty while it has a write-ahead log.
    private static Optional<String> stamp(Path file) throws StoreException {
        if (Files.exists(SqliteFiles.walOf(file))) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            CRC32C sum = new CRC32C();
            sum.update(in.readNBytes(STAMPED));
            return Optional.of(Files.size(file) + " " + Files.getLastModifiedTime(file) + " " + sum.getValue());
        } catch (NoSuchFileException e) {
            throw new StoreException("store.file-missing", List.of(String.valueOf(file.getFileName())), e);
        } catch (IOException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    private static void keep(Path archive, String stamp, List<PackedLayer> layers) {
        try {
            Path part = archive.resolveSibling(archive.getFileName() + ".part");
            LayerArchive.write(part, stamp, layers);
            Files.move(part, archive, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "no packed copy", e);
        }
    }

    private static boolean isUtf8(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA encoding")) {
            return row.next() && "UTF-8".equals(row.getString(1));
        }
    }

    private static Table table(Connection connection, int place, LayerReader.Description what, boolean isPlain)
            throws SQLException {
        List<@Nullable ColumnBuilder> columns = new ArrayList<>();
        int geometry = -1;
        boolean isStored = isPlain;
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT name, type, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid")) {
            statement.setString(1, what.table());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String name = row.getString(1);
                    geometry = name.equalsIgnoreCase(what.geometryColumn()) ? columns.size() : geometry;
                    boolean isRead = row.getInt(3) == 0 && geometry != columns.size();
                    columns.add(isRead ? ColumnReader.builder(name, row.getString(2)) : null);
                    isStored &= row.getInt(4) == 0;
                }
            }
        }
        return new Table(place, what, isStored && geometry >= 0 ? root(connection, what.table()) : 0, geometry,
                columns);
    }

    private static long root(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower(?)")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /// The middle of all layers in whole kilometres, so that vertices of all layers share one origin.
    private static PlanePoint origin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT srs_id, (min(min_x) + max(max_x)) / 2,"
                        + " (min(min_y) + max(max_y)) / 2 FROM gpkg_contents WHERE data_type = 'features'"
                        + " AND min_x IS NOT NULL GROUP BY srs_id ORDER BY srs_id DESC")) {
            if (!row.next()) {
                return new PlanePoint(0, 0);
            }
            double x = row.getDouble(2);
            double y = row.getDouble(3);
            PlanePoint middle = row.getInt(1) == LayerReader.PLANE ? new PlanePoint(x, y)
                    : GaussKruger.toPlane(new LonLat(x, y));
            return new PlanePoint(Math.rint(middle.eastMetres() / 1000) * 1000,
                    Math.rint(middle.northMetres() / 1000) * 1000);
        }
    }

    private List<PackedLayer> readAll(List<Table> tables) throws StoreException {
        ExecutorService workers = Executors.newFixedThreadPool(THREADS,
                Thread.ofPlatform().daemon().name("layer-file-", 0).factory());
        try {
            List<Future<PackedLayer>> futures = tables.stream().map(t -> workers.submit(() -> read(t))).toList();
            List<PackedLayer> layers = new ArrayList<>();
            for (Future<PackedLayer> future : futures) {
                layers.add(future.get());
            }
            return layers;
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("store.file-failed", List.of(String.valueOf(file.getFileName())), e);
        } finally {
            workers.shutdownNow();
        }
    }

    private StoreException problem(@Nullable Throwable cause) {
        return switch (cause) {
            case StoreException known -> known;
            case SQLException sql -> SqliteProblems.of(file, sql);
            case IOException broken -> SqliteProblems.of(file, broken);
            case null, default -> new StoreException("store.file-failed", List.of(String.valueOf(file.getFileName())),
                    cause);
        };
    }

    /// Reads the pages themselves, and asks the driver when they are not as expected: it then says what is wrong.
    private PackedLayer read(Table table) throws StoreException, SQLException {
        if (table.root > 0) {
            LayerBuilder builder = builder(table);
            try (RowFile rows = RowFile.open(file)) {
                rows.scan(table.root, new RowReader(rows, builder, table.what.isPlane(file), table.geometry,
                        table.columns)::row);
                return builder
                        .build(table.columns.stream().filter(Objects::nonNull).map(ColumnBuilder::build).toList());
            } catch (IOException | RuntimeException odd) {
                LOG.log(System.Logger.Level.INFO, table.what.table() + " is read by the driver", odd);
            }
        }
        LayerBuilder builder = builder(table);
        try (Connection connection = SqliteFiles.openStill(file)) {
            LayerReader.readGeometries(connection, file, table.what, builder);
            List<Column> columns = LayerReader.readColumns(connection, table.what);
            return builder.build(columns);
        }
    }

    private LayerBuilder builder(Table table) throws StoreException {
        return new LayerBuilder(table.what.table(), table.what.kind(file), UNKNOWN, origin);
    }
}
