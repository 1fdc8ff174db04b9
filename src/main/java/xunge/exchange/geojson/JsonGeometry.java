package xunge.exchange.geojson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Position;

/// Makes a geometry of what was read of one (RFC 7946 §3.1): a type and nested lists of positions. Rings that are open are
/// closed, rings that turn the wrong way (§3.1.6) are turned.
final class JsonGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Position position;
    private final List<FeatureProblem> problems = new ArrayList<>();

    JsonGeometry(Position position) {
        this.position = position;
    }

    /// A geometry as it stands in the file.
    ///
    /// @param type the member `type`
    /// @param coordinates a [Coordinate], or a list of the same, or null
    /// @param members the geometries of a collection
    record Parts(String type, @Nullable Object coordinates, List<Parts> members) {}

    /// What was wrong.
    List<FeatureProblem> problems() {
        return problems;
    }

    /// The geometry; null when it is none.
    @Nullable
    Geometry build(Parts parts) {
        try {
            return made(parts);
        } catch (Wrong e) {
            add(Outcome.GEOMETRY_DROPPED, "exchange.problem-geometry-broken", String.valueOf(e.getMessage()));
            return null;
        }
    }

    /// The coordinates do not have the form the type demands.
    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        Wrong(String what) {
            super(what, null, false, false);
        }
    }

    private Geometry made(Parts parts) throws Wrong {
        Object at = parts.coordinates();
        return switch (parts.type()) {
            case "Point" -> at instanceof Coordinate c ? FACTORY.createPoint(c) : emptyPoint(at);
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(positions(at));
            case "LineString" -> line(at);
            case "MultiLineString" -> multiLine(at);
            case "Polygon" -> polygon(at);
            case "MultiPolygon" -> multiPolygon(at);
            case "GeometryCollection" -> collection(parts.members());
            default -> throw new Wrong("type " + parts.type());
        };
    }

    private static Point emptyPoint(@Nullable Object at) throws Wrong {
        if (at instanceof List<?> list && list.isEmpty()) {
            return FACTORY.createPoint();
        }
        throw new Wrong("coordinates");
    }

    private Geometry collection(List<Parts> members) throws Wrong {
        List<Geometry> made = new ArrayList<>();
        for (Parts member : members) {
            made.add(made(member));
        }
        return FACTORY.createGeometryCollection(made.toArray(Geometry[]::new));
    }

    private static List<?> list(@Nullable Object at) throws Wrong {
        if (at instanceof List<?> list) {
            return list;
        }
        throw new Wrong("coordinates");
    }

    private static Coordinate[] positions(@Nullable Object at) throws Wrong {
        List<?> list = list(at);
        Coordinate[] positions = new Coordinate[list.size()];
        for (int i = 0; i < positions.length; i++) {
            if (!(list.get(i) instanceof Coordinate c)) {
                throw new Wrong("position " + i);
            }
            positions[i] = c;
        }
        return positions;
    }

    private static LineString line(@Nullable Object at) throws Wrong {
        Coordinate[] positions = positions(at);
        if (positions.length == 1) {
            throw new Wrong("line of 1 position");
        }
        return FACTORY.createLineString(positions);
    }

    private static Geometry multiLine(@Nullable Object at) throws Wrong {
        List<LineString> lines = new ArrayList<>();
        for (Object line : list(at)) {
            lines.add(line(line));
        }
        return FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
    }

    private Geometry multiPolygon(@Nullable Object at) throws Wrong {
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : list(at)) {
            polygons.add(polygon(polygon));
        }
        return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private Polygon polygon(@Nullable Object at) throws Wrong {
        List<LinearRing> rings = new ArrayList<>();
        for (Object ring : list(at)) {
            rings.add(ring(ring, rings.isEmpty()));
        }
        return rings.isEmpty() ? FACTORY.createPolygon()
                : FACTORY.createPolygon(rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(@Nullable Object at, boolean isShell) throws Wrong {
        Coordinate[] ring = positions(at);
        if (ring.length > 2 && !ring[0].equals2D(ring[ring.length - 1])) {
            ring = java.util.Arrays.copyOf(ring, ring.length + 1);
            ring[ring.length - 1] = ring[0].copy();
            add(Outcome.REPAIRED, "exchange.problem-ring-open");
        }
        if (ring.length < 4) {
            throw new Wrong("ring of " + ring.length + " positions");
        }
        LinearRing linear = FACTORY.createLinearRing(ring);
        if (Orientation.isCCWArea(ring) != isShell) {
            add(Outcome.REPAIRED, "exchange.problem-winding");
            return linear.reverse();
        }
        return linear;
    }

    private void add(Outcome outcome, String key, Object... arguments) {
        problems.add(FeatureProblem.of(position, outcome, key, arguments));
    }
}
