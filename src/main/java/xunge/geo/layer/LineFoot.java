package xunge.geo.layer;

import java.util.Optional;
import xunge.domain.PlanePoint;

/// The place on a line that is nearest to a point, and how the point lies to the line there.
///
/// @param alongMetres from the line's first vertex to the foot
/// @param lineMetres the whole line
/// @param distanceMetres from the point to the foot
/// @param directionEast east part of the line's unit direction at the foot
/// @param directionNorth north part of it
/// @param left true when the point lies to the left of that direction, or on the line
public record LineFoot(double alongMetres, double lineMetres, double distanceMetres, double directionEast,
        double directionNorth, boolean left) {

    /// The foot of `point` on line `feature` of `layer`; absent when the feature has no stretch longer than nothing. Of
    /// several nearest places the first along the line.
    public static Optional<LineFoot> find(PackedLayer layer, int feature, PlanePoint point) {
        float[] xs = layer.xs();
        float[] ys = layer.ys();
        double x = point.eastMetres() - layer.origin().eastMetres();
        double y = point.northMetres() - layer.origin().northMetres();
        LineFoot best = null;
        double walked = 0;
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            for (int v = layer.partStart(part); v < layer.partStart(part + 1) - 1; v++) {
                double dx = (double) xs[v + 1] - xs[v];
                double dy = (double) ys[v + 1] - ys[v];
                double length = Math.hypot(dx, dy);
                if (length > 0) {
                    double t = Math.clamp(((x - xs[v]) * dx + (y - ys[v]) * dy) / (length * length), 0, 1);
                    double distance = Math.hypot(xs[v] + t * dx - x, ys[v] + t * dy - y);
                    if (best == null || distance < best.distanceMetres) {
                        boolean left = dx * (y - ys[v]) - dy * (x - xs[v]) >= 0;
                        best = new LineFoot(walked + t * length, 0, distance, dx / length, dy / length, left);
                    }
                    walked += length;
                }
            }
        }
        double whole = walked;
        return Optional.ofNullable(best).map(f -> f.withLine(whole));
    }

    private LineFoot withLine(double metres) {
        return new LineFoot(alongMetres, metres, distanceMetres, directionEast, directionNorth, left);
    }

    /// The bearing, in degrees clockwise from grid north, from the line straight out to the point's side.
    public double sideBearingDegrees() {
        double sign = left ? 1 : -1;
        return Math.toDegrees(Math.atan2(-directionNorth * sign, directionEast * sign));
    }
}
