package xunge.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.Stores;
import xunge.domain.PositionOrigin;
import xunge.domain.PositionSource;
import xunge.domain.TrackPoint;
import xunge.domain.Violation;
import xunge.inspect.StorePatrol;
import xunge.store.StoreException;
import xunge.store.check.StoreCheck;

/// The track and what a place's position rests on, in the real store.
class TrackTest {

    private static final PositionOrigin FROM_GPSD = new PositionOrigin(PositionSource.GPSD, OptionalDouble.of(4.2),
            OptionalLong.of(1200));
    private static final TrackPoint FIRST = new TrackPoint(Stores.HANGHAI_ROAD, Stores.MORNING, OptionalDouble.of(5.5),
            OptionalDouble.of(3), OptionalDouble.of(90), PositionSource.SERIAL, true);
    private static final TrackPoint BARE = new TrackPoint(Stores.HANGHAI_ROAD, Stores.MORNING.plusSeconds(9),
            OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), PositionSource.REPLAY, false);

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

    @Test
    void theTrackIsThereAfterAStart() throws Exception {
        patrol.startShift("0371");
        patrol.appendTrack(List.of(FIRST, BARE));
        reopen();
        assertThat(patrol.listTrack(Stores.MORNING)).containsExactly(FIRST, BARE);
    }

    @Test
    void onlyTheTrackFromTheGivenMomentIsListed() throws Exception {
        patrol.startShift("0371");
        patrol.appendTrack(List.of(FIRST, BARE));
        assertThat(patrol.listTrack(Stores.MORNING.plusSeconds(1))).containsExactly(BARE);
    }

    @Test
    void withoutAShiftThereIsNoTrack() {
        assertThat(catchThrowableOfType(StoreException.class, () -> patrol.appendTrack(List.of(FIRST))).messageKey())
                .isEqualTo("store.no-shift");
    }

    @Test
    void aStoreWithATrackIsSound() throws Exception {
        patrol.startShift("0371");
        patrol.appendTrack(List.of(FIRST, BARE));
        store.close();
        assertThat(StoreCheck.check(home.resolve(SqliteWorkStore.FILE_NAME))).isEmpty();
        open();
    }

    @Test
    void whatAPositionRestsOnIsKeptWithThePlace() throws Exception {
        patrol.startShift("0371");
        Violation begun = patrol.begin(Stores.HANGHAI_ROAD, FROM_GPSD);
        reopen();
        assertThat(patrol.findRecord(begun.id()).orElseThrow().place().origin()).isEqualTo(FROM_GPSD);
    }

    @Test
    void movingByHandTakesTheReceiversClaimAway() throws Exception {
        patrol.startShift("0371");
        Violation begun = patrol.begin(Stores.HANGHAI_ROAD, FROM_GPSD);
        patrol.move(begun.id(), new xunge.domain.LonLat(113.66, 34.72));
        assertThat(patrol.findRecord(begun.id()).orElseThrow().place().origin()).isEqualTo(PositionOrigin.POINTED);
    }

    @Test
    void theCityIsToldWhatThePositionRestsOn() throws Exception {
        patrol.startShift("0371");
        Violation begun = patrol.begin(Stores.HANGHAI_ROAD, FROM_GPSD);
        patrol.classify(begun.id(), Stores.BIKES);
        patrol.finish(begun.id());
        String op = store.outbox().listWaiting(1).getFirst().json();
        assertThat(op).contains("position_source=GPSD", "position_accuracy_m=4.2", "position_age_ms=1200");
    }
}
