package xunge.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge._data.GdalTools;
import xunge._data.Layers;
import xunge._data.Stores;
import xunge.domain.Sha256;
import xunge.domain.Violation;
import xunge.geo.layer.GeometryKind;
import xunge.inspect.StorePatrol;
import xunge.store.Finding;
import xunge.store.gpkg.MapPackWriter;
import xunge.store.gpkg.SpatialIndex;
import xunge.store.gpkg.SqlScripts;
import xunge.store.gpkg.SqliteFiles;
import xunge.store.sqlite.SqliteWorkStore;
import xunge.ui.text.Texts;

/// Every kind of tampering and damage is found and named.
class StoreCheckTest {

    @TempDir
    static Path shift;
    private static Violation synced;

    @TempDir
    Path home;
    private Path file;

    @BeforeAll
    static void oneShift() throws Exception {
        Path template = shift.resolve("home");
        try (SqliteWorkStore store = Stores.open(template)) {
            StorePatrol patrol = StorePatrol.of(store, Stores.EVERYWHERE);
            patrol.startShift("0371");
            synced = finished(patrol, 1);
            for (var entry : store.outbox().listWaiting(10)) {
                store.outbox().acknowledge(entry.op(), entry.sha256(), "ZZ-1");
            }
            store.outbox().confirmPhoto(synced.photos().getFirst().sha256());
            Violation refused = finished(patrol, 2);
            store.outbox().refuse(store.outbox().listWaiting(1).getFirst().op(), "urn:x", "不在辖区");
            patrol.setNote(synced.id(), "补充");
            patrol.discard(refused.id(), "重复");
            patrol.setNote(patrol.begin(Stores.HANGHAI_ROAD).id(), "草稿 'x' \"y\" \n");
            store.outbox().resendEverything();
            patrol.endShift();
        }
    }

    @BeforeEach
    void copyOfTheShift() throws Exception {
        Path template = shift.resolve("home");
        try (var files = Files.walk(template)) {
            for (Path each : files.skip(1).toList()) {
                Files.copy(each, home.resolve(template.relativize(each).toString()));
            }
        }
        file = home.resolve(SqliteWorkStore.FILE_NAME);
    }

    private static Violation finished(StorePatrol patrol, int photo) throws Exception {
        UUID id = patrol.begin(Stores.HANGHAI_ROAD).id();
        patrol.classify(id, Stores.BIKES);
        patrol.attachPhoto(id, Stores.jpeg(shift, photo));
        return patrol.finish(id);
    }

    private void change(String sql) throws Exception {
        try (Connection connection = SqliteFiles.openBulk(file)) {
            connection.setAutoCommit(true);
            SpatialIndex.registerFunctions(connection);
            SqlScripts.execute(connection, "PRAGMA foreign_keys = OFF");
            SqlScripts.execute(connection, sql);
        }
    }

    private List<Tuple> found() {
        List<Tuple> found = new ArrayList<>();
        for (Finding finding : StoreCheck.check(file)) {
            Object first = finding.arguments().isEmpty() ? "" : finding.arguments().getFirst();
            found.add(Tuple.tuple(finding.messageKey(), first.toString()));
            String text = Texts.of(Locale.CHINA).get(finding.messageKey(), finding.arguments().toArray());
            assertThat(text).isNotEqualTo(finding.messageKey()).doesNotContain("{");
        }
        return found;
    }

    @Test
    void aStoreThatOnlyTheProductWroteIsClean() {
        assertThat(StoreCheck.check(file)).isEmpty();
    }

