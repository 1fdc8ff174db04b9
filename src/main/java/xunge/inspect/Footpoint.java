package xunge.inspect;

import xunge.domain.PlanePoint;
import xunge.geo.layer.PackedLayer;

/// The place on a line nearest to a point, and the side of the line on which the point lies.
///
/// @param feature the line
/// @param distanceMetres from the point to the line
/// @param share how far along the line the place is, 0 to 1 of its length
/// @param sideBearingDegrees the perpendicular of the line on the point's side, clockwise from grid north
record Footpoint(int feature, double distanceMetres, double share, double sideBearingDegrees) {

    /// The foot of `point` on line `feature` of `lines`; of equal ones the first along the line.
    static Footpoint on(PackedLayer lines, int feature, PlanePoint point) {
        double best = Double.POSITIVE_INFINITY;
        double along = 0;
        double bestAlong = 0;
        double side = 0;
        for (int part = lines.firstPart(feature); part < lines.firstPart(feature + 1); part++) {
            for (int v = lines.partStart(part); v < lines.partStart(part + 1) - 1; v++) {
                PlanePoint a = lines.vertex(v);
                PlanePoint b = lines.vertex(v + 1);
                double length = a.distanceMetres(b);
                double t = share(a, b, point);
                double distance = between(a, b, t).distanceMetres(point);
                if (distance < best) {
                    best = distance;
                    bestAlong = along + t * length;
                    side = sideBearing(a, b, point);
                }
                along += length;
            }
        }
        return new Footpoint(feature, best, along == 0 ? 0 : bestAlong / along, side);
    }

    private static double share(PlanePoint a, PlanePoint b, PlanePoint point) {
        double dx = b.eastMetres() - a.eastMetres();
        double dy = b.northMetres() - a.northMetres();
        double length2 = dx * dx + dy * dy;
        return length2 == 0 ? 0
                : Math.clamp(((point.eastMetres() - a.eastMetres()) * dx + (point.northMetres() - a.northMetres()) * dy)
                        / length2, 0, 1);
    }

    private static PlanePoint between(PlanePoint a, PlanePoint b, double t) {
        return new PlanePoint(a.eastMetres() + t * (b.eastMetres() - a.eastMetres()),
                a.northMetres() + t * (b.northMetres() - a.northMetres()));
    }

    /// The bearing of the line, turned a quarter to the side of the point.
    private static double sideBearing(PlanePoint a, PlanePoint b, PlanePoint point) {
        double dx = b.eastMetres() - a.eastMetres();
        double dy = b.northMetres() - a.northMetres();
        double cross = dx * (point.northMetres() - a.northMetres()) - dy * (point.eastMetres() - a.eastMetres());
        double bearing = Math.toDegrees(Math.atan2(dx, dy));
        return cross > 0 ? bearing - 90 : bearing + 90;
    }
}
