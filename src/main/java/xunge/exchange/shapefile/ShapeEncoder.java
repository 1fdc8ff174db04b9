package xunge.exchange.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import xunge.exchange.GeometryType;

/// Encodes geometries as the content of .shp records, without heights; shells clockwise, holes counter-clockwise.
///
/// @param type the shape type of the file: 1, 3, 5 or 8
record ShapeEncoder(int type) {

    /// The shape type for a kind of layer; 0 when a shapefile cannot hold it.
    static int typeOf(GeometryType geometry) {
        return switch (geometry) {
            case POINT -> 1;
            case MULTIPOINT -> 8;
            case LINE, MULTILINE -> 3;
            case POLYGON, MULTIPOLYGON -> 5;
            case NONE, MIXED -> 0;
        };
    }

    /// True when `geometry` can stand in the file.
    boolean takes(@Nullable Geometry geometry) {
        return geometry == null || geometry.isEmpty() || typeOf(GeometryType.of(geometry)) == type
                || type == 8 && GeometryType.of(geometry) == GeometryType.POINT;
    }

    /// The record's content.
    byte[] encode(@Nullable Geometry geometry) {
        if (geometry == null || geometry.isEmpty()) {
            return new byte[4];
        }
        return switch (type) {
            case 1 -> little(20).putInt(1)
                    .putDouble(geometry.getCoordinate().x)
                    .putDouble(geometry.getCoordinate().y)
                    .array();
            case 8 -> multiPoint(geometry);
            default -> parts(geometry, type == 5 ? rings(geometry) : lines(geometry));
        };
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @SuppressWarnings("ByteBufferBackingArray") // allocated here, without an offset
    private static byte[] multiPoint(Geometry geometry) {
        Coordinate[] points = geometry.getCoordinates();
        ByteBuffer out = little(40 + points.length * 16).putInt(8);
        box(out, geometry);
        out.putInt(points.length);
        put(out, points);
        return out.array();
    }

    @SuppressWarnings("ByteBufferBackingArray") // allocated here, without an offset
    private byte[] parts(Geometry geometry, List<Coordinate[]> parts) {
        int points = parts.stream().mapToInt(p -> p.length).sum();
        ByteBuffer out = little(44 + parts.size() * 4 + points * 16).putInt(type);
        box(out, geometry);
        out.putInt(parts.size()).putInt(points);
        int start = 0;
        for (Coordinate[] part : parts) {
            out.putInt(start);
            start += part.length;
        }
        parts.forEach(p -> put(out, p));
        return out.array();
    }

    private static void box(ByteBuffer out, Geometry geometry) {
        Envelope box = geometry.getEnvelopeInternal();
        out.putDouble(box.getMinX()).putDouble(box.getMinY()).putDouble(box.getMaxX()).putDouble(box.getMaxY());
    }

    private static void put(ByteBuffer out, Coordinate... points) {
        for (Coordinate point : points) {
            out.putDouble(point.x).putDouble(point.y);
        }
    }

    private static List<Coordinate[]> lines(Geometry geometry) {
        List<Coordinate[]> lines = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            lines.add(geometry.getGeometryN(i).getCoordinates());
        }
        return lines;
    }

    private static List<Coordinate[]> rings(Geometry geometry) {
        List<Coordinate[]> rings = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            rings.add(turned(polygon.getExteriorRing(), false));
            for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                rings.add(turned(polygon.getInteriorRingN(k), true));
            }
        }
        return rings;
    }

    private static Coordinate[] turned(LinearRing ring, boolean counterClockwise) {
        Coordinate[] points = ring.getCoordinates();
        return Orientation.isCCW(points) == counterClockwise ? points : ring.reverse().getCoordinates();
    }
}
