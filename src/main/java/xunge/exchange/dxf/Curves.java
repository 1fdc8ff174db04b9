package xunge.exchange.dxf;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// Arcs and splines as lines of chords. No chord is further from the curve than the tolerance, and none spans more than
/// 15 degrees of an arc.
///
/// @param tolerance in units of the drawing
record Curves(double tolerance) {

    private static final double STEP_MAX = Math.toRadians(15);
    private static final double STEP_LEAST = Math.toRadians(0.25);
    private static final int HALVINGS = 8;

    /// An arc around `centre` from angle `from` counter-clockwise by `sweep` radians; a negative sweep runs clockwise.
    List<Coordinate> arc(Coordinate centre, double radius, double from, double sweep) {
        List<Coordinate> line = new ArrayList<>();
        int steps = steps(radius, sweep);
        for (int i = 0; i <= steps; i++) {
            double angle = from + sweep * i / steps;
            line.add(
                    new Coordinate(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle), centre.z));
        }
        if (Math.abs(sweep) >= 2 * Math.PI - 1e-12) {
            line.set(steps, line.getFirst().copy());
        }
        return line;
    }

    private int steps(double radius, double sweep) {
        double flat = tolerance >= radius ? STEP_MAX : 2 * Math.acos(1 - tolerance / radius);
        double step = Math.clamp(flat, STEP_LEAST, STEP_MAX);
        return Math.max(2, (int) Math.ceil(Math.abs(sweep) / step));
    }

    /// The places after `from` up to `to` on the arc between them whose bulge is the tangent of a quarter of its angle,
    /// positive counter-clockwise.
    List<Coordinate> bulge(Coordinate from, Coordinate to, double bulge) {
        double chord = from.distance(to);
        if (bulge == 0 || chord == 0 || !Double.isFinite(bulge)) {
            return List.of(to);
        }
        double sweep = 4 * Math.atan(bulge);
        double radius = chord / 2 / Math.abs(Math.sin(sweep / 2));
        double height = (1 - bulge * bulge) / (4 * bulge);
        Coordinate centre = new Coordinate((from.x + to.x) / 2 - height * (to.y - from.y),
                (from.y + to.y) / 2 + height * (to.x - from.x), from.z);
        double start = Math.atan2(from.y - centre.y, from.x - centre.x);
        List<Coordinate> line = arc(centre, radius, start, sweep);
        line.set(line.size() - 1, to);
        return line.subList(1, line.size());
    }

    /// An ellipse around `centre` whose long half axis is `axis` and whose short one is `ratio` of it, from parameter
    /// `from` by `sweep` radians.
    List<Coordinate> ellipse(Coordinate centre, Coordinate axis, double ratio, double from, double sweep) {
        List<Coordinate> line = new ArrayList<>();
        int steps = steps(Math.hypot(axis.x, axis.y), sweep);
        for (int i = 0; i <= steps; i++) {
            double cos = Math.cos(from + sweep * i / steps);
            double sin = Math.sin(from + sweep * i / steps) * ratio;
            line.add(new Coordinate(centre.x + axis.x * cos - axis.y * sin, centre.y + axis.y * cos + axis.x * sin,
                    centre.z));
        }
        if (Math.abs(sweep) >= 2 * Math.PI - 1e-12) {
            line.set(steps, line.getFirst().copy());
        }
        return line;
    }

    /// A B-spline, each of whose spans is halved until its middle is within the tolerance of the chord.
    List<Coordinate> spline(Spline spline) {
        List<Coordinate> line = new ArrayList<>();
        List<Double> spans = spline.spans();
        line.add(spline.at(spans.getFirst()));
        for (int i = 1; i < spans.size(); i++) {
            // four pieces first, so that an S-shaped span whose middle lies on the chord is seen
            for (int part = 1; part <= 4; part++) {
                double from = spans.get(i - 1) + (spans.get(i) - spans.get(i - 1)) * (part - 1) / 4;
                double to = spans.get(i - 1) + (spans.get(i) - spans.get(i - 1)) * part / 4;
                halve(spline, from, to, HALVINGS, line);
            }
        }
        return line;
    }

    private void halve(Spline spline, double from, double to, int left, List<Coordinate> line) {
        Coordinate end = spline.at(to);
        double middle = (from + to) / 2;
        Coordinate half = spline.at(middle);
        Coordinate start = line.getLast();
        double off = Math.hypot(half.x - (start.x + end.x) / 2, half.y - (start.y + end.y) / 2);
        if (left > 0 && off > tolerance) {
            halve(spline, from, middle, left - 1, line);
            halve(spline, middle, to, left - 1, line);
        } else {
            line.add(end);
        }
    }
}
