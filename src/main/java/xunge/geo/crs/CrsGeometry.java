package xunge.geo.crs;

import java.util.Arrays;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import xunge.domain.LonLat;
import xunge.geo.Reprojection;

/// Moves whole geometries from any [Crs] to that of the records. Equal vertices stay equal. Thread-safe.
public final class CrsGeometry {

    private CrsGeometry() {}

    /// `geometry`, whose numbers are of `crs` with the one towards the east first, in EPSG:4490 degrees; empty when one
    /// of its vertices cannot be a position of `crs` ([Crs#accepts]). Heights stay as they are.
    public static Optional<Geometry> toCgcs2000(Geometry geometry, Crs crs) {
        boolean fits = Arrays.stream(geometry.getCoordinates()).allMatch(c -> crs.accepts(new CrsPoint(c.x, c.y)));
        return fits ? Optional.of(Reprojection.toGeographic(geometry, c -> {
            LonLat at = crs.toCgcs2000(new CrsPoint(c.x, c.y));
            return new Coordinate(at.lonDegrees(), at.latDegrees());
        })) : Optional.empty();
    }
}
