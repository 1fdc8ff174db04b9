package xunge.ui.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import xunge.domain.PositionSource;
import xunge.domain.Shift;
import xunge.domain.TrackPoint;
import xunge.position.coverage.Coverage;
import xunge.position.coverage.RoadNet;
import xunge.ui._fake.FakePatrol;
import xunge.ui._fake.TestDesk;
import xunge.ui._fake.TinyPack;
import xunge.ui.text.Texts;

class TrackViewModelTest {

    private static final RoadNet NET = RoadNet.of(TinyPack.pack().findLayer("route").orElseThrow());

    private final FakePatrol patrol = new FakePatrol(TinyPack.places());
    private final Ticking clock = new Ticking();
    private final SimpleObjectProperty<Optional<Shift>> shift = new SimpleObjectProperty<>(Optional.empty());
    private TrackViewModel model = model();
    private double east = 467_000;

    private static final class Ticking extends Clock {
        private Instant now = FakePatrol.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private TrackViewModel model() {
        return new TrackViewModel(patrol, TestDesk.atOnce(), Optional.of(NET), clock, shift);
    }

    @BeforeEach
    void begin() throws Exception {
        patrol.startShift("A017");
        shift.set(patrol.findOpenShift());
    }

    /// Rides east at the southern edge of the road for some seconds, at 6 m/s.
    private void ride(int seconds, PositionSource source) {
        for (int i = 0; i < seconds; i++) {
            clock.now = clock.now.plusSeconds(1);
            east += 6;
            model.take(Fixes.at(east, 3_846_996, source, 0));
            model.tick();
        }
    }

    private List<TrackPoint> stored() {
        return patrol.listTrack(Instant.EPOCH);
    }

    @Test
    void theTrackIsWrittenWithinFourSeconds() {
        ride(30, PositionSource.GPSD);
        assertThat(stored().getLast().time()).isAfterOrEqualTo(clock.now.minusSeconds(4));
    }

    @Test
    void theRestIsWrittenAtTheEnd() {
        ride(31, PositionSource.GPSD);
        model.flush();
        assertThat(stored()).hasSize(16);
    }

    @Test
    void pointsCloserThanEightMetresAreLeftOut() {
        ride(30, PositionSource.GPSD);
        model.flush();
        assertThat(stored()).hasSize(15);
    }

    @Test
    void withoutAShiftNothingIsKept() {
        shift.set(Optional.empty());
        ride(30, PositionSource.GPSD);
        model.flush();
        assertThat(stored()).isEmpty();
    }

    @Test
    void aStartGoesOnWithTheTrackAfterAGap() {
        ride(30, PositionSource.GPSD);
        model.flush();
        model = model();
        ride(30, PositionSource.GPSD);
        assertThat(model.track().trail().walked()).hasSize(2);
        assertThat(model.track().trail().gaps()).hasSize(1);
        assertThat(stored()).filteredOn(TrackPoint::afterGap).hasSize(2);
    }

    @Test
    void twentyOneSecondsWithoutAPositionAreAGap() {
        ride(10, PositionSource.GPSD);
        clock.now = clock.now.plusSeconds(21);
        ride(10, PositionSource.GPSD);
        assertThat(model.track().trail().gaps()).hasSize(1);
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenLater() {
        patrol.breakWith("store.disk-full");
        ride(20, PositionSource.GPSD);
        assertThat(model.problemProperty().get().isNone()).isFalse();
        patrol.mend();
        ride(11, PositionSource.GPSD);
        model.flush();
        assertThat(stored()).hasSize(16);
        assertThat(model.problemProperty().get().isNone()).isTrue();
    }

    @Test
    void theSideThatWasRiddenIsCovered() {
        ride(120, PositionSource.GPSD);
        Coverage.Share share = model.track().coverage().orElseThrow().listShares().getFirst();
        assertThat(ReceiverWords.share(share).in(Texts.of(Locale.SIMPLIFIED_CHINESE))).startsWith("横5 南侧 ");
        assertThat(share.passedMetres()).isBetween(400.0, 720.0);
    }

    @Test
    void coverageIsTheSameAfterAStart() {
        ride(120, PositionSource.GPSD);
        model.flush();
        double before = model.track().coverage().orElseThrow().totalShare();
        model = model();
        assertThat(model.track().coverage().orElseThrow().totalShare()).isEqualTo(before);
    }

    @Test
    void aReplayDoesNotCountAsPatrolled() {
        ride(60, PositionSource.REPLAY);
        assertThat(model.summaryProperty().get().in(Texts.of(Locale.SIMPLIFIED_CHINESE))).startsWith("回放（不计入巡查）");
        ride(3, PositionSource.GPSD);
        assertThat(model.track().trail().lengthMetres()).isLessThan(30);
    }

    @Test
    void lengthAndGapsAreSaid() {
        ride(60, PositionSource.GPSD);
        clock.now = clock.now.plusSeconds(60);
        east += 100;
        ride(10, PositionSource.GPSD);
        assertThat(model.summaryProperty().get().in(Texts.of(Locale.SIMPLIFIED_CHINESE)))
                .matches("已走 0\\.\\d\\d km · 断 1 处，约 1\\d\\d m 无定位 · 全部路侧已巡 .*%");
    }
}
