package xunge.style.sld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import xunge.style.MarkShape;

/// The marks that files name: those of SLD 1.0, GeoServer's `shape://` and `wkt://`, and those of QGIS.
final class MarkNames {

    private static final int ARC_STEP_DEGREES = 10;
    private static final Map<String, MarkShape> NAMED = named();

    private MarkNames() {}

    /// The shape called `name`; empty when there is none.
    static Optional<MarkShape> find(String name) {
        String word = name.toLowerCase(Locale.ROOT).strip();
        if (word.startsWith("wkt://")) {
            return drawn(name.strip().substring(6));
        }
        return Optional.ofNullable(NAMED.get(word.startsWith("shape://") ? word.substring(8) : word));
    }

    private static Map<String, MarkShape> named() {
        Map<String, MarkShape> all = new HashMap<>();
        addSolids(all);
        addHalves(all);
        addLines(all);
        return Map.copyOf(all);
    }

    private static void addSolids(Map<String, MarkShape> all) {
        all.put("circle", MarkShape.WellKnown.CIRCLE);
        all.put("square", MarkShape.WellKnown.SQUARE);
        all.put("triangle", MarkShape.WellKnown.TRIANGLE);
        all.put("star", MarkShape.WellKnown.STAR);
        all.put("cross", MarkShape.WellKnown.CROSS);
        all.put("cross_fill", MarkShape.WellKnown.CROSS);
        all.put("x", MarkShape.WellKnown.X);
        all.put("diamond", MarkShape.WellKnown.DIAMOND);
        all.put("equilateral_triangle", regular(3, 90));
        all.put("pentagon", regular(5, 90));
        all.put("hexagon", regular(6, 90));
        all.put("octagon", square(0.2929));
        all.put("decagon", regular(10, 90));
        all.put("square_with_corners", square(0.2));
        all.put("asterisk_fill", asterisk());
        all.put("arrow", solid(0, 0.5, 0.25, 0.25, 0.125, 0.25, 0.125, -0.5, -0.125, -0.5, -0.125, 0.25, -0.25, 0.25));
        all.put("dot", arc(0, 360, 0.125, false, false));
        all.put("filled_arrowhead", solid(-0.5, 0.5, 0, 0, -0.5, -0.5));
        all.put("carrow", solid(-0.5, 0.25, 0, 0, -0.5, -0.25));
        all.put("ccarrow", solid(-0.5, 0.25, 0, 0, -0.5, -0.25));
    }

    private static void addHalves(Map<String, MarkShape> all) {
        all.put("half_square", solid(-0.5, 0.5, 0, 0.5, 0, -0.5, -0.5, -0.5));
        all.put("diagonal_half_square", solid(-0.5, 0.5, 0.5, -0.5, -0.5, -0.5));
        all.put("right_half_triangle", solid(0, 0.5, 0.5, -0.5, 0, -0.5));
        all.put("left_half_triangle", solid(0, 0.5, 0, -0.5, -0.5, -0.5));
        all.put("semi_circle", arc(0, 180, 0.5, false, false));
        all.put("third_circle", arc(90, 210, 0.5, true, false));
        all.put("quarter_circle", arc(90, 180, 0.5, true, false));
    }

