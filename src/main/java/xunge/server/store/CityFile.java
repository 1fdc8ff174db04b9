package xunge.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
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
import xunge.store.gpkg.SqlSession;
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
            String epoch = epochOf(path);
            Connection writer = SqliteFiles.openWriter(path);
            SpatialIndex.registerFunctions(writer);
            Connection reader = SqliteFiles.openReader(path);
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
                SqlSession sql = new SqlSession(writer);
                sql.begin();
                fill(sql, now, newEpoch);
                sql.commit();
            }
            DurableFiles.publish(unfinished, path);
        } catch (SQLException e) {
            throw SqliteProblems.of(path, e);
        } catch (IOException e) {
            throw SqliteProblems.of(path, e);
        }
    }

    private static void fill(SqlSession sql, Instant now, UUID newEpoch) throws SQLException {
        GeoPackageContainer.create(sql.connection());
        SqlScripts.run(sql.connection(), CityFile.class, "city.sql");
        GeoPackageContainer.registerFeatures(sql.connection(),
                new GeoPackageContainer.Contents("violation", "violation", "", now, Optional.empty()), "POINT");
        SpatialIndex.addTriggers(sql.connection(), "violation");
        sql.update("INSERT INTO city VALUES ('epoch', ?)", newEpoch.toString());
        sql.update("INSERT INTO city VALUES ('schema', ?)", SCHEMA);
        sql.update("INSERT INTO feed_clock VALUES (?, 0, ?)", FeedCursor.FEED, Sha256.ZERO.hex());
    }

    /// Looks without changing anything, because the file may be somebody else's.
    private static String epochOf(Path path) throws StoreException, SQLException {
        try (SqlSession still = new SqlSession(SqliteFiles.openStill(path))) {
            return epoch(path, still);
        }
    }

    private static String epoch(Path path, SqlSession sql) throws StoreException, SQLException {
        if (sql.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'city'") == 0) {
            throw new StoreException("sync.not-a-city-store", List.of(String.valueOf(path.getFileName())), null);
        }
        String schema = value(sql, "schema");
        if (!schema.equals(SCHEMA)) {
            throw new StoreException("store.newer-version",
                    List.of(String.valueOf(path.getFileName()), schema, SCHEMA), null);
        }
        return value(sql, "epoch");
    }

    private static String value(SqlSession sql, String key) throws SQLException {
        return sql.find("SELECT value FROM city WHERE key = ?", row -> row.getString(1), key).orElse("");
    }
}
