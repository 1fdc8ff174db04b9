package xunge.exchange.dxf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import xunge.geo.topology.Nesting;

/// Geometries of entities. What closes becomes an area, all else a line or a point; curves become chords by [Curves].
final class DxfShapes {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int RING_LEAST = 4;
    private static final int CLOSED = 1;
    private static final int MESHES = 16 | 32 | 64;
    /// A vertex that only shapes the spline the polyline was fitted to.
    private static final int SPLINE_FRAME = 16;

    private final Curves curves;

    DxfShapes(double tolerance) {
        curves = new Curves(tolerance);
    }

    /// The geometry of `entity`; empty when its numbers do not make one.
    Optional<Geometry> geometry(DxfEntity entity) {
        Extrusion plane = Extrusion.of(entity);
        return switch (entity.type()) {
            case "POINT", "MTEXT" -> point(entity.point(10));
            case "TEXT" -> point(plane.world(textPoint(entity)));
            case "INSERT" -> point(plane.world(entity.point(10)));
            case "LINE" -> line(List.of(entity.point(10), entity.point(11)), false);
            case "LWPOLYLINE" -> line(world(light(entity), plane), entity.hasFlag(CLOSED));
            case "POLYLINE" -> heavy(entity, plane);
            case "ARC" -> line(world(arc(entity), plane), false);
            case "CIRCLE" -> line(world(curves.arc(entity.point(10), entity.number(40, Double.NaN), 0, 2 * Math.PI),
                    plane), true);
            case "ELLIPSE" -> ellipse(entity, plane);
            case "SPLINE" -> spline(entity);
            case "SOLID", "TRACE" -> line(world(corners(entity, 10, 11, 13, 12), plane), true);
            case "3DFACE" -> line(corners(entity, 10, 11, 12, 13), true);
            case "HATCH" -> hatch(entity, plane);
            default -> Optional.empty();
        };
    }

    private static Optional<Geometry> point(Coordinate at) {
        return isSound(at) ? Optional.of(FACTORY.createPoint(flat(List.of(at)).getFirst())) : Optional.empty();
    }

    /// Texts that are not left-aligned on the base line have their real place in the second point.
    private static Coordinate textPoint(DxfEntity text) {
        Coordinate second = text.point(11);
        boolean isAligned = text.whole(72) != 0 || text.whole(73) != 0;
        return isAligned && isSound(second) ? second : text.point(10);
    }

    private static boolean isSound(Coordinate at) {
        return Double.isFinite(at.x) && Double.isFinite(at.y);
    }

    /// The places without heights where all of these are 0.
    private static List<Coordinate> flat(List<Coordinate> places) {
        boolean isFlat = places.stream().allMatch(c -> Double.isNaN(c.getZ()) || c.getZ() == 0);
        return isFlat ? places.stream().map(c -> new Coordinate(c.x, c.y)).toList()
                : places.stream().map(c -> new Coordinate(c.x, c.y, Double.isNaN(c.getZ()) ? 0 : c.getZ())).toList();
    }

    private static List<Coordinate> world(List<Coordinate> places, Extrusion plane) {
        return places.stream().map(plane::world).toList();
    }

    /// A line through `places`; an area when it is closed or ends where it begins.
    private static Optional<Geometry> line(List<Coordinate> places, boolean isClosed) {
        if (!places.stream().allMatch(DxfShapes::isSound)) {
            return Optional.empty();
        }
        List<Coordinate> line = withoutRepeats(flat(places));
        boolean meets = line.size() >= RING_LEAST && line.getFirst().equals2D(line.getLast());
        if (isClosed && !meets && line.size() >= RING_LEAST - 1) {
            line.add(line.getFirst().copy());
            meets = true;
        }
        if (line.size() < 2) {
            return Optional.empty();
        }
        Coordinate[] whole = line.toArray(Coordinate[]::new);
        return Optional.of(meets ? FACTORY.createPolygon(whole) : FACTORY.createLineString(whole));
    }

    private static List<Coordinate> withoutRepeats(List<Coordinate> places) {
        List<Coordinate> line = new ArrayList<>();
        for (Coordinate at : places) {
            boolean isRepeat = !line.isEmpty() && line.getLast().equals2D(at)
                    && Double.compare(line.getLast().getZ(), at.getZ()) == 0;
            if (!isRepeat) {
                line.add(at);
            }
        }
        return line;
    }

