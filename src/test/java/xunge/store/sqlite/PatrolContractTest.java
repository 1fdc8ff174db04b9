package xunge.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.Stores;
import xunge.domain.ClassRef;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.domain.RecordState;
import xunge.domain.Shift;
import xunge.domain.Violation;
import xunge.inspect.StorePatrol;
import xunge.store.StoreException;

/// What [xunge.inspect.Patrol] promises, over the real store.
class PatrolContractTest {

    @TempDir
    Path home;
    private SqliteWorkStore store;
    private StorePatrol patrol;

    @BeforeEach
    void open() throws Exception {
        store = Stores.open(home);
        patrol = StorePatrol.of(store, Stores.EVERYWHERE);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void reopen() throws Exception {
        store.close();
        open();
    }

    private Violation begun() throws Exception {
        if (patrol.findOpenShift().isEmpty()) {
            patrol.startShift("0371");
        }
        return patrol.begin(Stores.HANGHAI_ROAD);
    }

    private static String key(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(StoreException.class, call).messageKey();
    }

    @Test
    void aShiftStaysOpenAcrossAStart() throws Exception {
        Shift shift = patrol.startShift(" 0371 ");
        reopen();
        assertThat(patrol.findOpenShift()).contains(shift);
        assertThat(shift.inspector()).isEqualTo("0371");
    }

    @Test
    void aSecondShiftIsNotOpenedBesideTheFirst() throws Exception {
        patrol.startShift("0371");
        assertThat(key(() -> patrol.startShift("0372"))).isEqualTo("store.shift-open");
    }

    @Test
    void anEndedShiftIsClosedForGood() throws Exception {
        patrol.startShift("0371");
        assertThat(patrol.endShift().closedAt()).isPresent();
        assertThat(key(patrol::endShift)).isEqualTo("store.no-shift");
        reopen();
        assertThat(patrol.findOpenShift()).isEmpty();
    }

    @Test
    void withoutAShiftNoRecordIsBegun() {
        assertThat(key(() -> patrol.begin(Stores.HANGHAI_ROAD))).isEqualTo("store.no-shift");
    }

    @Test
    void aRecordFillsItsPlaceIn() throws Exception {
        Violation record = begun();
        Place place = Stores.EVERYWHERE.find(Stores.HANGHAI_ROAD);
        assertThat(record.place()).usingRecursiveComparison()
                .ignoringFields("road.value.chainageMetres")
                .isEqualTo(place);
        assertThat(record.place().road().orElseThrow().chainage()).isEqualTo("K3+250");
    }

    @Test
    void everyChangeIsThereAfterAStart() throws Exception {
        UUID id = begun().id();
        patrol.classify(id, Stores.BIKES);
        patrol.setPlate(id, " 豫a·d1 2345　f.");
        patrol.setNote(id, "占用盲道\n\"三排\" \\ 'x' 🚲\u0001");
        Violation before = patrol.attachPhoto(id, Stores.jpeg(home, 1));
        reopen();
        assertThat(patrol.findRecord(id)).contains(before);
        assertThat(before.plate()).isEqualTo("豫AD12345F");
        assertThat(before.note()).contains("🚲");
        assertThat(before.classRef()).contains(Stores.BIKES.ref());
        assertThat(before.campaign()).isEqualTo(Stores.BIKES.campaign());
    }

    @Test
    void aDraftIsOfferedAgainAfterAStart() throws Exception {
        Violation draft = begun();
        reopen();
        assertThat(patrol.listRecords()).containsExactly(draft);
        assertThat(draft.state()).isEqualTo(RecordState.DRAFT);
    }

    @Test
    void aMovedRecordForgetsWhatTheMapSaidOfItsOldPlace() throws Exception {
        UUID id = begun().id();
        StorePatrol nowhere = StorePatrol.of(store, Place::unknown);
        LonLat there = new LonLat(112.9, 34.3);
        assertThat(nowhere.move(id, there).place()).isEqualTo(Place.unknown(there));
        assertThat(patrol.findRecord(id).orElseThrow().place()).isEqualTo(Place.unknown(there));
    }

    @Test
    void aClassWithoutCampaignClearsTheCampaign() throws Exception {
        UUID id = begun().id();
        patrol.classify(id, Stores.BIKES);
        assertThat(patrol.classify(id, Stores.WELL).campaign()).isEmpty();
    }

    @Test
    void theSamePhotoTwiceIsOnePhoto() throws Exception {
        UUID id = begun().id();
        patrol.attachPhoto(id, Stores.jpeg(home, 1));
        patrol.attachPhoto(id, Stores.jpeg(home, 2));
        assertThat(patrol.attachPhoto(id, Stores.jpeg(home, 1)).photos()).extracting(p -> p.fileName())
                .containsExactly("photo-1.jpg", "photo-2.jpg");
    }

    @Test
    void aChangeThatChangesNothingWritesNothing() throws Exception {
        UUID id = begun().id();
        patrol.setNote(id, "x");
        long before = events();
        patrol.setNote(id, "x");
        patrol.move(id, Stores.HANGHAI_ROAD);
        assertThat(events()).isEqualTo(before);
    }

    private long events() throws Exception {
        return store.writer().transact(tx -> tx.head().seq());
    }

    @Test
    void aRecordWithoutClassIsNotFinished() throws Exception {
        UUID id = begun().id();
        assertThat(key(() -> patrol.finish(id))).isEqualTo("store.record-incomplete");
        assertThat(patrol.findRecord(id).orElseThrow().state()).isEqualTo(RecordState.DRAFT);
    }

    @Test
    void finishingTwiceMakesOneOperation() throws Exception {
        UUID id = begun().id();
        patrol.classify(id, Stores.BIKES);
        assertThat(patrol.finish(id).state()).isEqualTo(RecordState.QUEUED);
        assertThat(patrol.finish(id)).isEqualTo(patrol.findRecord(id).orElseThrow());
        assertThat(store.outbox().listWaiting(10)).hasSize(1);
    }

    @Test
    void aDiscardedRecordIsNeitherListedNorChangedAgain() throws Exception {
        UUID id = begun().id();
        patrol.discard(id, "误点");
        patrol.discard(id, "误点");
        assertThat(patrol.listRecords()).isEmpty();
        assertThat(key(() -> patrol.setNote(id, "x"))).isEqualTo("store.record-void");
        assertThat(store.outbox().listWaiting(10)).as("the city never knew of it").isEmpty();
    }

    @Test
    void anUnknownRecordIsSaidToBeUnknown() {
        assertThat(key(() -> patrol.setNote(new UUID(1, 2), "x"))).isEqualTo("store.record-unknown");
    }

    @Test
    void localNumbersCountByTheDayOfTheCityAndAreNotUsedAgain() throws Exception {
        List<String> numbers = new ArrayList<>();
        numbers.add(begun().localNumber());
        Violation discarded = begun();
        patrol.discard(discarded.id(), "误点");
        numbers.add(begun().localNumber());
        store.close();
        store = Stores.open(home, Stores.ticking(Instant.parse("2026-11-23T15:59:00Z")));
        patrol = StorePatrol.of(store, Stores.EVERYWHERE);
        numbers.add(begun().localNumber());
        store.close();
        store = Stores.open(home, Stores.ticking(Instant.parse("2026-11-23T16:00:00Z")));
        patrol = StorePatrol.of(store, Stores.EVERYWHERE);
        numbers.add(begun().localNumber());
        assertThat(numbers).containsExactly("1123-001", "1123-003", "1123-004", "1124-001");
    }

    @Test
    void recordsAreListedNewestFirstWithTheirPhotos() throws Exception {
        UUID first = begun().id();
        UUID second = begun().id();
        patrol.attachPhoto(first, Stores.jpeg(home, 1));
        assertThat(patrol.listRecords()).extracting(Violation::id, r -> r.photos().size())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(second, 0),
                        org.assertj.core.groups.Tuple.tuple(first, 1));
    }

    @Test
    void recentClassesAreListedMostRecentFirst() throws Exception {
        UUID id = begun().id();
        patrol.classify(id, Stores.BIKES);
        patrol.classify(id, Stores.WELL);
        patrol.classify(id, Stores.BIKES);
        List<ClassRef> all = patrol.listRecentClasses(10);
        assertThat(all).containsExactly(Stores.BIKES.ref(), Stores.WELL.ref());
        assertThat(patrol.listRecentClasses(1)).containsExactly(Stores.BIKES.ref());
    }

    @Test
    void twoStoresDoNotShareAHome() {
        assertThat(key(() -> Stores.open(home))).isEqualTo("store.home-in-use");
    }

    @Test
    void aRefusedPhotoLeavesTheRecordAsItWas() throws Exception {
        Violation record = begun();
        assertThat(key(() -> patrol.attachPhoto(record.id(), home.resolve("gone.jpg"))))
                .isEqualTo("store.photo-missing");
        assertThat(patrol.findRecord(record.id())).isEqualTo(Optional.of(record));
    }
}
