package xunge.exchange.crs;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;

/// Moves geometries from one coordinate system to another, vertex by vertex, so that what touched before touches after.
/// Thread-safe.
public final class GeometryMove {

    private final PointMove move;
    private final boolean isIdentity;

    private GeometryMove(PointMove move, boolean isIdentity) {
        this.move = move;
        this.isIdentity = isIdentity;
    }

    /// From `crs` to geographic CGCS2000. WGS 84 is taken as CGCS2000 (a domain rule, see `LonLat`). Throws
    /// `exchange.crs-unknown` for a system nobody defines. The first system that is not one of the city's own loads
    /// GeoTools' register: one to two seconds.
    public static GeometryMove toCgcs2000(CrsName crs) throws ExchangeException {
        return new GeometryMove(PointMoves.toCgcs2000(crs), PointMoves.isCgcs2000(crs));
    }

    /// From geographic CGCS2000 to `crs`; as [#toCgcs2000].
    public static GeometryMove fromCgcs2000(CrsName crs) throws ExchangeException {
        return new GeometryMove(PointMoves.fromCgcs2000(crs), PointMoves.isCgcs2000(crs));
    }

    /// Moves `geometry` itself and returns it. Throws `exchange.crs-outside` when a vertex cannot be moved; the geometry is
    /// then useless.
    public Geometry apply(Geometry geometry) throws ExchangeException {
        Mover mover = new Mover();
        geometry.apply(mover);
        if (mover.failed != null) {
            throw new ExchangeException("exchange.crs-outside", List.of(mover.failed.x, mover.failed.y), null);
        }
        if (!isIdentity) {
            geometry.geometryChanged();
        }
        return geometry;
    }

    private final class Mover implements CoordinateFilter {

        private final double[] xy = new double[2];
        private @org.jspecify.annotations.Nullable Coordinate failed;

        @Override
        public void filter(Coordinate at) {
            if (failed != null) {
                return;
            }
            xy[0] = at.x;
            xy[1] = at.y;
            if (!move.move(xy)) {
                failed = at;
                return;
            }
            if (!isIdentity) {
                at.x = xy[0];
                at.y = xy[1];
            }
        }
    }
}
