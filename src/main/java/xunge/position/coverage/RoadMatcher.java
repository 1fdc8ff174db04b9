package xunge.position.coverage;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import xunge.domain.TrackPoint;

/// Matches a track to sides of routes, point by point: a hidden Markov model whose states are "on this side of this
/// stretch" and "on no route", solved by Viterbi's algorithm with a fixed lag (Newson and Krumm 2009 for the model of
/// going on; the sides are ours). What all paths still possible agree on is told at once, the rest after 12 points, and
/// as an unknown side when the other side of the same stretch is not 20 times less likely.
///
/// Depends on the points alone, so that a track read again gives the same. One thread; some microseconds a point (`bench track`).
public final class RoadMatcher {

    private static final int LAG = 12;
    private static final Duration LONGEST_STEP = Duration.ofSeconds(40);
    private static final double CERTAIN = Math.log(20);

    private final RoadNet net;
    private final Consumer<Passage> passed;
    private final ArrayDeque<List<State>> steps = new ArrayDeque<>();
    private Optional<TrackPoint> last = Optional.empty();
    private @Nullable Settled settled;

    /// A matcher on `net` that tells what was passed to `passed`.
    public RoadMatcher(RoadNet net, Consumer<Passage> passed) {
        this.net = net;
        this.passed = passed;
    }

    /// One hypothesis about one point, known by its identity: two may be alike and lie on different paths.
    private static final class State {

        private final RoadNet.@Nullable Near near;
        private final RoadSide side;
        private final Evidence evidence;
        private final double score;
        private @Nullable State before;

        /// `near` is null on no route, `score` the logarithm of the best path's likelihood, `before` the hypothesis
        /// before it on that path.
        State(RoadNet.@Nullable Near near, RoadSide side, Evidence evidence, double score, @Nullable State before) {
            this.near = near;
            this.side = side;
            this.evidence = evidence;
            this.score = score;
            this.before = before;
        }
    }

    /// What is decided of a point.
    private record Settled(RoadNet.@Nullable Near near, RoadSide side) {}

    /// Takes the next point of the track.
    public void add(TrackPoint point) {
        boolean isBroken = point.afterGap() || last
                .filter(b -> Duration.between(b.time(), point.time()).abs().compareTo(LONGEST_STEP) <= 0)
                .isEmpty();
        if (isBroken) {
            finish();
        }
        last = Optional.of(point);
        steps.addLast(states(new Evidence(point), steps.isEmpty() ? List.of() : steps.getLast()));
        settle();
    }

    /// Decides all that is open: at a gap, at the end.
    public void finish() {
        while (!steps.isEmpty()) {
            settleFirst(steps.getLast());
        }
        settled = null;
        last = Optional.empty();
    }

    private List<State> states(Evidence evidence, List<State> before) {
        List<State> states = new ArrayList<>();
        for (RoadNet.Near near : net.listNear(evidence.at(), evidence.reachMetres())) {
            for (RoadSide side : List.of(RoadSide.LEFT, RoadSide.RIGHT)) {
                states.add(best(near, side, evidence, evidence.of(near, side), before));
            }
        }
        states.add(best(null, RoadSide.UNKNOWN, evidence, Evidence.OFF_ROAD, before));
        return states;
    }

    private State best(RoadNet.@Nullable Near near, RoadSide side, Evidence evidence, double fit,
            List<State> before) {
        State from = null;
        double score = before.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
        for (State b : before) {
            double way = b.score + Step.likelihood(b.near, b.side, b.evidence, near, side, evidence);
            if (way > score) {
                score = way;
                from = b;
            }
        }
        return new State(near, side, evidence, score + fit, from);
    }

    /// Decides the first points as long as all paths agree on them, or the lag is over.
    private void settle() {
        while (steps.size() > 1) {
            List<State> now = steps.getLast();
            Set<State> firsts = new HashSet<>();
            now.forEach(s -> firsts.add(first(s)));
            if (firsts.size() > 1 && steps.size() <= LAG) {
                return;
            }
            settleFirst(now);
        }
    }

    private static State first(State of) {
        State s = of;
        while (s.before != null) {
            s = s.before;
        }
        return s;
    }

    private void settleFirst(List<State> now) {
        State best = now.getFirst();
        for (State s : now) {
            best = s.score > best.score ? s : best;
        }
        State decided = first(best);
        Set<State> possible = new HashSet<>(Set.of(decided));
        for (State s : now) {
            State other = first(s);
            if (isOtherSide(other, decided) && best.score - s.score < CERTAIN) {
                possible.add(other);
            }
        }
        steps.removeFirst();
        keepFrom(possible);
        tell(new Settled(decided.near, possible.size() > 1 ? RoadSide.UNKNOWN : decided.side));
    }

    private static boolean isOtherSide(State a, State b) {
        return a.near != null && b.near != null && a.side != b.side
                && a.near.stretch().route().equals(b.near.stretch().route());
    }

    /// Only paths from what is `possible` go on; they now begin one point later. As long as the sides cannot be told
    /// apart both go on, so that doubt does not become certainty by itself.
    private void keepFrom(Set<State> possible) {
        Set<State> from = possible;
        boolean isFirst = true;
        for (List<State> step : steps) {
            Set<State> before = from;
            step.removeIf(s -> s.before == null || !before.contains(s.before));
            from = new HashSet<>(step);
            if (isFirst) {
                step.forEach(s -> s.before = null);
            }
            isFirst = false;
        }
    }

    private void tell(Settled next) {
        Settled before = settled;
        settled = next;
        if (before == null || before.near == null || next.near == null
                || !before.near.stretch().route().equals(next.near.stretch().route())) {
            return;
        }
        double from = Math.min(before.near.chainageMetres(), next.near.chainageMetres());
        double to = Math.max(before.near.chainageMetres(), next.near.chainageMetres());
        double length = net.findRoute(next.near.stretch().route()).map(RoadNet.Route::lengthMetres).orElse(0.0);
        RoadSide side = before.side == next.side ? next.side : RoadSide.UNKNOWN;
        if (to - from < length / 2 || length < 100) {
            passed.accept(new Passage(next.near.stretch().route(), side, from, to));
        } else {
            passed.accept(new Passage(next.near.stretch().route(), side, 0, from));
            passed.accept(new Passage(next.near.stretch().route(), side, to, length));
        }
    }
}