    @Test
    void checkingChangesNothingAndLeavesNothing() throws Exception {
        byte[] before = Files.readAllBytes(file);
        long files = count();
        StoreCheck.check(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(count()).isEqualTo(files);
    }

    private long count() throws Exception {
        try (var files = Files.list(home)) {
            return files.count();
        }
    }

    @Test
    void aStoreInUseIsCheckedAsItStands() throws Exception {
        try (SqliteWorkStore store = Stores.open(home)) {
            StorePatrol patrol = StorePatrol.of(store, Stores.EVERYWHERE);
            patrol.startShift("0372");
            assertThat(StoreCheck.check(file)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE event_log SET payload = replace(payload, '0371', '0372') WHERE seq = 1 | event-altered | 1
            UPDATE event_log SET wall_ms = wall_ms - 7200000 WHERE seq = 5                | event-altered | 5
            DELETE FROM event_log WHERE seq = 4                                           | event-missing | 4
            UPDATE event_log SET previous = hash WHERE seq = 6                            | event-unlinked | 6
            UPDATE event_log SET payload = '?' WHERE seq = 3                              | event-senseless | 3
            UPDATE event_log SET type = 'NO_SUCH' WHERE seq = 3                           | event-senseless | 3
            """)
    void anEditedEventIsNamedByItsNumber(String sql, String key, String seq) throws Exception {
        change("DROP TRIGGER event_log_no_update; DROP TRIGGER event_log_no_delete; " + sql);
        assertThat(found()).contains(Tuple.tuple("store.check-" + key, seq));
    }

    @Test
    void aDroppedTriggerIsNamed() throws Exception {
        change("DROP TRIGGER event_log_no_update");
        assertThat(found()).containsExactly(Tuple.tuple("store.check-missing", "event_log_no_update"));
    }

    @Test
    void anAlteredTriggerIsNamed() throws Exception {
        change("DROP TRIGGER event_log_no_update;"
                + " CREATE TRIGGER event_log_no_update BEFORE UPDATE ON event_log BEGIN SELECT 1; END");
        assertThat(found()).containsExactly(Tuple.tuple("store.check-altered", "event_log_no_update"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE outbox SET bytes = 'x' WHERE seq = 2                  | op-altered | 2
            DELETE FROM outbox WHERE seq = 1                             | op-missing | 1
            UPDATE outbox SET bytes = zeroblob(9) WHERE seq = 3           | op-altered | 3
            """)
    void anEditedOperationIsNamedByItsNumber(String sql, String key, String seq) throws Exception {
        change("DROP TRIGGER outbox_is_frozen; DROP TRIGGER outbox_no_delete; " + sql);
        assertThat(found()).contains(Tuple.tuple("store.check-" + key, seq));
    }

    @Test
    void anOperationThatDoesNotNameTheOneBeforeIsNamed() throws Exception {
        byte[] alone = "alone".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        change("DROP TRIGGER outbox_is_frozen; UPDATE outbox SET bytes = CAST('alone' AS BLOB), sha256 = '"
                + Sha256.of(alone).hex() + "' WHERE seq = 2");
        assertThat(found()).contains(Tuple.tuple("store.check-op-unlinked", "2"))
                .contains(Tuple.tuple("store.check-row-differs", "outbox"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE violation SET plate = '豫A00000' WHERE fid = 1                | row-differs | violation
            UPDATE violation SET geom = (SELECT geom FROM violation WHERE 0)    | row-differs | violation
            UPDATE violation SET state = 'SYNCED'                               | row-differs | violation
            DELETE FROM violation WHERE fid = 3                                 | row-missing | violation
            INSERT INTO shift VALUES (9, 'x', '0371', '2026', NULL)             | row-surplus | shift
            UPDATE photo SET is_confirmed = 1                                   | row-differs | photo
            INSERT INTO violation_photo VALUES (9, 'nowhere', 'nothing', 'x')   | reference | violation_photo
            """)
    void aTableThatSaysSomethingElseThanTheLogIsNamed(String sql, String key, String table) throws Exception {
        change(sql);
        assertThat(found()).contains(Tuple.tuple("store.check-" + key, table));
    }

    @Test
    void aMissingTableIsNamed() throws Exception {
        change("DROP TABLE recent_class");
        assertThat(found()).contains(Tuple.tuple("store.check-missing", "recent_class"));
    }

    private Path photo() {
        String hex = synced.photos().getFirst().sha256().hex();
        return home.resolve("photos").resolve(hex.substring(0, 2)).resolve(hex.substring(2) + ".jpg");
    }

    @Test
    void aReplacedPhotoIsNamed() throws Exception {
        Files.copy(Stores.jpeg(home, 9), photo(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(found()).containsExactly(
                Tuple.tuple("store.check-photo-altered", synced.photos().getFirst().sha256().hex()));
    }

    @Test
    void aMissingPhotoIsNamed() throws Exception {
        Files.delete(photo());
        assertThat(found()).containsExactly(
                Tuple.tuple("store.check-photo-missing", synced.photos().getFirst().sha256().hex()));
    }

    @Test
    void anIndexThatLostARowIsNamed() throws Exception {
        change("DELETE FROM rtree_violation_geom WHERE id = 2");
        assertThat(found()).containsExactly(Tuple.tuple("store.check-index-missing", "violation"));
    }

    @Test
    void anIndexWithARowTooManyIsNamed() throws Exception {
        change("INSERT INTO rtree_violation_geom VALUES (77, 1, 2, 3, 4)");
        assertThat(found()).containsExactly(Tuple.tuple("store.check-index-surplus", "violation"));
    }

    @Test
    void aPageOverwrittenIsNamed() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, bytes.length - 8192, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        assertThat(StoreCheck.check(file)).isNotEmpty();
        found();
    }

    @Test
    void aFileThatIsNoGeoPackageIsNamed() throws Exception {
        Files.writeString(file, "<html>");
        assertThat(found()).containsExactly(Tuple.tuple("store.not-a-geopackage", "xunge.gpkg"));
    }

    @Test
    void aCleanMapPackIsClean() throws Exception {
        file = home.resolve("pack.gpkg");
        MapPackWriter.write(file, "郑州", List.of(Layers.grid(10, 10), Layers.everyType()));
        assertThat(StoreCheck.check(file)).isEmpty();
    }

    @Test
    void aSelfCrossingPolygonIsNamedWithItsRow() throws Exception {
        file = home.resolve("pack.gpkg");
        MapPackWriter.write(file, "郑州", List.of(Layers.layer("district", GeometryKind.POLYGON,
                "POLYGON ((113 34, 114 34, 114 35, 113 34))", "POLYGON ((113 34, 114 35, 114 34, 113 35, 113 34))")));
        List<Finding> findings = StoreCheck.check(file);
        assertThat(findings).extracting(Finding::messageKey, f -> f.arguments().subList(0, 2))
                .containsExactly(Tuple.tuple("store.check-geometry-invalid", List.of("district", 2L)));
    }

    @Test
    void ofAThousandFaultsAHundredAreListedAndTheRestCounted() throws Exception {
        file = home.resolve("pack.gpkg");
        MapPackWriter.write(file, "郑州", List.of(Layers.grid(40, 30)));
        change("DELETE FROM rtree_unit_grid_geom");
        assertThat(found()).hasSize(101).last().isEqualTo(Tuple.tuple("store.check-more", "1100"));
    }

    @Test
    void gdalAcceptsTheStoreAndShowsItsChineseNames() {
        GdalTools.Said said = GdalTools.validate(file);
        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(GdalTools.info(file).text()).contains("violation", "Feature Count: 3", "IDENTIFIER=违法记录",
                "China Geodetic Coordinate System 2000");
    }
}
