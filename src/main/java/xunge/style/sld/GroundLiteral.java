package xunge.style.sld;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import xunge.geo.Reprojection;

/// Moves a geometry written in a style or filter to the plane EPSG:4547. The name of its system is kept as its user
/// data; without one it is the system the layers are stored in, longitude and latitude of CGCS2000, unless the numbers
/// can only be metres of the plane.
final class GroundLiteral {

    private static final Pattern CODE = Pattern.compile("(?:.*[:#/])?(\\d+)");
    private static final double MERCATOR_RADIUS = 6_378_137;
    private static final double MOST_DEGREES = 400;

    private GroundLiteral() {}

    /// `written` in EPSG:4547 metres; empty when its system is not known here.
    static Optional<Geometry> toPlane(Geometry written) {
        String system = written.getUserData() instanceof String name ? name : "";
        if (system.isEmpty() && written.getSRID() > 0) {
            system = "EPSG:" + written.getSRID();
        }
        return switch (code(system, written)) {
            case "4547" -> Optional.of(isNorthFirst(system) ? swapped(written) : written.copy());
            case "4490", "4326", "4479", "CRS84" ->
                Optional.of(Reprojection.toPlane(isNorthFirst(system) ? swapped(written) : written.copy()));
            case "3857", "900913" -> Optional.of(Reprojection.toPlane(fromMercator(written)));
            default -> Optional.empty();
        };
    }

    private static String code(String system, Geometry written) {
        if (system.isEmpty()) {
            return written.getEnvelopeInternal().getMaxX() > MOST_DEGREES ? "4547" : "4490";
        }
        if (system.endsWith("CRS84")) {
            return "CRS84";
        }
        Matcher code = CODE.matcher(system);
        return code.matches() ? code.group(1) : system;
    }

    /// By the long name (`urn:ogc:def:crs:...`) the axes are the system's own, north first; by the short one east
    /// first, as all programs read it.
    private static boolean isNorthFirst(String system) {
        return system.startsWith("urn:") && !system.endsWith("CRS84");
    }

    private static Geometry swapped(Geometry geometry) {
        return changed(geometry, c -> {
            double x = c.x;
            c.x = c.y;
            c.y = x;
        });
    }

    /// EPSG Guidance Note 7-2, Popular Visualisation Pseudo-Mercator, reversed.
    private static Geometry fromMercator(Geometry geometry) {
        return changed(geometry, c -> {
            c.x = Math.toDegrees(c.x / MERCATOR_RADIUS);
            c.y = Math.toDegrees(2 * Math.atan(Math.exp(c.y / MERCATOR_RADIUS)) - Math.PI / 2);
        });
    }

    private static Geometry changed(Geometry geometry, java.util.function.Consumer<Coordinate> change) {
        Geometry copy = geometry.copy();
        copy.apply((CoordinateFilter) change::accept);
        copy.geometryChanged();
        return copy;
    }
}
