package xunge.position.coverage;

import java.util.List;
import java.util.Optional;
import xunge.domain.TrackPoint;
import xunge.position.Trail;

/// A track with what it covers, point by point: the same whether it is walked now or read again. One thread.
public final class PatrolTrack {

    private final Trail trail = new Trail();
    private final Optional<Coverage> coverage;
    private final Optional<RoadMatcher> matcher;

    /// An empty track on `net`; without a net nothing is covered.
    public PatrolTrack(Optional<RoadNet> net) {
        this.coverage = net.map(Coverage::new);
        this.matcher = net.flatMap(n -> coverage.map(c -> new RoadMatcher(n, c::mark)));
    }

    /// The track of `points` on `net`.
    public static PatrolTrack of(Optional<RoadNet> net, List<TrackPoint> points) {
        PatrolTrack track = new PatrolTrack(net);
        points.forEach(track::add);
        return track;
    }

    /// Adds the next kept point.
    public void add(TrackPoint point) {
        trail.add(point);
        matcher.ifPresent(m -> m.add(point));
    }

    /// Decides what is still open, at the end of a shift.
    public void finish() {
        matcher.ifPresent(RoadMatcher::finish);
    }

    /// Where it went.
    public Trail trail() {
        return trail;
    }

    /// What it covers; absent without routes.
    public Optional<Coverage> coverage() {
        return coverage;
    }
}
