package xunge.store.gpkg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Runs the product's SQL scripts, which lie as resources beside the classes that use them.
public final class SqlScripts {

    private SqlScripts() {}

    /// Runs all statements of the resource `name` beside `owner`.
    public static void run(Connection connection, Class<?> owner, String name) throws SQLException {
        execute(connection, read(owner, name));
    }

    /// Runs one or more statements that give no rows.
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// The text of the resource `name` beside `owner`.
    public static String read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `name` as an SQL identifier, whatever it contains.
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
