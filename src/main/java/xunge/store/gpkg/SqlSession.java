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

    /// Begins a transaction and takes the write lock. Only for a connection in autocommit mode: with the driver's own
    /// transactions, a transaction that SQLite itself ended (disk full) leaves the driver believing it still runs, and
    /// the next statements are committed one by one.
    public void begin() throws SQLException {
        update("BEGIN IMMEDIATE");
    }

    /// Makes the transaction durable.
    public void commit() throws SQLException {
        update("COMMIT");
    }

    /// Undoes the transaction; throws when there is none, because SQLite has undone it already.
    public void rollback() throws SQLException {
        update("ROLLBACK");
    }

    /// Runs `sql` with `values` in its places and returns the number of rows changed.
    public int update(String sql, @Nullable Object... values) throws SQLException {
        return run(sql, PreparedStatement::executeUpdate, values);
    }

    /// All rows of the query `sql`.
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        return run(sql, statement -> {
            List<T> all = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(reader.read(row));
                }
            }
            return all;
        }, values);
    }

    /// The first row of the query `sql`, if there is one.
    public <T> Optional<T> find(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        return run(sql, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(reader.read(row)) : Optional.<T>empty();
            }
        }, values);
    }

    /// The whole number that the query `sql` gives; 0 for none.
    public long number(String sql, @Nullable Object... values) throws SQLException {
        return find(sql, row -> row.getLong(1), values).orElse(0L);
    }

    @FunctionalInterface
    private interface Use<T> {

        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Use<T> use, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return use.of(statement);
        } catch (SQLException e) {
            // The driver finalizes a statement that failed; the next use must prepare it anew.
            prepared.remove(sql);
            statement.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