    private List<Coordinate> light(DxfEntity entity) {
        double height = entity.number(38, 0);
        List<Coordinate> corners = new ArrayList<>();
        List<Double> bulges = new ArrayList<>();
        for (DxfPair pair : entity.pairs()) {
            switch (pair.code()) {
                case 10 -> {
                    corners.add(new Coordinate(pair.number(), Double.NaN, height));
                    bulges.add(0.0);
                }
                case 20 -> {
                    if (!corners.isEmpty()) {
                        corners.getLast().y = pair.number();
                    }
                }
                case 42 -> {
                    if (!bulges.isEmpty()) {
                        bulges.set(bulges.size() - 1, pair.number());
                    }
                }
                default -> {
                    // widths and identifiers
                }
            }
        }
        return bulged(corners, bulges, entity.hasFlag(CLOSED));
    }

    private List<Coordinate> bulged(List<Coordinate> corners, List<Double> bulges, boolean isClosed) {
        List<Coordinate> line = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            if (i == 0) {
                line.add(corners.getFirst());
            } else {
                line.addAll(curves.bulge(corners.get(i - 1), corners.get(i), bulges.get(i - 1)));
            }
        }
        if (isClosed && corners.size() > 1) {
            line.addAll(curves.bulge(corners.getLast(), corners.getFirst(), bulges.getLast()));
        }
        return line;
    }

    private Optional<Geometry> heavy(DxfEntity entity, Extrusion plane) {
        if (entity.hasFlag(MESHES)) {
            return Optional.empty();
        }
        boolean is3d = entity.hasFlag(8);
        List<Coordinate> corners = new ArrayList<>();
        List<Double> bulges = new ArrayList<>();
        for (DxfEntity vertex : entity.followers()) {
            if (vertex.type().equals("VERTEX") && !vertex.hasFlag(SPLINE_FRAME)) {
                Coordinate at = vertex.point(10);
                corners.add(is3d ? at : new Coordinate(at.x, at.y, entity.number(30, 0)));
                bulges.add(is3d ? 0 : vertex.number(42, 0));
            }
        }
        List<Coordinate> line = bulged(corners, bulges, entity.hasFlag(CLOSED));
        return line(is3d ? line : world(line, plane), entity.hasFlag(CLOSED));
    }

    private List<Coordinate> arc(DxfEntity entity) {
        double from = Math.toRadians(entity.number(50, 0));
        return curves.arc(entity.point(10), entity.number(40, Double.NaN), from,
                sweep(from, Math.toRadians(entity.number(51, 0))));
    }

    private static double sweep(double from, double to) {
        double sweep = (to - from) % (2 * Math.PI);
        return sweep <= 1e-12 ? sweep + 2 * Math.PI : sweep;
    }

    private Optional<Geometry> ellipse(DxfEntity entity, Extrusion plane) {
        double from = entity.number(41, 0);
        double sweep = sweep(from, entity.number(42, 2 * Math.PI));
        double ratio = entity.number(40, 1) * (plane.z().z < 0 ? -1 : 1);
        return line(curves.ellipse(entity.point(10), entity.point(11), ratio, from, sweep),
                sweep > 2 * Math.PI - 1e-9);
    }

    private Optional<Geometry> spline(DxfEntity entity) {
        List<Coordinate> points = new ArrayList<>();
        List<Coordinate> fits = new ArrayList<>();
        List<Double> knots = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (DxfPair pair : entity.pairs()) {
            switch (pair.code()) {
                case 10 -> points.add(new Coordinate(pair.number(), Double.NaN));
                case 20 -> lastY(points, pair.number());
                case 11 -> fits.add(new Coordinate(pair.number(), Double.NaN));
                case 21 -> lastY(fits, pair.number());
                case 40 -> knots.add(pair.number());
                case 41 -> weights.add(pair.number());
                default -> {
                    // tolerances and counts
                }
            }
        }
        Spline spline = new Spline(entity.whole(71), knots, points, weights);
        boolean areSound = points.stream().allMatch(DxfShapes::isSound);
        if (areSound && spline.isSound()) {
            return line(curves.spline(spline), entity.hasFlag(CLOSED));
        }
        return line(fits, entity.hasFlag(CLOSED));
    }

    private static void lastY(List<Coordinate> points, double y) {
        if (!points.isEmpty()) {
            points.getLast().y = y;
        }
    }

    private static List<Coordinate> corners(DxfEntity entity, int... codes) {
        List<Coordinate> corners = new ArrayList<>();
        for (int code : codes) {
            Coordinate at = entity.point(code);
            if (isSound(at)) {
                corners.add(at);
            }
        }
        return corners;
    }

    private Optional<Geometry> hatch(DxfEntity entity, Extrusion plane) {
        List<Polygon> rings = new ArrayList<>();
        for (List<Coordinate> path : new HatchPaths(entity, curves).paths()) {
            line(world(path, plane), true).filter(Polygon.class::isInstance).ifPresent(p -> rings.add((Polygon) p));
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(Nesting.area(rings));
    }
}
