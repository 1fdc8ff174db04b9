package xunge.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import xunge.store.StoreException;
import xunge.store.gpkg.SqlSession;
import xunge.store.gpkg.SqliteProblems;
import xunge.sync.wire.ProblemType;

/// A connection and the one platform thread that uses it, a transaction at a time. A platform thread, because the
/// driver is native code and would pin the carrier of a virtual one; callers wait on virtual threads.
final class SqlThread implements AutoCloseable {

    private static final int QUEUE = 256;
    private static final int CLOSE_SECONDS = 30;

    private final Path file;
    private final SqlSession sql;
    private final String begin;
    private final ThreadPoolExecutor thread;

    private SqlThread(String name, Path file, Connection connection, String begin) {
        this.file = file;
        this.sql = new SqlSession(connection);
        this.begin = begin;
        this.thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE),
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /// A thread whose transactions take the write lock at once.
    static SqlThread writing(String name, Path file, Connection connection) {
        return new SqlThread(name, file, connection, "BEGIN IMMEDIATE");
    }

    /// A thread whose transactions each see the file as it was when they began.
    static SqlThread reading(String name, Path file, Connection connection) {
        return new SqlThread(name, file, connection, "BEGIN");
    }

    /// The result of `work`, after its transaction is durable. When this throws, nothing was changed, but for one case:
    /// an interrupted caller (`BUSY`) does not know.
    <T> T run(Work<T> work) throws StoreException, ProblemException {
        try {
            return submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.BUSY);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            if (e.getCause() instanceof SQLException sql) {
                throw SqliteProblems.of(file, sql);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private <T> Future<T> submit(Work<T> work) throws ProblemException {
        try {
            return thread.submit(() -> transaction(work));
        } catch (RejectedExecutionException e) {
            throw new ProblemException(ProblemType.BUSY);
        }
    }

    private <T> T transaction(Work<T> work) throws SQLException, ProblemException {
        try {
            sql.update(begin);
            T result = work.run(sql);
            sql.commit();
            return result;
        } catch (SQLException | ProblemException | RuntimeException e) {
            rollback(e);
            throw e;
        }
    }

    /// SQLite may have rolled back by itself (disk full); that must not hide why.
    private void rollback(Exception problem) {
        try {
            sql.rollback();
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }

    /// Finishes what was accepted, then closes the connection.
    @Override
    public void close() throws StoreException {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            sql.close();
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    /// What to do in one transaction.
    @FunctionalInterface
    interface Work<T> {

        /// Returns its result; throws to leave everything as it was.
        T run(SqlSession sql) throws SQLException, ProblemException;
    }
}
