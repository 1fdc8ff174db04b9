package xunge.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.Stores;
import xunge.domain.PhotoRef;
import xunge.domain.RecordState;
import xunge.domain.Sha256;
import xunge.domain.UuidV7;
import xunge.domain.Violation;
import xunge.inspect.StorePatrol;
import xunge.store.CityRecord;
import xunge.store.OpDraft;
import xunge.store.OpType;
import xunge.store.Outbox;
import xunge.store.Outbox.Cursor;
import xunge.store.Outbox.Entry;
import xunge.store.StoreException;

/// What [Outbox] promises.
class OutboxContractTest {

    private static final Sha256 CHAIN = Sha256.of(new byte[] {1});

    @TempDir
    Path home;
    private final List<OpDraft> drafts = new ArrayList<>();
    private SqliteWorkStore store;
    private StorePatrol patrol;
    private Outbox outbox;

    @BeforeEach
    void open() throws Exception {
        var clock = Stores.ticking(Stores.MORNING);
        store = SqliteWorkStore.open(home, clock, new UuidV7(clock, new java.security.SecureRandom()), draft -> {
            drafts.add(draft);
            return Stores.ENCODER.encode(draft);
        });
        patrol = StorePatrol.of(store, Stores.EVERYWHERE);
        outbox = store.outbox();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private Violation finished(int photos) throws Exception {
        if (patrol.findOpenShift().isEmpty()) {
            patrol.startShift("0371");
        }
        UUID id = patrol.begin(Stores.HANGHAI_ROAD).id();
        patrol.classify(id, Stores.BIKES);
        for (int i = 0; i < photos; i++) {
            patrol.attachPhoto(id, Stores.jpeg(home, i));
        }
        return patrol.finish(id);
    }

    private void acknowledgeAll() throws Exception {
        for (Entry entry : outbox.listWaiting(100)) {
            outbox.acknowledge(entry.op(), entry.sha256(), "ZZ-" + entry.seq());
        }
    }

    private RecordState state(Violation record) throws Exception {
        return patrol.findRecord(record.id()).orElseThrow().state();
    }

    @Test
    void operationsAreNumberedWithoutGapsAndChained() throws Exception {
        Violation record = finished(0);
        finished(0);
        patrol.setNote(record.id(), "后来补充");
        List<Entry> entries = outbox.listFrom(1, 10);
        assertThat(entries).extracting(Entry::seq).containsExactly(1L, 2L, 3L);
        assertThat(drafts).extracting(OpDraft::devicePrevious)
                .containsExactly(Sha256.ZERO, entries.get(0).sha256(),
                        entries.get(1).sha256());
    }

    @Test
    void theBytesAreThoseOfTheEncoderAndTheirDigest() throws Exception {
        finished(1);
        Entry entry = outbox.listWaiting(1).getFirst();
        byte[] bytes = Stores.ENCODER.encode(drafts.getFirst());
        assertThat(entry.json()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        assertThat(entry.sha256()).isEqualTo(Sha256.of(bytes));
    }

    @Test
    void aCreationNamesEveryFieldThatIsSet() throws Exception {
        Violation record = finished(1);
        OpDraft draft = drafts.getFirst();
        assertThat(draft.type()).isEqualTo(OpType.VIOLATION_CREATE);
        assertThat(draft.set().keySet()).containsExactly("class_standard", "class_kind", "class_code", "class_name",
                "campaign", "district", "district_name", "grid", "road", "road_name", "chainage_m", "side",
                "distance_m", "position_source", "shift",
                "inspector", "local_number", "begun_at");
        assertThat(draft.set()).containsEntry("inspector", "0371")
                .containsEntry("local_number", "1123-001")
                .containsEntry("chainage_m", "3250.0");
        assertThat(draft.at()).contains(Stores.HANGHAI_ROAD);
        assertThat(draft.photos()).isEqualTo(record.photos());
    }

    @Test
    void aChangeOfAFinishedRecordIsAPatchOfOnlyThatField() throws Exception {
        Violation record = finished(0);
        patrol.setNote(record.id(), "后来补充");
        OpDraft patch = drafts.getLast();
        assertThat(patch.type()).isEqualTo(OpType.VIOLATION_PATCH);
        assertThat(patch.base()).contains(drafts.getFirst().op());
        assertThat(patch.set()).isEqualTo(Map.of("note", "后来补充"));
    }

    @Test
    void aPhotoForAFinishedRecordIsAPatchThatNamesIt() throws Exception {
        Violation record = finished(0);
        Violation after = patrol.attachPhoto(record.id(), Stores.jpeg(home, 7));
        assertThat(drafts.getLast().photos()).isEqualTo(after.photos());
    }

    @Test
    void discardingAFinishedRecordVoidsItAtTheCity() throws Exception {
        Violation record = finished(0);
        patrol.discard(record.id(), "重复");
        assertThat(drafts.getLast()).extracting(OpDraft::type, OpDraft::set)
                .containsExactly(OpType.VIOLATION_VOID,
                        Map.of("reason", "重复"));
        assertThat(outbox.listWaiting(10)).hasSize(2);
    }

    @Test
    void aRecordIsSyncedOnlyWhenOperationAndPhotosAreConfirmed() throws Exception {
        Violation record = finished(2);
        List<RecordState> states = new ArrayList<>(List.of(state(record)));
        acknowledgeAll();
        states.add(state(record));
        outbox.confirmPhoto(record.photos().get(0).sha256());
        states.add(state(record));
        outbox.confirmPhoto(record.photos().get(1).sha256());
        states.add(state(record));
        assertThat(states).containsExactly(RecordState.QUEUED, RecordState.PHOTOS_MISSING, RecordState.PHOTOS_MISSING,
                RecordState.SYNCED);
    }

    @Test
    void aChangeAfterTheSyncMakesTheRecordWaitAgain() throws Exception {
        Violation record = finished(0);
        acknowledgeAll();
        assertThat(patrol.setNote(record.id(), "补充").state()).isEqualTo(RecordState.QUEUED);
    }

    @Test
    void anotherDigestConfirmsNothing() throws Exception {
        finished(0);
        Entry entry = outbox.listWaiting(1).getFirst();
        StoreException problem = catchThrowableOfType(StoreException.class,
                () -> outbox.acknowledge(entry.op(), CHAIN, "ZZ-1"));
        assertThat(problem.messageKey()).isEqualTo("store.digest-differs");
        assertThat(outbox.listWaiting(10)).containsExactly(entry);
    }

    @Test
    void anAnswerToAnUnknownOperationIsSaidToBeUnknown() {
        assertThat(catchThrowableOfType(StoreException.class, () -> outbox.acknowledge(new UUID(1, 2), CHAIN, ""))
                .messageKey()).isEqualTo("store.op-unknown");
    }

    @Test
    void confirmingTwiceIsHarmless() throws Exception {
        Violation record = finished(1);
        Entry entry = outbox.listWaiting(1).getFirst();
        for (int i = 0; i < 2; i++) {
            outbox.acknowledge(entry.op(), entry.sha256(), "ZZ-1");
            outbox.confirmPhoto(record.photos().getFirst().sha256());
        }
        assertThat(outbox.totals()).isEqualTo(new Outbox.Totals(1, 1, 1, 1, bytes(record), bytes(record), 0));
    }

    private static long bytes(Violation record) {
        return record.photos().stream().mapToLong(PhotoRef::bytes).sum();
    }

    @Test
    void aRefusedOperationIsKeptWithItsReasonAndOthersGoOn() throws Exception {
        Violation refused = finished(0);
        Violation other = finished(0);
        outbox.refuse(outbox.listWaiting(1).getFirst().op(), "urn:xunge:not-permitted", "不在辖区");
        assertThat(outbox.listWaiting(10)).extracting(Entry::record).containsExactly(other.id());
        assertThat(outbox.listFrom(1, 10)).hasSize(2);
        assertThat(state(refused)).isEqualTo(RecordState.REFUSED);
        assertThat(outbox.totals().refused()).isEqualTo(1);
    }

    @Test
    void aRefusedOperationThatTheCityTakesLaterIsConfirmed() throws Exception {
        Violation record = finished(0);
        Entry entry = outbox.listWaiting(1).getFirst();
        outbox.refuse(entry.op(), "urn:xunge:busy", "");
        outbox.acknowledge(entry.op(), entry.sha256(), "ZZ-1");
        assertThat(state(record)).isEqualTo(RecordState.SYNCED);
    }

    @Test
    void totalsCountFinishedRecordsAndDistinctPhotosOnly() throws Exception {
        finished(2);
        finished(1);
        UUID draft = patrol.begin(Stores.HANGHAI_ROAD).id();
        patrol.attachPhoto(draft, Stores.jpeg(home, 9));
        assertThat(outbox.totals()).extracting(Outbox.Totals::records, Outbox.Totals::photos).containsExactly(2, 2);
        assertThat(outbox.listUnconfirmedPhotos()).hasSize(2).allMatch(p -> java.nio.file.Files.exists(p.file()));
    }

    @Test
    void whenTheCityIsAnotherStoreEverythingWaitsAgain() throws Exception {
        Violation record = finished(1);
        List<Entry> before = outbox.listWaiting(10);
        acknowledgeAll();
        outbox.confirmPhoto(record.photos().getFirst().sha256());
        outbox.resendEverything();
        assertThat(outbox.listWaiting(10)).isEqualTo(before);
        assertThat(outbox.listUnconfirmedPhotos()).hasSize(1);
        assertThat(state(record)).isEqualTo(RecordState.QUEUED);
    }

    @Test
    void deviceCursorAndReceiptSurviveAStart() throws Exception {
        UUID device = outbox.device();
        Cursor cursor = new Cursor("epoch-1", 42, CHAIN);
        assertThat(outbox.findCursor()).isEmpty();
        assertThat(outbox.findReceipt()).isEmpty();
        outbox.takeFeed(List.of(), cursor);
        outbox.keepReceipt("{\"回执\":1}");
        store.close();
        open();
        assertThat(outbox.device()).isEqualTo(device);
        assertThat(outbox.findCursor()).contains(cursor);
        assertThat(outbox.findReceipt()).contains("{\"回执\":1}");
    }

    private static CityRecord cityRecord(UUID id, UUID device, long seq, Map<String, String> fields) {
        return new CityRecord(id, device, "ZZ-" + seq, 1, seq, Stores.HANGHAI_ROAD, fields,
                List.of(new PhotoRef(CHAIN, 5, "image/jpeg", "a.jpg")), false);
    }

    @Test
    void recordsOfOthersAreTakenAndOwnOnesAreNot() throws Exception {
        UUID other = new UUID(7, 7);
        outbox.takeFeed(
                List.of(cityRecord(other, new UUID(9, 9), 1,
                        Map.of("class_kind", "MATTER", "class_name", "乱停", "plate", "豫A1", "campaign", "BIKES")),
                        cityRecord(new UUID(8, 8), outbox.device(), 2, Map.of())),
                new Cursor("e", 2, CHAIN));
        List<Violation> city = patrol.listCityRecords();
        assertThat(city).hasSize(1)
                .first()
                .extracting(Violation::id, Violation::plate, Violation::localNumber)
                .containsExactly(other, "豫A1", "ZZ-1");
        assertThat(city.getFirst().photos()).hasSize(1);
    }

    @Test
    void whatANewerCitySendsIsKeptAndDoesNotStopTheRest() throws Exception {
        outbox.takeFeed(
                List.of(cityRecord(new UUID(7, 7), new UUID(9, 9), 1,
                        Map.of("campaign", "DRONES", "grid", "?", "side", "UP", "road", "H1", "unheard_of", "值"))),
                new Cursor("e", 1, CHAIN));
        assertThat(patrol.listCityRecords()).hasSize(1)
                .first()
                .extracting(Violation::campaign)
                .isEqualTo(java.util.Optional.empty());
    }

    @Test
    void takingTheSameChangeTwiceIsOneRecord() throws Exception {
        CityRecord change = cityRecord(new UUID(7, 7), new UUID(9, 9), 1, Map.of());
        outbox.takeFeed(List.of(change, change), new Cursor("e", 1, CHAIN));
        assertThat(patrol.listCityRecords()).hasSize(1);
        assertThat(patrol.listCityRecords().getFirst().photos()).hasSize(1);
    }

    @Test
    void aNewEpochForgetsTheOldCitysRecords() throws Exception {
        outbox.takeFeed(List.of(cityRecord(new UUID(7, 7), new UUID(9, 9), 1, Map.of())), new Cursor("e", 1, CHAIN));
        outbox.takeFeed(List.of(), new Cursor("f", 0, Sha256.ZERO));
        assertThat(patrol.listCityRecords()).isEmpty();
    }
}