    private static void addLines(Map<String, MarkShape> all) {
        all.put("half_arc", arc(0, 180, 0.5, false, true));
        all.put("third_arc", arc(90, 210, 0.5, false, true));
        all.put("quarter_arc", arc(90, 180, 0.5, false, true));
        all.put("horline", lines(List.of(-0.5, 0.0, 0.5, 0.0)));
        all.put("vertline", lines(List.of(0.0, -0.5, 0.0, 0.5)));
        all.put("line", lines(List.of(0.0, -0.5, 0.0, 0.5)));
        all.put("slash", lines(List.of(-0.5, -0.5, 0.5, 0.5)));
        all.put("backslash", lines(List.of(-0.5, 0.5, 0.5, -0.5)));
        all.put("plus", lines(List.of(-0.5, 0.0, 0.5, 0.0), List.of(0.0, -0.5, 0.0, 0.5)));
        all.put("times", lines(List.of(-0.5, -0.5, 0.5, 0.5), List.of(-0.5, 0.5, 0.5, -0.5)));
        all.put("cross2", lines(List.of(-0.5, -0.5, 0.5, 0.5), List.of(-0.5, 0.5, 0.5, -0.5)));
        all.put("arrowhead", lines(List.of(-0.5, 0.5, 0.0, 0.0, -0.5, -0.5)));
        all.put("oarrow", lines(List.of(-0.5, 0.25, 0.0, 0.0, -0.5, -0.25)));
        all.put("coarrow", lines(List.of(-0.5, 0.25, 0.0, 0.0, -0.5, -0.25)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static MarkShape lines(List<Double>... parts) {
        return new MarkShape.Drawn(List.of(parts), true);
    }

    private static MarkShape solid(double... corners) {
        List<Double> ring = new ArrayList<>();
        for (int i = 0; i < corners.length + 2; i++) {
            ring.add(corners[i % corners.length]);
        }
        return new MarkShape.Drawn(List.of(ring), false);
    }

    private static MarkShape regular(int corners, double firstDegrees) {
        double[] all = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(firstDegrees - 360.0 * i / corners);
            all[2 * i] = Math.cos(angle) / 2;
            all[2 * i + 1] = Math.sin(angle) / 2;
        }
        return solid(all);
    }

    /// A square whose corners are cut off at `cut` from each end of a side.
    private static MarkShape square(double cut) {
        double c = 0.5 - cut;
        return solid(-c, 0.5, c, 0.5, 0.5, c, 0.5, -c, c, -0.5, -c, -0.5, -0.5, -c, -0.5, c);
    }

    /// Eight arms, each 0.15 wide.
    private static MarkShape asterisk() {
        double half = 0.075;
        double inner = half / Math.sin(Math.toRadians(22.5));
        double[] all = new double[8 * 6];
        for (int i = 0; i < 8; i++) {
            double angle = Math.toRadians(90 - 45.0 * i);
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            double notch = Math.toRadians(90 - 45.0 * i - 22.5);
            double[] arm = {0.5 * cos - half * sin, 0.5 * sin + half * cos, 0.5 * cos + half * sin,
                0.5 * sin - half * cos, inner * Math.cos(notch), inner * Math.sin(notch)};
            System.arraycopy(arm, 0, all, 6 * i, 6);
        }
        return solid(all);
    }

    /// A piece of a circle; `isSlice` joins it to the middle.
    private static MarkShape arc(int from, int to, double radius, boolean isSlice, boolean isOpen) {
        List<Double> part = new ArrayList<>();
        for (int degrees = from; degrees <= to; degrees += ARC_STEP_DEGREES) {
            part.add(radius * Math.cos(Math.toRadians(degrees)));
            part.add(radius * Math.sin(Math.toRadians(degrees)));
        }
        if (isSlice) {
            part.addAll(List.of(0.0, 0.0));
        }
        if (!isOpen) {
            part.addAll(part.subList(0, 2).stream().toList());
        }
        return new MarkShape.Drawn(List.of(part), isOpen);
    }

    private static Optional<MarkShape> drawn(String wkt) {
        try {
            Geometry geometry = new WKTReader().read(wkt);
            List<List<Double>> parts = new ArrayList<>();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                addParts(geometry.getGeometryN(i), parts);
            }
            return parts.isEmpty() ? Optional.empty()
                    : Optional.of(new MarkShape.Drawn(parts, geometry.getDimension() < 2));
        } catch (ParseException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static void addParts(Geometry geometry, List<List<Double>> parts) {
        if (geometry instanceof org.locationtech.jts.geom.Polygon polygon) {
            parts.add(corners(polygon.getExteriorRing()));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                parts.add(corners(polygon.getInteriorRingN(i)));
            }
        } else if (geometry.getNumPoints() > 1) {
            parts.add(corners(geometry));
        }
    }

    private static List<Double> corners(Geometry line) {
        List<Double> corners = new ArrayList<>();
        for (Coordinate corner : line.getCoordinates()) {
            corners.add(corner.x);
            corners.add(corner.y);
        }
        return corners;
    }
}
