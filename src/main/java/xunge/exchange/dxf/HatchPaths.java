package xunge.exchange.dxf;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// The boundary paths of a hatch (DXF reference, "Boundary Path Data"). Their groups have a meaning by order only.
final class HatchPaths {

    private static final int POLYLINE = 2;

    private final List<DxfPair> pairs;
    private final Curves curves;
    private int at;

    HatchPaths(DxfEntity entity, Curves curves) {
        pairs = entity.pairs();
        this.curves = curves;
    }

    /// The paths, each a closed line; its end need not be its beginning.
    List<List<Coordinate>> paths() {
        List<List<Coordinate>> paths = new ArrayList<>();
        long count = seek(91);
        for (long i = 0; i < count && at < pairs.size(); i++) {
            int flags = (int) seek(92);
            paths.add((flags & POLYLINE) != 0 ? polyline() : edges());
        }
        return paths;
    }

    /// Goes behind the next group `code` and returns its value; 0 at the end.
    private long seek(int code) {
        while (at < pairs.size()) {
            DxfPair pair = pairs.get(at++);
            if (pair.code() == code) {
                return pair.whole();
            }
        }
        return 0;
    }

    /// The value of group `code` where it comes before group `before`; `otherwise` when it does not, going nowhere.
    private double optional(int code, double otherwise, int before) {
        for (int i = at; i < pairs.size() && pairs.get(i).code() != before; i++) {
            if (pairs.get(i).code() == code) {
                at = i + 1;
                return pairs.get(i).number();
            }
        }
        return otherwise;
    }

    private double number(int code) {
        return optional(code, Double.NaN, 97);
    }

    private List<Coordinate> polyline() {
        long count = seek(93);
        List<Coordinate> corners = new ArrayList<>();
        List<Double> bulges = new ArrayList<>();
        for (long i = 0; i < count && at < pairs.size(); i++) {
            corners.add(new Coordinate(number(10), number(20), 0));
            boolean isBulged = at < pairs.size() && pairs.get(at).code() == 42;
            bulges.add(isBulged ? pairs.get(at++).number() : 0.0);
        }
        List<Coordinate> line = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            line.add(corners.get(i));
            line.addAll(curves.bulge(corners.get(i), corners.get((i + 1) % corners.size()), bulges.get(i)));
        }
        return line;
    }

    private List<Coordinate> edges() {
        long count = seek(93);
        List<Coordinate> line = new ArrayList<>();
        for (long i = 0; i < count && at < pairs.size(); i++) {
            line.addAll(switch ((int) seek(72)) {
                case 1 -> List.of(new Coordinate(number(10), number(20), 0), new Coordinate(number(11), number(21), 0));
                case 2 -> arc();
                case 3 -> ellipse();
                case 4 -> spline();
                default -> List.of();
            });
        }
        return line;
    }

    private List<Coordinate> arc() {
        Coordinate centre = new Coordinate(number(10), number(20), 0);
        double radius = number(40);
        double from = Math.toRadians(number(50));
        double to = Math.toRadians(number(51));
        boolean isCounterClockwise = number(73) != 0;
        return isCounterClockwise ? curves.arc(centre, radius, from, to - from)
                : curves.arc(centre, radius, -from, from - to);
    }

    private List<Coordinate> ellipse() {
        Coordinate centre = new Coordinate(number(10), number(20), 0);
        Coordinate axis = new Coordinate(number(11), number(21), 0);
        double ratio = number(40);
        double from = Math.toRadians(number(50));
        double to = Math.toRadians(number(51));
        boolean isCounterClockwise = number(73) != 0;
        return isCounterClockwise ? curves.ellipse(centre, axis, ratio, from, to - from)
                : curves.ellipse(centre, axis, ratio, -from, from - to);
    }

    private List<Coordinate> spline() {
        int degree = (int) number(94);
        long knotCount = (long) number(95);
        long pointCount = (long) number(96);
        List<Double> knots = new ArrayList<>();
        for (long i = 0; i < knotCount && at < pairs.size(); i++) {
            knots.add(number(40));
        }
        List<Coordinate> points = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (long i = 0; i < pointCount && at < pairs.size(); i++) {
            points.add(new Coordinate(number(10), number(20), 0));
            if (at < pairs.size() && pairs.get(at).code() == 42) {
                weights.add(pairs.get(at++).number());
            }
        }
        Spline spline = new Spline(degree, knots, points, weights);
        return spline.isSound() ? curves.spline(spline) : points;
    }
}
