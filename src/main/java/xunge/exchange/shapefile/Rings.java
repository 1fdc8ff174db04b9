package xunge.exchange.shapefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Puts the rings of a shape together: clockwise rings are shells, the others holes of the shell around them (Technical
/// Description, "Polygon"). Many programs do not keep to it: a hole without a shell becomes one.
final class Rings {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<LinearRing> shells = new ArrayList<>();
    private final List<LinearRing> holes = new ArrayList<>();
    private boolean closedRing;
    private boolean orphan;
    private boolean shortRing;

    /// Adds a ring; one of fewer than three different corners is left out.
    void add(Coordinate[] points) {
        Coordinate[] ring = points;
        if (points.length > 2 && !points[0].equals2D(points[points.length - 1])) {
            ring = Arrays.copyOf(points, points.length + 1);
            ring[points.length] = points[0].copy();
            closedRing = true;
        }
        if (ring.length < 4) {
            shortRing = true;
            return;
        }
        LinearRing linear = FACTORY.createLinearRing(ring);
        if (Area.ofRingSigned(ring) >= 0) {
            shells.add(linear);
        } else {
            holes.add(linear);
        }
    }

    /// The polygon or polygons; null when no ring is left.
    @Nullable
    Geometry build() {
        List<List<LinearRing>> inside = new ArrayList<>();
        shells.forEach(s -> inside.add(new ArrayList<>()));
        for (LinearRing hole : holes) {
            int shell = shellAround(hole, inside.size());
            if (shell < 0) {
                orphan = true;
                shells.add(hole);
                inside.add(new ArrayList<>());
            } else {
                inside.get(shell).add(hole);
            }
        }
        Polygon[] polygons = new Polygon[shells.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = FACTORY.createPolygon(shells.get(i), inside.get(i).toArray(LinearRing[]::new));
        }
        return switch (polygons.length) {
            case 0 -> null;
            case 1 -> polygons[0];
            default -> FACTORY.createMultiPolygon(polygons);
        };
    }

    /// The smallest of the first `count` shells that has `hole` inside; -1 for none.
    private int shellAround(LinearRing hole, int count) {
        int best = -1;
        for (int i = 0; i < count; i++) {
            LinearRing shell = shells.get(i);
            boolean isSmaller = best < 0
                    || shell.getEnvelopeInternal().getArea() < shells.get(best).getEnvelopeInternal().getArea();
            if (isSmaller && shell.getEnvelopeInternal().covers(hole.getEnvelopeInternal()) && isInside(hole, shell)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isInside(LinearRing hole, LinearRing shell) {
        Coordinate[] ring = shell.getCoordinates();
        for (Coordinate corner : hole.getCoordinates()) {
            int where = PointLocation.locateInRing(corner, ring);
            if (where != org.locationtech.jts.geom.Location.BOUNDARY) {
                return where == org.locationtech.jts.geom.Location.INTERIOR;
            }
        }
        return true;
    }

    /// True when a ring was open and has been closed.
    boolean hasClosedRing() {
        return closedRing;
    }

    /// True when a ring turned the wrong way and was taken as a shell.
    boolean hasOrphan() {
        return orphan;
    }

    /// True when a ring had too few points and was left out.
    boolean hasShortRing() {
        return shortRing;
    }
}
