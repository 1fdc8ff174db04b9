package xunge.store.gpkg;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import xunge.store.StoreException;

/// The table `xunge_meta`: what kind of file of the product this is, the version of its schema, and other single
/// values. The SQLite `user_version` belongs to GeoPackage and cannot say it.
public final class MetaTable {

    /// The name of the table.
    public static final String NAME = "xunge_meta";

    private static final String CREATE = """
            CREATE TABLE xunge_meta (
              id INTEGER PRIMARY KEY,
              key TEXT NOT NULL UNIQUE,
              value TEXT NOT NULL
            )""";

    private MetaTable() {}

    /// Makes and registers the table in a new file of kind `kind` with schema version `schema`.
    public static void create(Connection connection, String kind, int schema, Instant made) throws SQLException {
        SqlScripts.execute(connection, CREATE);
        GeoPackageContainer.registerAttributes(connection, new GeoPackageContainer.Contents(NAME, "文件说明",
                "巡格文件的种类与结构版本", made, Optional.empty()));
        put(connection, "kind", kind);
        put(connection, "schema", Integer.toString(schema));
    }

    /// Sets `key` to `value`.
    public static void put(Connection connection, String key, String value) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("INSERT INTO xunge_meta (key, value)"
                + " VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")) {
            upsert.setString(1, key);
            upsert.setString(2, value);
            upsert.executeUpdate();
        }
    }

    /// The value of `key`.
    public static Optional<String> find(Connection connection, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT value FROM xunge_meta WHERE key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /// Throws `store.newer-version` when `file` has a schema version above `known`, `store.damaged` when it has none.
    /// Returns the version.
    public static int checkSchema(Connection connection, Path file, int known) throws SQLException, StoreException {
        String name = String.valueOf(file.getFileName());
        String text = find(connection, "schema").orElse("");
        if (!text.matches("[0-9]{1,9}")) {
            throw new StoreException("store.damaged", List.of(name), null);
        }
        int version = Integer.parseInt(text);
        if (version > known) {
            throw new StoreException("store.newer-version", List.of(name, version, known), null);
        }
        return version;
    }

    /// True when the file behind `connection` has the table.
    public static boolean isPresent(Connection connection) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?")) {
            select.setString(1, NAME);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
