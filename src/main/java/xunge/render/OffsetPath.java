package xunge.render;

import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.OffsetCurve;

/// Moves lines sideways. Worked out relative to each line's own first vertex, so that a line lies in the same place in
/// every frame.
final class OffsetPath {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double LEAST = 0.05;

    private OffsetPath() {}

    /// Adds to `to` the lines of `from`, `pixels` to their left.
    static void lines(PixelPath from, double pixels, PixelPath to) {
        for (int part = 0; part < from.parts(); part++) {
            Coordinate[] vertices = vertices(from, part);
            if (vertices.length < 2) {
                continue;
            }
            LineString line = FACTORY.createLineString(vertices);
            Geometry moved = Math.abs(pixels) < LEAST ? line : OffsetCurve.getCurve(line, pixels);
            append(moved, from.x(from.start(part)), from.y(from.start(part)), to);
        }
    }

    /// Adds to `to` the edges of the area `from`, `pixels` outside it.
    static void edges(PixelPath from, double pixels, PixelPath to) {
        for (int part = 0; part < from.parts(); part++) {
            Coordinate[] vertices = vertices(from, part);
            if (vertices.length < 4 || !vertices[0].equals2D(vertices[vertices.length - 1])) {
                continue;
            }
            double outwards = isHole(from, part) ? -pixels : pixels;
            Geometry moved = FACTORY.createPolygon(vertices).buffer(outwards);
            append(moved.getBoundary(), from.x(from.start(part)), from.y(from.start(part)), to);
        }
    }

    private static boolean isHole(PixelPath path, int part) {
        Coordinate first = new Coordinate(path.x(path.start(part)), path.y(path.start(part)));
        int around = 0;
        for (int other = 0; other < path.parts(); other++) {
            Coordinate[] ring = new Coordinate[path.start(other + 1) - path.start(other)];
            for (int i = 0; i < ring.length; i++) {
                ring[i] = new Coordinate(path.x(path.start(other) + i), path.y(path.start(other) + i));
            }
            boolean isRing = other != part && ring.length > 3;
            around += isRing && PointLocation.isInRing(first, ring) ? 1 : 0;
        }
        return around % 2 == 1;
    }

    /// The vertices of `part` from its first one, rightwards and upwards, so that left is left.
    private static Coordinate[] vertices(PixelPath path, int part) {
        int first = path.start(part);
        Coordinate[] vertices = new Coordinate[path.start(part + 1) - first];
        for (int i = 0; i < vertices.length; i++) {
            vertices[i] = new Coordinate(path.x(first + i) - path.x(first), path.y(first) - path.y(first + i));
        }
        return vertices;
    }

    private static void append(Geometry geometry, double x, double y, PixelPath to) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry member = geometry.getGeometryN(i);
            Coordinate[] vertices = member instanceof Polygon polygon ? polygon.getExteriorRing().getCoordinates()
                    : member.getCoordinates();
            for (int v = 0; v < vertices.length; v++) {
                if (v == 0) {
                    to.moveTo(x + vertices[v].x, y - vertices[v].y);
                } else {
                    to.lineTo(x + vertices[v].x, y - vertices[v].y);
                }
            }
        }
    }
}
