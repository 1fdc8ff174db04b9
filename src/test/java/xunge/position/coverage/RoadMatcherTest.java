package xunge.position.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge.domain.TrackPoint;

/// The matcher against inspectors whose true way is known.
class RoadMatcherTest {

    private static final RoadNet NET = RoadNet.of(SyntheticPatrol.routes());
    private static final long SEEDS = 20;

    /// Bins of a truth: how many were marked on the true side, on the other side, on an unknown side, not at all.
    private record Score(int right, int wrong, int unknown, int missing) {

        double share() {
            return (double) right / (right + wrong + unknown + missing);
        }

        double wrongShare() {
            return (double) wrong / (right + wrong + unknown + missing);
        }

        Score plus(Score o) {
            return new Score(right + o.right, wrong + o.wrong, unknown + o.unknown, missing + o.missing);
        }
    }

    private static Coverage covered(List<TrackPoint> track) {
        Coverage coverage = new Coverage(NET);
        RoadMatcher matcher = new RoadMatcher(NET, coverage::mark);
        track.forEach(matcher::add);
        matcher.finish();
        return coverage;
    }

    private static Score score(Coverage coverage, String route, RoadSide truth, int from, int to) {
        RoadSide other = truth == RoadSide.RIGHT ? RoadSide.LEFT : RoadSide.RIGHT;
        int right = 0;
        int wrong = 0;
        int unknown = 0;
        int missing = 0;
        for (int bin = from; bin < to; bin++) {
            if (coverage.isPassed(route, other, bin)) {
                wrong++;
            } else if (coverage.isPassed(route, truth, bin)) {
                right++;
            } else if (coverage.isPassed(route, RoadSide.UNKNOWN, bin)) {
                unknown++;
            } else {
                missing++;
            }
        }
        return new Score(right, wrong, unknown, missing);
    }

    /// By e-bike at the right edge of H1 around the bend, back on the other side, all bins of both sides.
    private static Score rider(double sigma) {
        Score sum = new Score(0, 0, 0, 0);
        for (long seed = 1; seed <= SEEDS; seed++) {
            Coverage there = covered(new SyntheticPatrol(seed, sigma).go(0, 0, 2000, 0, 14, 6)
                    .go(2000, 0, 4000, 600, 14, 6)
                    .track());
            Coverage back = covered(new SyntheticPatrol(seed + 100, sigma).go(4000, 600, 2000, 0, 14, 6)
                    .go(2000, 0, 0, 0, 14, 6)
                    .track());
            sum = sum.plus(score(there, "H1", RoadSide.RIGHT, 1, 405)).plus(score(back, "H1", RoadSide.LEFT, 1, 405));
        }
        return sum;
    }

    /// On foot on the pavement against the traffic: direction says nothing.
    private static Score walker(double sigma) {
        Score sum = new Score(0, 0, 0, 0);
        for (long seed = 1; seed <= SEEDS; seed++) {
            Coverage there = covered(new SyntheticPatrol(seed, sigma).go(0, 0, 2000, 0, -23, 1.4).track());
            sum = sum.plus(score(there, "H1", RoadSide.LEFT, 1, 199));
        }
        return sum;
    }

    @Test
    void atThreeMetresNineteenOfTwentyBinsAreRight() {
        Score rider = rider(3);
        Score walker = walker(3);
        assertThat(rider.share()).as("rider " + rider).isGreaterThanOrEqualTo(0.95);
        assertThat(walker.share()).as("walker " + walker).isGreaterThanOrEqualTo(0.95);
    }

    /// By e-bike at the left edge, against the traffic: the position speaks against the direction.
    private static Score wrongWay(double sigma) {
        Score sum = new Score(0, 0, 0, 0);
        for (long seed = 1; seed <= SEEDS; seed++) {
            Coverage there = covered(new SyntheticPatrol(seed, sigma).go(0, 0, 2000, 0, -18, 6).track());
            sum = sum.plus(score(there, "H1", RoadSide.LEFT, 1, 199));
        }
        return sum;
    }

