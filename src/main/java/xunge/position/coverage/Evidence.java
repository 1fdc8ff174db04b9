package xunge.position.coverage;

import xunge.domain.PlanePoint;
import xunge.domain.TrackPoint;
import xunge.geo.GaussKruger;

/// How well one point of a track fits a side of a stretch, as natural logarithms of likelihoods.
///
/// - Across: the inspector is anywhere between the middle of the road and 8 m beyond the kerb, the receiver's error is
///   normal. Errors of neighbouring points are alike, so each counts half.
/// - Along: the course fits the line both ways within 25 degrees, one sigma.
/// - Direction: traffic keeps right (Road Traffic Safety Law of the PRC, article 35); faster than walking, 19 in 20 do.
final class Evidence {

    /// What a point off all routes counts: an even spread over a block of 200 m, any course.
    static final double OFF_ROAD = -7;

    private static final double PAVEMENT_METRES = 8;
    private static final double LIKE_NEIGHBOURS = 0.5;
    private static final double COURSE_SIGMA = 25;
    private static final double COURSE_FLOOR = -4;
    private static final double ACROSS_FLOOR = -14;
    private static final double MOVING = 1.2;
    private static final double DRIVING = 2.5;
    private static final double KEEPS_RIGHT = Math.log(0.95);
    private static final double KEEPS_LEFT = Math.log(0.05);
    private static final double UNKNOWN_ACCURACY = 15;
    private static final double LEAST_SIGMA = 2.5;
    /// The share of DRMS that is one axis: 1/sqrt(2).
    private static final double ONE_AXIS = Math.sqrt(0.5);

    private final PlanePoint at;
    private final TrackPoint point;
    private final double sigma;

    Evidence(TrackPoint point) {
        this.point = point;
        this.at = GaussKruger.toPlane(point.at());
        this.sigma = Math.max(LEAST_SIGMA, point.accuracyMetres().orElse(UNKNOWN_ACCURACY) * ONE_AXIS);
    }

    PlanePoint at() {
        return at;
    }

    /// The receiver's error on one axis in metres.
    double sigma() {
        return sigma;
    }

    /// How far a road may be to be thought of.
    double reachMetres() {
        return 40 + 3 * sigma;
    }

    double of(RoadNet.Near near, RoadSide side) {
        double offset = side == RoadSide.RIGHT ? near.offsetMetres() : -near.offsetMetres();
        return LIKE_NEIGHBOURS * across(offset, near.stretch().widthMetres() / 2 + PAVEMENT_METRES)
                + course(near, side);
    }

    /// The density of an error-blurred even spread from 0 to `width` metres at `offset`.
    private double across(double offset, double width) {
        double within = phi(offset / sigma) - phi((offset - width) / sigma);
        return Math.max(ACROSS_FLOOR, Math.log(Math.max(within, 1e-12) / width));
    }

    private double course(RoadNet.Near near, RoadSide side) {
        double speed = point.speed().orElse(0);
        if (point.courseDegrees().isEmpty() || speed < MOVING) {
            return 0;
        }
        double line = Math.toDegrees(Math.atan2(near.foot().directionEast(), near.foot().directionNorth()));
        double turn = Math.IEEEremainder(point.courseDegrees().getAsDouble() - line, 360);
        boolean isForward = Math.abs(turn) <= 90;
        double off = isForward ? Math.abs(turn) : 180 - Math.abs(turn);
        double fit = Math.max(COURSE_FLOOR, -0.5 * (off / COURSE_SIGMA) * (off / COURSE_SIGMA));
        if (speed < DRIVING || off > 2 * COURSE_SIGMA) {
            return fit;
        }
        return fit + LIKE_NEIGHBOURS * (isForward == (side == RoadSide.RIGHT) ? KEEPS_RIGHT : KEEPS_LEFT);
    }

    /// The normal distribution function (Abramowitz and Stegun 26.2.17, error below 7.5e-8).
    static double phi(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double tail = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * t * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z >= 0 ? 1 - tail : tail;
    }
}
