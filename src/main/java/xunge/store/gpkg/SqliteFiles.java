package xunge.store.gpkg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/// Opens SQLite files, each purpose with its settings. The one place that knows the driver's options.
public final class SqliteFiles {

    private static final int BUSY_MILLIS = 5_000;

    private SqliteFiles() {}

    /// A connection that writes every transaction durably: WAL, synchronous=FULL, foreign keys on, in autocommit mode;
    /// begin transactions with [SqlSession#begin]. Makes the file when it is missing. Register the geometry functions
    /// with [SpatialIndex#registerFunctions] before changing a feature table.
    public static Connection openWriter(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        return open(file, config);
    }

    /// A connection for queries beside a writer; it cannot change the file.
    public static Connection openReader(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        return open(file, config);
    }

    /// A connection to a file that nobody writes; leaves no file beside it. While the file has a write-ahead log this
    /// is [#openReader], because the log is part of the data.
    public static Connection openStill(Path file) throws SQLException {
        if (Files.exists(walOf(file))) {
            return openReader(file);
        }
        SQLiteConfig config = common();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        return connect("jdbc:sqlite:" + file.toUri().toASCIIString() + "?immutable=1", config.toProperties());
    }

    /// [#openStill] for a file from elsewhere: what its schema holds may call no function with effects, and the pages
    /// are checked before they are used (sqlite.org/security.html).
    public static Connection openUntrusted(Path file) throws SQLException {
        Connection connection = openStill(file);
        SqlScripts.execute(connection, "PRAGMA trusted_schema = OFF");
        SqlScripts.execute(connection, "PRAGMA cell_size_check = ON");
        return connection;
    }

    /// A connection that fills a new file as fast as the disk allows. Not durable and not safe against a crash: write
    /// under a temporary name and publish the file afterwards.
    public static Connection openBulk(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.OFF);
        config.setSynchronous(SynchronousMode.OFF);
        config.setLockingMode(LockingMode.EXCLUSIVE);
        Connection connection = open(file, config);
        connection.setAutoCommit(false);
        return connection;
    }

    /// A connection to a database in memory, which is gone when it is closed.
    public static Connection openMemory() throws SQLException {
        Connection connection = connect("jdbc:sqlite::memory:", common().toProperties());
        connection.setAutoCommit(false);
        return connection;
    }

    /// The write-ahead log that belongs to `file` while it is in use.
    public static Path walOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static Connection open(Path file, SQLiteConfig config) throws SQLException {
        return connect("jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties());
    }

    private static Connection connect(String url, Properties properties) throws SQLException {
        return org.sqlite.JDBC.createConnection(url, properties);
    }
}
