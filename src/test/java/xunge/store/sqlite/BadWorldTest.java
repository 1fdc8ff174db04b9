package xunge.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.Layers;
import xunge._data.Stores;
import xunge.domain.Sha256;
import xunge.domain.Violation;
import xunge.inspect.StorePatrol;
import xunge.store.StoreException;
import xunge.store.check.StoreCheck;
import xunge.store.gpkg.MapPackWriter;
import xunge.store.gpkg.SqlScripts;
import xunge.store.gpkg.SqliteFiles;
import xunge.ui.text.Texts;

/// Disk full, wrong files, newer files: a clear answer each, nothing lost.
class BadWorldTest {

    @TempDir
    Path home;

    private Path file() {
        return home.resolve(SqliteWorkStore.FILE_NAME);
    }

    private String refusalToOpen() throws Exception {
        Sha256 before = Sha256.of(Files.readAllBytes(file()));
        StoreException problem = catchThrowableOfType(StoreException.class, () -> Stores.open(home));
        assertThat(Sha256.of(Files.readAllBytes(file()))).as("the file is untouched").isEqualTo(before);
        assertThat(Texts.of(Locale.CHINA).get(problem)).contains("xunge.gpkg").doesNotContain("{");
        return problem.messageKey();
    }

    @Test
    void onAFullDiskTheChangeDidNotHappenAndTheStoreGoesOn() throws Exception {
        try (SqliteWorkStore store = Stores.open(home)) {
            StorePatrol patrol = StorePatrol.of(store, Stores.EVERYWHERE);
            patrol.startShift("0371");
            UUID id = patrol.begin(Stores.HANGHAI_ROAD).id();
            Violation before = patrol.setNote(id, "之前");
            limitPages(store, 1);
            StoreException problem = catchThrowableOfType(StoreException.class,
                    () -> patrol.setNote(id, "长".repeat(200_000)));
            assertThat(problem.messageKey()).isEqualTo("store.disk-full");
            assertThat(patrol.findRecord(id)).contains(before);
            limitPages(store, 1_000_000);
            assertThat(patrol.setNote(id, "之后").note()).isEqualTo("之后");
        }
        assertThat(StoreCheck.check(file())).isEmpty();
    }

    @Test
    void whereverTheDiskFillsUpNoHalfChangeIsLeft() throws Exception {
        int full = 0;
        try (SqliteWorkStore store = Stores.open(home)) {
            StorePatrol patrol = StorePatrol.of(store, Stores.EVERYWHERE);
            patrol.startShift("0371");
            for (int n = 0; n < 40; n++) {
                limitPages(store, 1);
                for (int change = 0; change < 20; change++) {
                    try {
                        UUID id = patrol.begin(Stores.HANGHAI_ROAD).id();
                        patrol.classify(id, Stores.BIKES);
                        patrol.finish(id);
                    } catch (StoreException e) {
                        assertThat(e.messageKey()).isEqualTo("store.disk-full");
                        full++;
                    }
                }
                limitPages(store, 1_000_000);
                patrol.begin(Stores.HANGHAI_ROAD);
            }
        }
        assertThat(full).isGreaterThan(40);
        assertThat(StoreCheck.check(file())).isEmpty();
    }

    private static void limitPages(SqliteWorkStore store, int pages) throws SQLException {
        Connection connection = store.writer().connection();
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        }
    }

    @Test
    void aFailingEncoderChangesNothing() throws Exception {
        try (SqliteWorkStore store = SqliteWorkStore.open(home, Stores.ticking(Stores.MORNING),
                new xunge.domain.UuidV7(Stores.ticking(Stores.MORNING), new java.security.SecureRandom()), draft -> {
                    throw new IllegalStateException("encoder");
                })) {
            StorePatrol patrol = StorePatrol.of(store, Stores.EVERYWHERE);
            patrol.startShift("0371");
            UUID id = patrol.begin(Stores.HANGHAI_ROAD).id();
            Violation before = patrol.classify(id, Stores.BIKES);
            assertThatThrownBy(() -> patrol.finish(id)).isInstanceOf(IllegalStateException.class);
            assertThat(patrol.findRecord(id)).contains(before);
        }
        assertThat(StoreCheck.check(file())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>登录</html>", "SQLite format 3"})
    void aFileOfAnotherKindIsNotTakenForAStore(String content) throws Exception {
        Files.writeString(file(), content);
        assertThat(refusalToOpen()).isEqualTo("store.not-a-geopackage");
    }

    @Test
    void aMapPackIsNotTakenForAStore() throws Exception {
        MapPackWriter.write(file(), "郑州", List.of(Layers.grid(2, 2)));
        assertThat(refusalToOpen()).isEqualTo("store.not-a-work-store");
    }

    @Test
    void aTruncatedStoreIsNotOpened() throws Exception {
        Stores.open(home).close();
        Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), 20_000));
        assertThat(refusalToOpen()).isEqualTo("store.truncated");
    }

    @Test
    void aStoreOfASchemaToComeIsNotOpened() throws Exception {
        Stores.open(home).close();
        try (Connection connection = SqliteFiles.openBulk(file())) {
            SqlScripts.execute(connection, "UPDATE xunge_meta SET value = '3' WHERE key = 'schema'");
            connection.commit();
        }
        assertThat(refusalToOpen()).isEqualTo("store.newer-version");
        assertThat(StoreCheck.check(file())).extracting(f -> f.messageKey()).containsExactly("store.newer-version");
    }

    @Test
    void anUnfinishedFirstStartIsBegunAgain() throws Exception {
        Files.writeString(home.resolve("xunge.gpkg.part"), "half");
        Stores.open(home).close();
        assertThat(StoreCheck.check(file())).isEmpty();
        assertThat(home.resolve("xunge.gpkg.part")).doesNotExist();
    }

    @Test
    void aHomeThatIsAFileIsRefused() throws Exception {
        Path inTheWay = Files.createFile(home.resolve("home"));
        assertThat(catchThrowableOfType(StoreException.class, () -> Stores.open(inTheWay)).messageKey())
                .isEqualTo("store.file-failed");
    }

    @Test
    void aFailedOpenLetsTheNextOneIn() throws Exception {
        Files.writeString(file(), "x".repeat(200));
        refusalToOpen();
        Files.delete(file());
        Stores.open(home).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE event_log SET payload = '{}'", "DELETE FROM event_log",
        "UPDATE outbox SET bytes = 'x'", "DELETE FROM outbox"})
    void theLogAndTheOutboxAreAppendOnly(String sql) throws Exception {
        try (SqliteWorkStore store = Stores.open(home)) {
            StorePatrol patrol = StorePatrol.of(store, Stores.EVERYWHERE);
            patrol.startShift("0371");
            UUID id = patrol.begin(Stores.HANGHAI_ROAD).id();
            patrol.classify(id, Stores.BIKES);
            patrol.finish(id);
            assertThatThrownBy(() -> SqlScripts.execute(store.writer().connection(), sql))
                    .hasMessageContaining("never")
                    .isInstanceOf(SQLException.class);
        }
    }
}
