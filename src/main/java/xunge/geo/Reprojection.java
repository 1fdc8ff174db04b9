package xunge.geo;

import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;

/// Moves whole JTS geometries, vertex by vertex, between the coordinate systems of the product. Equal vertices stay
/// equal, so what touched before touches after. Thread-safe.
public final class Reprojection {

    private static final GeometryFactory GEOGRAPHIC = new GeometryFactory(new PrecisionModel(), 4490);
    private static final GeometryFactory PLANE = new GeometryFactory(new PrecisionModel(), 4547);

    private Reprojection() {}

    /// `geographic` (EPSG:4490, longitude first) in EPSG:4547 metres, easting first.
    public static Geometry toPlane(Geometry geographic) {
        return moved(PLANE.createGeometry(geographic), c -> {
            PlanePoint p = GaussKruger.toPlane(new LonLat(c.x, c.y));
            return new Coordinate(p.eastMetres(), p.northMetres());
        });
    }

    /// `plane` (EPSG:4547) in EPSG:4490 degrees, longitude first.
    public static Geometry toGeographic(Geometry plane) {
        return moved(GEOGRAPHIC.createGeometry(plane), c -> {
            LonLat p = GaussKruger.toLonLat(new PlanePoint(c.x, c.y));
            return new Coordinate(p.lonDegrees(), p.latDegrees());
        });
    }

    /// `gcj02` (GCJ-02 degrees, longitude first) in EPSG:4490 degrees.
    public static Geometry fromGcj02(Geometry gcj02) {
        return moved(GEOGRAPHIC.createGeometry(gcj02), c -> {
            LonLat p = new Gcj02(c.x, c.y).toLonLat();
            return new Coordinate(p.lonDegrees(), p.latDegrees());
        });
    }

    /// A copy of `geometry`, marked as EPSG:4490, whose vertices are where `move` puts them in that system. What `move`
    /// throws is thrown on.
    public static Geometry toGeographic(Geometry geometry, UnaryOperator<Coordinate> move) {
        return moved(GEOGRAPHIC.createGeometry(geometry), move);
    }

    private static Geometry moved(Geometry copy, UnaryOperator<Coordinate> move) {
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int i) {
                Coordinate to = move.apply(sequence.getCoordinate(i));
                sequence.setOrdinate(i, CoordinateSequence.X, to.x);
                sequence.setOrdinate(i, CoordinateSequence.Y, to.y);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }
}
