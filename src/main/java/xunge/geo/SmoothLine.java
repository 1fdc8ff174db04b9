package xunge.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// A smooth curve through given points: the centripetal Catmull-Rom spline, which has neither cusps nor loops (Yuksel,
/// Schaefer and Keyser 2011). The given points are kept to the bit.
public final class SmoothLine {

    private static final int STEPS = 24;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private SmoothLine() {}

    /// The curve through `points` (plane metres) in pieces: the vertices from each point to the next, both included, no
    /// farther than `toleranceMetres` from the curve's samples. A line that ends where it begins is smooth there too.
    public static List<List<Coordinate>> through(List<Coordinate> points, double toleranceMetres) {
        int last = points.size() - 1;
        boolean closed = last > 1 && points.getFirst().equals2D(points.get(last));
        List<List<Coordinate>> spans = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            Coordinate from = points.get(i);
            Coordinate to = points.get(i + 1);
            Coordinate before = i > 0 ? points.get(i - 1) : closed ? points.get(last - 1) : mirrored(to, from);
            Coordinate after = i + 2 <= last ? points.get(i + 2) : closed ? points.get(1) : mirrored(from, to);
            Coordinate[] samples = span(new Coordinate[] {before, from, to, after});
            spans.add(List.of(DouglasPeuckerSimplifier.simplify(FACTORY.createLineString(samples), toleranceMetres)
                    .getCoordinates()));
        }
        return spans;
    }

    private static Coordinate mirrored(Coordinate point, Coordinate about) {
        return new Coordinate(2 * about.x - point.x, 2 * about.y - point.y);
    }

    private static Coordinate[] span(Coordinate[] p) {
        double[] knots = new double[4];
        for (int i = 1; i < 4; i++) {
            knots[i] = knots[i - 1] + Math.max(Math.sqrt(p[i].distance(p[i - 1])), 1e-6);
        }
        CoordinateList samples = new CoordinateList();
        samples.add(p[1]);
        for (int step = 1; step < STEPS; step++) {
            samples.add(at(p, knots, knots[1] + (knots[2] - knots[1]) * step / STEPS), false);
        }
        samples.add(p[2]);
        return samples.toCoordinateArray();
    }

    /// Barry and Goldman's pyramid.
    private static Coordinate at(Coordinate[] points, double[] knots, double t) {
        Coordinate[] level = points.clone();
        for (int width = 1; width <= 3; width++) {
            for (int i = 0; i < 4 - width; i++) {
                int from = width == 3 ? 1 : i;
                int to = width == 3 ? 2 : i + width;
                double share = (t - knots[from]) / (knots[to] - knots[from]);
                level[i] = new Coordinate(level[i].x + share * (level[i + 1].x - level[i].x),
                        level[i].y + share * (level[i + 1].y - level[i].y));
            }
        }
        return level[0];
    }
}
