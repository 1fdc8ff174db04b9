package xunge.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import xunge.store.StoreException;
import xunge.store.gpkg.SqlSession;
import xunge.store.gpkg.SqliteFiles;
import xunge.store.gpkg.SqliteProblems;

/// A connection for queries beside the writer: it sees the last commit and never waits for the next one.
final class StoreReader implements AutoCloseable {

    private final Path file;
    private final SqlSession sql;
    private final ReentrantLock lock = new ReentrantLock();

    StoreReader(Path file) throws SQLException {
        this.file = file;
        this.sql = new SqlSession(SqliteFiles.openReader(file));
    }

    /// A query.
    @FunctionalInterface
    interface Query<T> {

        T run(SqlSession sql) throws SQLException;
    }

    <T> T read(Query<T> query) throws StoreException {
        lock.lock();
        try {
            return query.run(sql);
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new StoreException("store.damaged", List.of(String.valueOf(file.getFileName())), e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws SQLException {
        lock.lock();
        try {
            sql.close();
        } finally {
            lock.unlock();
        }
    }
}
