package xunge.store.gpkg;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Decodes geometry blobs of other programs (OGC 12-128r17 clause 2.1.3, ISO WKB and the EWKB flags of PostGIS), trusting
/// no count in them. What JTS would refuse but has one meaning is put right: rings that are not closed. Not thread-safe.
public final class ForeignGeometry {

    private static final int DEEPEST = 16;
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /// ISO 19125 / SQL-MM names by WKB code, from 8 on.
    private static final List<String> CURVES = List.of("CIRCULARSTRING", "COMPOUNDCURVE", "CURVEPOLYGON", "MULTICURVE",
            "MULTISURFACE", "CURVE", "SURFACE", "POLYHEDRALSURFACE", "TIN", "TRIANGLE");

    private ByteBuffer wkb = ByteBuffer.allocate(0);
    private boolean closedRing;

    /// Why a blob gives no geometry.
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean isCurve;

        private Refused(String what, boolean isCurve) {
            super(what, null, false, false);
            this.isCurve = isCurve;
        }

        /// True for a kind of geometry that the product does not draw; the message is its name.
        public boolean isCurve() {
            return isCurve;
        }
    }

    /// The geometry in `blob`, heights kept and measures dropped. Throws when the bytes are damaged or hold a curve.
    public Geometry decode(byte[] blob) throws Refused {
        closedRing = false;
        try {
            wkb = GeometryBlob.header(blob);
            return geometry(0);
        } catch (BufferUnderflowException | IllegalArgumentException | ArrayStoreException e) {
            // an ArrayStoreException is a member of another kind than its collection
            throw new Refused(String.valueOf(e.getMessage()), false);
        }
    }

    /// True when a ring of the last geometry was open and has been closed.
    public boolean hasClosedRing() {
        return closedRing;
    }

    private Geometry geometry(int depth) throws Refused {
        wkb.order(wkb.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int code = wkb.getInt();
        boolean hasZ = (code & 0x8000_0000) != 0;
        boolean hasM = (code & 0x4000_0000) != 0;
        if ((code & 0x2000_0000) != 0) {
            wkb.getInt();
        }
        int iso = code & 0x0FFF_FFFF;
        int dimensions = iso / 1000;
        if (dimensions > 3 || depth > DEEPEST) {
            throw new Refused("WKB " + iso, false);
        }
        hasZ |= dimensions == 1 || dimensions == 3;
        hasM |= dimensions >= 2;
        return body(iso % 1000, hasZ, hasM, depth);
    }

    private Geometry body(int type, boolean hasZ, boolean hasM, int depth) throws Refused {
        return switch (type) {
            case 1 -> point(hasZ, hasM);
            case 2 -> line(coordinates(hasZ, hasM));
            case 3 -> polygon(hasZ, hasM);
            case 4 -> FACTORY.createMultiPoint(members(depth).toArray(Point[]::new));
            case 5 -> FACTORY.createMultiLineString(members(depth).toArray(LineString[]::new));
            case 6 -> FACTORY.createMultiPolygon(members(depth).toArray(Polygon[]::new));
            case 7 -> FACTORY.createGeometryCollection(members(depth).toArray(Geometry[]::new));
            default -> {
                boolean isCurve = type >= 8 && type < 8 + CURVES.size();
                throw new Refused(isCurve ? CURVES.get(type - 8) : "WKB " + type, isCurve);
            }
        };
    }

    private List<Geometry> members(int depth) throws Refused {
        int count = count(5);
        List<Geometry> members = new java.util.ArrayList<>(Math.min(count, 1024));
        for (int i = 0; i < count; i++) {
            members.add(geometry(depth + 1));
        }
        return members;
    }

    private Point point(boolean hasZ, boolean hasM) {
        Coordinate at = coordinate(hasZ, hasM);
        return Double.isNaN(at.x) && Double.isNaN(at.y) ? FACTORY.createPoint() : FACTORY.createPoint(at);
    }

    private static LineString line(Coordinate[] points) throws Refused {
        if (points.length == 1) {
            throw new Refused("line of 1 point", false);
        }
        return FACTORY.createLineString(points);
    }

    private Polygon polygon(boolean hasZ, boolean hasM) throws Refused {
        int rings = count(4);
        if (rings == 0) {
            return FACTORY.createPolygon();
        }
        LinearRing shell = ring(coordinates(hasZ, hasM));
        LinearRing[] holes = new LinearRing[rings - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(coordinates(hasZ, hasM));
        }
        return FACTORY.createPolygon(shell, holes);
    }

    private LinearRing ring(Coordinate[] points) throws Refused {
        Coordinate[] closed = points;
        if (points.length > 2 && !points[0].equals2D(points[points.length - 1])) {
            closed = java.util.Arrays.copyOf(points, points.length + 1);
            closed[points.length] = points[0].copy();
            closedRing = true;
        }
        if (closed.length > 0 && closed.length < 4) {
            throw new Refused("ring of " + closed.length + " points", false);
        }
        return FACTORY.createLinearRing(closed);
    }

    private Coordinate[] coordinates(boolean hasZ, boolean hasM) {
        Coordinate[] points = new Coordinate[count(16)];
        for (int i = 0; i < points.length; i++) {
            points[i] = coordinate(hasZ, hasM);
        }
        return points;
    }

    private Coordinate coordinate(boolean hasZ, boolean hasM) {
        double x = wkb.getDouble();
        double y = wkb.getDouble();
        Coordinate at = hasZ ? new Coordinate(x, y, wkb.getDouble()) : new CoordinateXY(x, y);
        if (hasM) {
            wkb.getDouble();
        }
        return at;
    }

    /// A count that the remaining bytes can hold, so that a broken blob cannot ask for billions.
    private int count(int bytesEach) {
        int count = wkb.getInt();
        if (count < 0 || (long) count * bytesEach > wkb.remaining()) {
            throw new IllegalArgumentException("count " + count);
        }
        return count;
    }
}
