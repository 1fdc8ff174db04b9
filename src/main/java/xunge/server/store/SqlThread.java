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
import xunge.store.gpkg.SqliteProblems;
import xunge.sync.wire.ProblemType;

/// A connection and the one platform thread that uses it, a transaction at a time. A platform thread, because the
/// driver is native code and would pin the carrier of a virtual one; callers wait on virtual threads.
final class SqlThread implements AutoCloseable {

    private static final int QUEUE = 256;
    private static final int CLOSE_SECONDS = 30;

    private final Path file;
    private final Connection connection;
    private final ThreadPoolExecutor thread;

    /// Takes `connection` to `file`, which has autocommit off.
    SqlThread(String name, Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE),
                Thread.ofPlatform().name(name).daemon().factory());
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
        boolean done = false;
        try {
            T result = work.run(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
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
            connection.close();
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    /// What to do in one transaction.
    @FunctionalInterface
    interface Work<T> {

        /// Returns its result; throws to leave everything as it was.
        T run(Connection connection) throws SQLException, ProblemException;
    }
}
