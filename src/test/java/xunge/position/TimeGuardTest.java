package xunge.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import xunge._data.NmeaLogs;

/// Week roll-over and jumps of the receiver's time are found, named, and corrected by nobody.
class TimeGuardTest {

    private static final Instant BUILT = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Duration WEEKS_1024 = Duration.ofDays(7168);

    private static TimeGuard guard() {
        return TimeGuard.live(BUILT, () -> NOW);
    }

    private static TimeGuard replay(double pace) {
        return TimeGuard.replay(BUILT, () -> NOW, pace);
    }

    private static Epoch at(Instant told, double secondsOn) {
        return new Epoch(FixMode.NONE, FixStatus.UNKNOWN, Optional.empty(), OptionalDouble.empty(), Optional.empty(),
                Satellites.NONE, OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(told),
                (long) (secondsOn * 1e9));
    }

    @Test
    void theDevicesOwnTimeIsBeyondDoubt() {
        assertThat(guard().judge(at(NOW.plusSeconds(1), 0))).isEmpty();
    }

    @Test
    void whatGpsdReadsAs2034IsProposedForTheLogOf2015() {
        Epoch first = NmeaLogs.epochs(NmeaLogs.bytes("beidou-gb.log"), 100).getFirst();
        assertThat(guard().judge(first)).containsExactly(
                new TimeDoubt.WeekRollover(Instant.parse("2015-03-02T05:32:29.438Z"),
                        Instant.parse("2034-10-16T05:32:29.438Z"), false));
    }

    @Test
    void theEpochItselfKeepsTheTimeAsTold() {
        Epoch first = NmeaLogs.epochs(NmeaLogs.bytes("beidou-gb.log"), 100).getFirst();
        assertThat(first.satelliteTime()).contains(Instant.parse("2015-03-02T05:32:29.438Z"));
    }

    @Test
    void aReceiverThatLost1024WeeksIsFoundByTheDevicesClock() {
        assertThat(guard().judge(at(NOW.minus(WEEKS_1024), 0)))
                .containsExactly(new TimeDoubt.WeekRollover(NOW.minus(WEEKS_1024), NOW, true));
    }

    @Test
    void aReceiverThatLostThemTwiceIsFoundToo() {
        Instant told = NOW.minus(WEEKS_1024.multipliedBy(2));
        assertThat(guard().judge(at(told, 0))).containsExactly(new TimeDoubt.WeekRollover(told, NOW, true));
    }

    @Test
    void aReceiverAheadBy1024WeeksIsFoundToo() {
        assertThat(guard().judge(at(NOW.plus(WEEKS_1024), 0)))
                .containsExactly(new TimeDoubt.WeekRollover(NOW.plus(WEEKS_1024), NOW, true));
    }

    @Test
    void anHourIsADifferenceOfClocksAndNoRollover() {
        assertThat(guard().judge(at(NOW.plusSeconds(3600), 0)))
                .containsExactly(new TimeDoubt.ClocksDiffer(Duration.ofHours(-1)));
    }

    @Test
    void aReplayMayBeOfAnotherDay() {
        assertThat(replay(1).judge(at(NOW.minusSeconds(86_400), 0))).isEmpty();
    }

    @Test
    void aSecondThatTakesTenIsAJump() {
        TimeGuard guard = guard();
        guard.judge(at(NOW, 0));
        assertThat(guard.judge(at(NOW.plusSeconds(10), 1)))
                .containsExactly(new TimeDoubt.Jumped(Duration.ofSeconds(9)));
    }

    @Test
    void timeThatGoesBackIsAJump() {
        TimeGuard guard = guard();
        guard.judge(at(NOW, 0));
        assertThat(guard.judge(at(NOW.minusSeconds(30), 1)))
                .containsExactly(new TimeDoubt.Jumped(Duration.ofSeconds(-31)));
    }

    @Test
    void aPauseOfAMinuteIsNoJumpWhenAMinutePassed() {
        TimeGuard guard = guard();
        guard.judge(at(NOW, 0));
        assertThat(guard.judge(at(NOW.plusSeconds(60), 60))).isEmpty();
    }

    @Test
    void aReplayAtAHundredTimesThePaceDoesNotJump() {
        TimeGuard guard = replay(100);
        guard.judge(at(NOW, 0));
        assertThat(guard.judge(at(NOW.plusSeconds(100), 1))).isEmpty();
    }

    @Test
    void aReplayWithoutPaceJumpsOnlyBackOrByHours() {
        TimeGuard guard = replay(0);
        guard.judge(at(NOW, 0));
        assertThat(guard.judge(at(NOW.plusSeconds(30), 0))).isEmpty();
        assertThat(guard.judge(at(NOW, 0))).isEqualTo(List.of(new TimeDoubt.Jumped(Duration.ofSeconds(-30))));
    }
}
