package xunge.store.gpkg;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import xunge.store.StoreException;

/// Turns what the database driver and the file system throw into words for people.
public final class SqliteProblems {

    private SqliteProblems() {}

    /// What `cause`, met while using `file`, means for a person.
    public static StoreException of(Path file, SQLException cause) {
        return new StoreException(key(cause), List.of(name(file)), cause);
    }

    /// What `cause`, met while using `file`, means for a person.
    public static StoreException of(Path file, IOException cause) {
        return new StoreException(isNoSpace(cause) ? "store.disk-full" : "store.file-failed", List.of(name(file)),
                cause);
    }

    private static String key(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return "store.file-failed";
        }
        return switch (primary(sqlite.getResultCode())) {
            case 8 -> "store.read-only";
            case 5, 6 -> "store.busy";
            case 11, 26 -> "store.damaged";
            case 13 -> "store.disk-full";
            default -> "store.file-failed";
        };
    }

    /// The low byte of an extended result code is the primary one (sqlite.org/rescode.html).
    private static int primary(SQLiteErrorCode code) {
        return code.code & 0xFF;
    }

    private static boolean isNoSpace(IOException cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("not enough space")
                || message.contains("quota exceeded");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