    @Test
    void whoRidesAgainstTheTrafficIsSeenAtThreeMetres() {
        Score score = wrongWay(3);
        for (double sigma : List.of(3.0, 8.0, 15.0)) {
            Score s = wrongWay(sigma);
            System.out.printf("RoadMatcherTest: against the traffic, noise %.0f m: %.3f right, %.3f wrong (%s)%n",
                    sigma,
                    s.share(), s.wrongShare(), s);
        }
        assertThat(score.share()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 8, 15})
    void fewBinsAreEverMarkedOnTheWrongSide(double sigma) {
        Score rider = rider(sigma);
        Score walker = walker(sigma);
        System.out.printf("RoadMatcherTest: noise %.0f m: rider %.3f right, %.3f wrong (%s); walker %.3f right, %.3f"
                + " wrong (%s)%n", sigma, rider.share(), rider.wrongShare(), rider, walker.share(),
                walker.wrongShare(), walker);
        assertThat(rider.wrongShare()).isLessThanOrEqualTo(0.03);
        assertThat(walker.wrongShare()).isLessThanOrEqualTo(0.03);
    }

    @Test
    void theParallelRouteIsNotTouched() {
        Coverage coverage = covered(new SyntheticPatrol(1, 8).go(0, 0, 2000, 0, 14, 6).track());
        assertThat(coverage.listShares()).extracting(s -> s.route().code()).doesNotContain("H2");
    }

    @Test
    void crossingARouteCoversNothingOfIt() {
        Coverage coverage = covered(new SyntheticPatrol(1, 3).go(0, 0, 2000, 0, 14, 6).track());
        assertThat(coverage.listShares()
                .stream()
                .filter(s -> s.route().code().equals("Z1"))
                .mapToDouble(Coverage.Share::passedMetres)
                .sum()).isLessThanOrEqualTo(20);
    }

    @Test
    void aWayOffAllRoutesCoversNothing() {
        Coverage coverage = covered(new SyntheticPatrol(1, 3).go(1200, 150, 1900, 150, 0, 1.4).track());
        assertThat(coverage.listShares()).isEmpty();
    }

    @Test
    void turningIntoAnotherRouteCoversBoth() {
        Coverage coverage = covered(new SyntheticPatrol(1, 3).go(500, 0, 1014, 0, 14, 6)
                .go(1000, -14, 1000, -600, 14, 6)
                .track());
        assertThat(score(coverage, "H1", RoadSide.RIGHT, 51, 98).share()).isGreaterThan(0.95);
        assertThat(score(coverage, "Z1", RoadSide.LEFT, 45, 94).share()).isGreaterThan(0.95);
    }

    @Test
    void whatWasNotSeenInAGapIsNotCovered() {
        Coverage coverage = covered(new SyntheticPatrol(1, 3).go(0, 0, 500, 0, 14, 6)
                .silence(60)
                .go(900, 0, 1400, 0, 14, 6)
                .track());
        assertThat(score(coverage, "H1", RoadSide.RIGHT, 52, 89).right()).isZero();
        assertThat(score(coverage, "H1", RoadSide.RIGHT, 2, 48).share()).isGreaterThan(0.95);
    }

    @Test
    void crossingTheRoadOnFootChangesTheSide() {
        Coverage coverage = covered(new SyntheticPatrol(1, 3).go(100, 0, 400, 0, 23, 1.4)
                .go(400, -23, 400, 23, 0, 1.2)
                .go(400, 0, 800, 0, -23, 1.4)
                .track());
        assertThat(score(coverage, "H1", RoadSide.RIGHT, 11, 37).share()).isGreaterThan(0.95);
        assertThat(score(coverage, "H1", RoadSide.LEFT, 44, 79).share()).isGreaterThan(0.9);
    }

    @Test
    void withoutAnyEvidenceTheSideIsUnknown() {
        Coverage coverage = covered(new SyntheticPatrol(1, 0.5).go(1200, 0, 1900, 0, 0, 1.0)
                .track()
                .stream()
                .map(p -> new TrackPoint(p.at(), p.time(), java.util.OptionalDouble.of(20), p.speed(),
                        p.courseDegrees(), p.source(), p.afterGap()))
                .toList());
        assertThat(coverage.unknownSideMetres()).isGreaterThan(600);
        assertThat(coverage.listShares()).isEmpty();
    }

    @Test
    void aTrackReadAgainGivesTheSame() {
        List<TrackPoint> track = new SyntheticPatrol(7, 8).go(0, 0, 2000, 0, 14, 6).track();
        List<Passage> first = new ArrayList<>();
        List<Passage> second = new ArrayList<>();
        for (List<Passage> to : List.of(first, second)) {
            RoadMatcher matcher = new RoadMatcher(NET, to::add);
            track.forEach(matcher::add);
            matcher.finish();
        }
        assertThat(first).isNotEmpty().isEqualTo(second);
    }
}
