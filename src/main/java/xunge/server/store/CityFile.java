package xunge.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.Sha256;
import xunge.store.DurableFiles;
import xunge.store.StoreException;
import xunge.store.gpkg.GeoPackageContainer;
import xunge.store.gpkg.GeoPackageHeader;
import xunge.store.gpkg.SpatialIndex;
import xunge.store.gpkg.SqlScripts;
import xunge.store.gpkg.SqliteFiles;
import xunge.store.gpkg.SqliteProblems;
import xunge.sync.wire.FeedCursor;

/// The city's GeoPackage, opened.
///
/// @param path the file
/// @param epoch the identifier made with the store
/// @param writer the connection that changes it
/// @param reader a connection for queries, each a consistent picture
record CityFile(Path path, String epoch, Connection writer, Connection reader) {

    private static final String SCHEMA = "1";

    /// Opens `path`, or makes it with `newEpoch`. Throws `store.…` for a file that is not a city's store.
    static CityFile open(Path path, Instant now, UUID newEpoch) throws StoreException {
        if (!Files.exists(path)) {
            create(path, now, newEpoch);
        }
        GeoPackageHeader.check(path);
        try {
            Connection writer = SqliteFiles.openWriter(path);
            SpatialIndex.registerFunctions(writer);
            String epoch = epoch(path, writer);
            Connection reader = SqliteFiles.openReader(path);
            reader.setAutoCommit(false);
            return new CityFile(path, epoch, writer, reader);
        } catch (SQLException e) {
            throw SqliteProblems.of(path, e);
        }
    }

    /// Makes the file under another name first, so that a process killed here leaves no half store.
    private static void create(Path path, Instant now, UUID newEpoch) throws StoreException {
        Path unfinished = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(SqliteFiles.walOf(unfinished));
            try (Connection writer = SqliteFiles.openWriter(unfinished)) {
                fill(writer, now, newEpoch);
            }
            DurableFiles.publish(unfinished, path);
        } catch (SQLException e) {
            throw SqliteProblems.of(path, e);
        } catch (IOException e) {
            throw SqliteProblems.of(path, e);
        }
    }

    private static void fill(Connection writer, Instant now, UUID newEpoch) throws SQLException {
        GeoPackageContainer.create(writer);
        SqlScripts.run(writer, CityFile.class, "city.sql");
        GeoPackageContainer.registerFeatures(writer, new GeoPackageContainer.Contents("violation", "violation", "", now,
                Optional.empty()), "POINT");
        SpatialIndex.addTriggers(writer, "violation");
        put(writer, "INSERT INTO city VALUES (?, ?)", "epoch", newEpoch.toString());
        put(writer, "INSERT INTO city VALUES (?, ?)", "schema", SCHEMA);
        put(writer, "INSERT INTO feed_clock VALUES (?, 0, ?)", FeedCursor.FEED, Sha256.ZERO.hex());
        writer.commit();
    }

    private static void put(Connection writer, String sql, String first, String second) throws SQLException {
        try (PreparedStatement insert = writer.prepareStatement(sql)) {
            insert.setString(1, first);
            insert.setString(2, second);
            insert.executeUpdate();
        }
    }

    private static String epoch(Path path, Connection connection) throws StoreException, SQLException {
        if (!isCity(connection)) {
            throw new StoreException("sync.not-a-city-store", List.of(String.valueOf(path.getFileName())), null);
        }
        String schema = value(connection, "schema");
        if (!schema.equals(SCHEMA)) {
            throw new StoreException("store.newer-version",
                    List.of(String.valueOf(path.getFileName()), schema, SCHEMA), null);
        }
        return value(connection, "epoch");
    }

    private static boolean isCity(Connection connection) throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'city'");
                ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }

    private static String value(Connection connection, String key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT value FROM city WHERE key = ?")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
