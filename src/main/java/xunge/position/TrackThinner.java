package xunge.position;

import java.time.Duration;
import java.util.Optional;
import xunge.domain.PlanePoint;
import xunge.domain.TrackPoint;
import xunge.geo.GaussKruger;

/// Chooses the points of a track worth keeping: the first, those 8 m further, turns, and one in 30 s of standing. Marks
/// the first point after 20 s without any. One thread.
public final class TrackThinner {

    private static final double APART_METRES = 8;
    private static final double TURN_DEGREES = 20;
    private static final double TURN_APART_METRES = 3;
    private static final double MOVING = 1;
    private static final Duration STANDING = Duration.ofSeconds(30);
    private static final Duration GAP = Duration.ofSeconds(20);

    private Optional<TrackPoint> kept = Optional.empty();
    private Optional<TrackPoint> heard = Optional.empty();

    /// `point` as it is to be kept; absent when the track can do without it.
    public Optional<TrackPoint> offer(TrackPoint point) {
        boolean isAfterGap = heard.isEmpty() || between(heard.get(), point).compareTo(GAP) > 0;
        heard = Optional.of(point);
        if (!isAfterGap && !isWorth(kept.orElseThrow(), point)) {
            return Optional.empty();
        }
        kept = Optional.of(isAfterGap ? point.withGap() : point);
        return kept;
    }

    /// Nothing is known of the way to the next point.
    public void breakOff() {
        heard = Optional.empty();
    }

    private static boolean isWorth(TrackPoint before, TrackPoint now) {
        PlanePoint from = GaussKruger.toPlane(before.at());
        double metres = from.distanceMetres(GaussKruger.toPlane(now.at()));
        double turn = Math
                .abs(Math.IEEEremainder(now.courseDegrees().orElse(0) - before.courseDegrees().orElse(0), 360));
        boolean isTurn = now.speed().orElse(0) >= MOVING && before.courseDegrees().isPresent()
                && now.courseDegrees().isPresent() && turn >= TURN_DEGREES && metres >= TURN_APART_METRES;
        return metres >= APART_METRES || isTurn || between(before, now).compareTo(STANDING) >= 0;
    }

    private static Duration between(TrackPoint before, TrackPoint now) {
        return Duration.between(before.time(), now.time()).abs();
    }
}
