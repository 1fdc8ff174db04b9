package xunge.geo.measure;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.Ellipsoid;
import xunge.geo.GaussKruger;

/// Measures on the ellipsoid of CGCS2000 (Karney 2013, "Algorithms for geodesics", with GeographicLib) and in the plane of
/// EPSG:4547 side by side; never in Web Mercator. Positions are of that plane. Some microseconds a vertex; any thread.
public final class Measuring {

    private static final Geodesic CGCS2000 = new Geodesic(Ellipsoid.CGCS2000.semiMajorMetres(),
            Ellipsoid.CGCS2000.flattening());
    private static final double FULL_TURN = 360;

    private Measuring() {}

    /// The length of the line through `path`, in metres; 0 for fewer than two positions.
    public static Measured length(List<PlanePoint> path) {
        double ellipsoid = 0;
        double plane = 0;
        for (int i = 1; i < path.size(); i++) {
            ellipsoid += inverse(path.get(i - 1), path.get(i)).s12;
            plane += path.get(i - 1).distanceMetres(path.get(i));
        }
        return new Measured(ellipsoid, plane);
    }

    /// The length around `ring`, which need not repeat its first position, in metres.
    public static Measured perimeter(List<PlanePoint> ring) {
        if (ring.size() < 2) {
            return new Measured(0, 0);
        }
        Measured open = length(ring);
        Measured last = length(List.of(ring.getLast(), ring.getFirst()));
        return new Measured(open.onEllipsoid() + last.onEllipsoid(), open.inPlane() + last.inPlane());
    }

    /// The area inside `ring` in square metres, whichever way it turns; of a ring that crosses itself the loops count
    /// against each other, as surveyors' tools do.
    public static Measured area(List<PlanePoint> ring) {
        PolygonArea polygon = new PolygonArea(CGCS2000, false);
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            PlanePoint a = ring.get(i);
            PlanePoint b = ring.get((i + 1) % ring.size());
            LonLat at = GaussKruger.toLonLat(a);
            polygon.AddPoint(at.latDegrees(), at.lonDegrees());
            PlanePoint origin = ring.getFirst();
            twice += (a.eastMetres() - origin.eastMetres()) * (b.northMetres() - origin.northMetres())
                    - (b.eastMetres() - origin.eastMetres()) * (a.northMetres() - origin.northMetres());
        }
        PolygonResult result = polygon.Compute(false, true);
        return new Measured(Math.abs(result.area), Math.abs(twice) / 2);
    }

    /// The direction from `a` to `b` in degrees clockwise, 0 to 360: from true north on the ellipsoid, from grid north in
    /// the plane. For equal positions both are 0.
    public static Measured bearing(PlanePoint a, PlanePoint b) {
        if (a.equals(b)) {
            return new Measured(0, 0);
        }
        double grid = Math.toDegrees(Math.atan2(b.eastMetres() - a.eastMetres(), b.northMetres() - a.northMetres()));
        return new Measured(turn(inverse(a, b).azi1), turn(grid));
    }

    /// The angle at `corner` from `before` clockwise to `after`, in degrees, 0 to 360.
    public static Measured angle(PlanePoint before, PlanePoint corner, PlanePoint after) {
        Measured back = bearing(corner, before);
        Measured on = bearing(corner, after);
        return new Measured(turn(on.onEllipsoid() - back.onEllipsoid()), turn(on.inPlane() - back.inPlane()));
    }

    private static double turn(double degrees) {
        double turned = degrees % FULL_TURN;
        return turned < 0 ? turned + FULL_TURN : turned;
    }

    private static GeodesicData inverse(PlanePoint a, PlanePoint b) {
        LonLat from = GaussKruger.toLonLat(a);
        LonLat to = GaussKruger.toLonLat(b);
        return CGCS2000.Inverse(from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees(),
                GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
    }
}
