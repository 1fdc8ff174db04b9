package xunge.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import xunge.domain.Sha256;
import xunge.domain.UuidV7;
import xunge.store.OpEncoder;
import xunge.store.StoreException;
import xunge.store.gpkg.SqlSession;
import xunge.store.gpkg.SqliteProblems;
import xunge.store.sqlite.Transaction.Head;

/// The one connection that changes the store, one transaction at a time.
final class StoreWriter implements AutoCloseable {

    private final Path file;
    private final Context context;
    private final SqlSession sql;
    private final ReentrantLock lock = new ReentrantLock(true);
    private Head head;

    /// A writer over `connection`, which it owns.
    StoreWriter(Path file, Connection connection, Context context) throws SQLException {
        this.file = file;
        this.context = context;
        this.sql = new SqlSession(connection);
        this.head = sql.find("SELECT seq, hash FROM event_log ORDER BY seq DESC LIMIT 1",
                row -> new Head(row.getLong(1), new Sha256(row.getString(2)))).orElse(new Head(0, Sha256.ZERO));
    }

    /// What every event and operation of this start of the application is stamped with.
    ///
    /// @param device this device
    /// @param boot this start
    /// @param startNanos `System.nanoTime` at this start
    /// @param clock the device's clock
    /// @param ids makes identifiers
    /// @param encoder makes the bytes of operations
    record Context(UUID device, UUID boot, long startNanos, InstantSource clock, UuidV7 ids, OpEncoder encoder) {

        long monotonicMillis() {
            return (System.nanoTime() - startNanos) / 1_000_000;
        }
    }

    /// What is done inside a transaction.
    @FunctionalInterface
    interface Work<T> {

        T run(Transaction transaction) throws SQLException, StoreException;
    }

    /// Does `work` and commits; when this returns, all of it is durable, and when it throws, none of it happened.
    <T> T transact(Work<T> work) throws StoreException {
        lock.lock();
        try {
            sql.begin();
            Transaction transaction = new Transaction(context, sql, head);
            T result = work.run(transaction);
            sql.commit();
            head = transaction.head();
            return result;
        } catch (SQLException e) {
            rollback(e);
            throw SqliteProblems.of(file, e);
        } catch (StoreException | RuntimeException e) {
            rollback(e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    /// SQLite may have rolled back by itself, and then says so.
    private void rollback(Exception cause) {
        try {
            sql.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /// The connection, for tests that take its disk away.
    Connection connection() {
        return sql.connection();
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
