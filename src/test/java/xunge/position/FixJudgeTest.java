package xunge.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import xunge.domain.LonLat;
import xunge.domain.PositionSource;
import xunge.geo.layer.Box;

class FixJudgeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Box CITY = new Box(440_000, 3_820_000, 500_000, 3_870_000);
    private static final LonLat HERE = new LonLat(113.65, 34.75);

    private final FixJudge judge = new FixJudge(PositionSource.GPSD, Optional.of(CITY),
            TimeGuard.live(NOW.minusSeconds(1), () -> NOW));

    private static Epoch at(LonLat at, FixStatus status, double seconds) {
        return new Epoch(FixMode.TWO_D, status, Optional.of(at), OptionalDouble.empty(), Optional.empty(),
                Satellites.NONE, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(),
                (long) (seconds * 1e9));
    }

    private Fix judge(double lon, double lat, double seconds) {
        return judge.judge(at(new LonLat(lon, lat), FixStatus.AUTONOMOUS, seconds)).orElseThrow();
    }

    @Test
    void aPositionInTheCityIsSound() {
        assertThat(judge(113.65, 34.75, 0).isSound()).isTrue();
    }

    @Test
    void nullIslandIsNoPosition() {
        assertThat(judge(0, 0, 0).doubts()).containsExactly(Doubt.NULL_ISLAND);
    }

    @Test
    void delftIsNotInThisCity() {
        assertThat(judge(4.36, 52.01, 0).doubts()).containsExactly(Doubt.OUT_OF_CITY);
    }

    @Test
    void theOtherSideOfTheEarthIsNotInThisCity() {
        assertThat(judge(-66, 34.75, 0).doubts()).containsExactly(Doubt.OUT_OF_CITY);
    }

    @Test
    void aKilometreInASecondIsAJump() {
        judge(113.65, 34.75, 0);
        assertThat(judge(113.66, 34.75, 1).doubts()).containsExactly(Doubt.JUMP);
    }

    @Test
    void aKilometreInAMinuteIsNone() {
        judge(113.65, 34.75, 0);
        assertThat(judge(113.66, 34.75, 60).isSound()).isTrue();
    }

    @Test
    void afterAJumpBackTheFirstPlaceStillHolds() {
        judge(113.65, 34.75, 0);
        judge(113.66, 34.75, 1);
        assertThat(judge(113.65001, 34.75, 2).isSound()).isTrue();
    }

    @Test
    void fivePositionsThatAgreeAreBelieved() {
        judge(113.65, 34.75, 0);
        for (int i = 1; i <= 5; i++) {
            judge(113.70 + i * 1e-5, 34.75, i);
        }
        assertThat(judge(113.7001, 34.75, 6).isSound()).isTrue();
    }

    @Test
    void fivePositionsThatDisagreeAreNot() {
        judge(113.65, 34.75, 0);
        for (int i = 1; i <= 5; i++) {
            judge(113.70 + i * 0.01, 34.75, i);
        }
        assertThat(judge(113.81, 34.75, 6).doubts()).containsExactly(Doubt.JUMP);
    }

    @Test
    void aSimulatorsPositionIsDoubted() {
        assertThat(judge.judge(at(HERE, FixStatus.SIMULATED, 0)).orElseThrow().doubts())
                .containsExactly(Doubt.SIMULATED);
    }

    @Test
    void aPositionOfThreeSecondsIsFreshOfFourGreyOfElevenUseless() {
        assertThat(Freshness.ofAge(3_000)).isEqualTo(Freshness.FRESH);
        assertThat(Freshness.ofAge(3_001)).isEqualTo(Freshness.AGEING);
        assertThat(Freshness.ofAge(10_000)).isEqualTo(Freshness.AGEING);
        assertThat(Freshness.ofAge(10_001)).isEqualTo(Freshness.STALE);
    }
}
