package xunge.geo.mesh;

import org.locationtech.jts.geom.Coordinate;

/// Measures of rings whose first vertex is not repeated, in plane metres.
public final class Rings {

    private Rings() {}

    /// The area of `ring` in square metres, positive when it runs counter-clockwise.
    public static double area(Coordinate[] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i++) {
            twice += cross(ring[0], ring[i], ring[(i + 1) % ring.length]);
        }
        return twice / 2;
    }

    /// The length of the closed `ring` in metres.
    public static double perimeter(Coordinate[] ring) {
        double length = 0;
        for (int i = 0; i < ring.length; i++) {
            length += ring[i].distance(ring[(i + 1) % ring.length]);
        }
        return length;
    }

    /// The centre of gravity of the area inside `ring`.
    public static Coordinate centroid(Coordinate[] ring) {
        double x = 0;
        double y = 0;
        double twice = 0;
        for (int i = 0; i < ring.length; i++) {
            Coordinate a = ring[i];
            Coordinate b = ring[(i + 1) % ring.length];
            double weight = cross(ring[0], a, b);
            twice += weight;
            x += weight * ((a.x - ring[0].x) + (b.x - ring[0].x)) / 3;
            y += weight * ((a.y - ring[0].y) + (b.y - ring[0].y)) / 3;
        }
        return new Coordinate(ring[0].x + x / twice, ring[0].y + y / twice);
    }

    /// The area of the part of `ring` to the right of `cut`, square metres (Sutherland and Hodgman 1974).
    static double areaRightOf(Coordinate[] ring, Cut cut) {
        double twice = 0;
        double previousX = 0;
        double previousY = 0;
        double firstX = Double.NaN;
        double firstY = 0;
        for (int i = 0; i < ring.length; i++) {
            Coordinate a = ring[i];
            Coordinate b = ring[(i + 1) % ring.length];
            double da = cut.offset(a.x, a.y);
            double db = cut.offset(b.x, b.y);
            double enter = da > 0 ? da / (da - db) : 0;
            double leave = db > 0 ? da / (da - db) : 1;
            for (int end = 0; end < 2 && (da <= 0 || db <= 0); end++) {
                double t = end == 0 ? enter : leave;
                double x = a.x + t * (b.x - a.x) - ring[0].x;
                double y = a.y + t * (b.y - a.y) - ring[0].y;
                if (Double.isNaN(firstX)) {
                    firstX = x;
                    firstY = y;
                } else {
                    twice += previousX * y - x * previousY;
                }
                previousX = x;
                previousY = y;
            }
        }
        return Double.isNaN(firstX) ? 0 : (twice + previousX * firstY - firstX * previousY) / 2;
    }

    private static double cross(Coordinate origin, Coordinate a, Coordinate b) {
        return (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y);
    }
}
