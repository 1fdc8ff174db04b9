package xunge.store.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection with its statements kept prepared; what repeats in every query is written once here. Not thread-safe:
/// its owner holds a lock.
public final class SqlSession implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /// A session that owns `connection`.
    public SqlSession(Connection connection) {
        this.connection = connection;
    }

    /// Makes a value of the row a result set stands at.
    ///
    /// @param <T> what it makes
    @FunctionalInterface
    public interface RowReader<T> {

        /// The value of the current row.
        T read(ResultSet row) throws SQLException;
    }

    /// The connection, for scripts.
    public Connection connection() {
        return connection;
    }

    /// Runs `sql` with `values` in its places and returns the number of rows changed.
    public int update(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /// All rows of the query `sql`.
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet row = bound(sql, values).executeQuery()) {
            while (row.next()) {
                all.add(reader.read(row));
            }
        }
        return all;
    }

    /// The first row of the query `sql`, if there is one.
    public <T> Optional<T> find(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        try (ResultSet row = bound(sql, values).executeQuery()) {
            return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
        }
    }

    /// The whole number that the query `sql` gives; 0 for none.
    public long number(String sql, @Nullable Object... values) throws SQLException {
        return find(sql, row -> row.getLong(1), values).orElse(0L);
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
