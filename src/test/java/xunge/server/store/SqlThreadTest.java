package xunge.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.store.gpkg.SqliteFiles;
import xunge.sync.wire.ProblemType;

class SqlThreadTest {

    @TempDir
    private Path temp;
    private SqlThread thread;

    @BeforeEach
    void open() throws Exception {
        Path file = temp.resolve("t.db");
        thread = SqlThread.writing("test", file, SqliteFiles.openWriter(file));
        thread.run(sql -> sql.update("CREATE TABLE t (x BLOB)"));
    }

    @AfterEach
    void close() throws Exception {
        thread.close();
    }

    private long rows() throws Exception {
        return thread.run(sql -> sql.number("SELECT count(*) FROM t"));
    }

    @Test
    void aRefusedTransactionChangesNothing() throws Exception {
        assertThatThrownBy(() -> thread.run(sql -> {
            sql.update("INSERT INTO t VALUES (1)");
            throw new ProblemException(ProblemType.SEQUENCE_GAP);
        })).isInstanceOf(ProblemException.class);
        assertThat(rows()).isZero();
    }

    @Test
    void aFullDiskIsSaidAndTheThreadGoesOn() throws Exception {
        assertThatThrownBy(() -> thread.run(sql -> {
            sql.number("PRAGMA max_page_count = 20");
            return sql.update("INSERT INTO t VALUES (zeroblob(1000000))");
        })).hasMessageContaining("store.disk-full");
        assertThat(rows()).isZero();
    }

    @Test
    void aMistakeOfOursChangesNothing() throws Exception {
        assertThatThrownBy(() -> thread.run(sql -> {
            sql.update("INSERT INTO t VALUES (1)");
            throw new IllegalArgumentException("ours");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(rows()).isZero();
    }
}
