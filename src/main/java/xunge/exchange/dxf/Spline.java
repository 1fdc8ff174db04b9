package xunge.exchange.dxf;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// A B-spline, rational where it has weights (Piegl and Tiller, "The NURBS Book", algorithms A3.1 and A4.1).
///
/// @param degree of the curve
/// @param knots as many as points and degree and one
/// @param points the control points
/// @param weights one a point, or none
record Spline(int degree, List<Double> knots, List<Coordinate> points, List<Double> weights) {

    private static final int DEGREE_MAX = 20;

    /// Keeps the lists from later change.
    Spline {
        knots = List.copyOf(knots);
        points = List.copyOf(points);
        weights = List.copyOf(weights);
    }

    /// True when the numbers fit each other, so that [#at] can be asked.
    boolean isSound() {
        boolean isOrdered = true;
        for (int i = 1; i < knots.size(); i++) {
            isOrdered &= knots.get(i) >= knots.get(i - 1);
        }
        return isOrdered && degree >= 1 && degree <= DEGREE_MAX && points.size() > degree
                && knots.size() == points.size() + degree + 1
                && (weights.isEmpty() || weights.size() == points.size() && weights.stream().allMatch(w -> w > 0))
                && knots.get(degree) < knots.get(points.size());
    }

    /// The parameters at which the curve's polynomials meet, from its beginning to its end.
    List<Double> spans() {
        List<Double> spans = new ArrayList<>();
        for (int i = degree; i <= points.size(); i++) {
            if (spans.isEmpty() || knots.get(i) > spans.getLast()) {
                spans.add(knots.get(i));
            }
        }
        return spans;
    }

    /// The place at parameter `t`, by de Boor's algorithm.
    Coordinate at(double t) {
        int span = degree;
        while (span < points.size() - 1 && t >= knots.get(span + 1)) {
            span++;
        }
        double[][] d = new double[degree + 1][];
        for (int j = 0; j <= degree; j++) {
            Coordinate p = points.get(j + span - degree);
            double w = weights.isEmpty() ? 1 : weights.get(j + span - degree);
            d[j] = new double[] {p.x * w, p.y * w, w};
        }
        for (int r = 1; r <= degree; r++) {
            for (int j = degree; j >= r; j--) {
                double low = knots.get(j + span - degree);
                double width = knots.get(j + 1 + span - r) - low;
                double a = width == 0 ? 0 : (t - low) / width;
                for (int k = 0; k < 3; k++) {
                    d[j][k] = (1 - a) * d[j - 1][k] + a * d[j][k];
                }
            }
        }
        return new Coordinate(d[degree][0] / d[degree][2], d[degree][1] / d[degree][2]);
    }
}
