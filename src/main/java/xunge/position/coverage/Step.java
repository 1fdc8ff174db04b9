package xunge.position.coverage;

import org.jspecify.annotations.Nullable;
import xunge.domain.PlanePoint;

/// How likely it is to get from one hypothesis to the next, as natural logarithms.
final class Step {

    private static final double SAME_SIDE = Math.log(0.97);
    private static final double OTHER_SIDE = Math.log(0.004);
    private static final double OTHER_ROUTE = Math.log(0.01);
    private static final double LEAVES = Math.log(0.02);
    private static final double STAYS_OFF = Math.log(0.98);
    private static final double LEAST_SCALE = 5;

    private Step() {}

    static double likelihood(RoadNet.@Nullable Near from, RoadSide fromSide, Evidence before,
            RoadNet.@Nullable Near to, RoadSide toSide, Evidence now) {
        if (from == null || to == null) {
            return from == null && to == null ? STAYS_OFF : LEAVES;
        }
        double went = before.at().distanceMetres(now.at());
        double scale = Math.max(LEAST_SCALE, now.sigma());
        if (from.stretch().route().equals(to.stretch().route())) {
            double along = Math.abs(to.chainageMetres() - from.chainageMetres());
            double off = Math.abs(along - went) / scale;
            // at the ends of a ring the chainage begins anew
            double wentOn = off > 20 ? Math.abs(foot(from, before).distanceMetres(foot(to, now)) - went) / scale : off;
            return (fromSide == toSide ? SAME_SIDE : OTHER_SIDE) - wentOn;
        }
        return OTHER_ROUTE - Math.abs(foot(from, before).distanceMetres(foot(to, now)) - went) / scale;
    }

    private static PlanePoint foot(RoadNet.Near near, Evidence evidence) {
        double offset = near.offsetMetres();
        return new PlanePoint(evidence.at().eastMetres() - near.foot().directionNorth() * offset,
                evidence.at().northMetres() + near.foot().directionEast() * offset);
    }
}
