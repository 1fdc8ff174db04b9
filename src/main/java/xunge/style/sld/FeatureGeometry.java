package xunge.style.sld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import xunge.geo.layer.PackedLayer;

/// Makes a JTS geometry, in EPSG:4547 metres, of a packed feature; for conditions and measures on geometries.
final class FeatureGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private FeatureGeometry() {}

    /// The geometry of `feature`; empty when it has no part that can be one.
    static Geometry of(PackedLayer layer, int feature) {
        List<Coordinate[]> parts = new ArrayList<>();
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            parts.add(vertices(layer, part));
        }
        return switch (layer.kind()) {
            case POINT -> FACTORY.createMultiPointFromCoords(
                    parts.stream().map(p -> p[0]).toArray(Coordinate[]::new));
            case LINE -> FACTORY.createMultiLineString(
                    parts.stream().filter(p -> p.length > 1).map(FACTORY::createLineString).toArray(LineString[]::new));
            case POLYGON -> areas(parts.stream()
                    .filter(FeatureGeometry::isRing)
                    .map(FACTORY::createLinearRing)
                    .toList());
        };
    }

    private static boolean isRing(Coordinate[] part) {
        return part.length > 3 && part[0].equals2D(part[part.length - 1]);
    }

    private static Coordinate[] vertices(PackedLayer layer, int part) {
        Coordinate[] vertices = new Coordinate[layer.partStart(part + 1) - layer.partStart(part)];
        for (int i = 0; i < vertices.length; i++) {
            var at = layer.vertex(layer.partStart(part) + i);
            vertices[i] = new Coordinate(at.eastMetres(), at.northMetres());
        }
        return vertices;
    }

    /// A ring within an even number of others is an outer one, else a hole of the smallest ring around it.
    private static Geometry areas(List<LinearRing> rings) {
        if (rings.size() == 1) {
            return FACTORY.createPolygon(rings.getFirst());
        }
        List<LinearRing> bySize = rings.stream()
                .sorted(Comparator.comparingDouble((LinearRing r) -> r.getEnvelopeInternal().getArea()).reversed())
                .toList();
        List<LinearRing> shells = new ArrayList<>();
        List<List<LinearRing>> holes = new ArrayList<>();
        for (int i = 0; i < bySize.size(); i++) {
            LinearRing ring = bySize.get(i);
            List<LinearRing> around = bySize.subList(0, i).stream().filter(o -> isInside(ring, o)).toList();
            if (around.size() % 2 == 0) {
                shells.add(ring);
                holes.add(new ArrayList<>());
            } else {
                int owner = Math.max(0, shells.lastIndexOf(around.getLast()));
                holes.get(owner).add(ring);
            }
        }
        Polygon[] made = new Polygon[shells.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = FACTORY.createPolygon(shells.get(i), holes.get(i).toArray(LinearRing[]::new));
        }
        return made.length == 1 ? made[0] : FACTORY.createMultiPolygon(made);
    }

    private static boolean isInside(LinearRing ring, LinearRing other) {
        return other.getEnvelopeInternal().contains(ring.getEnvelopeInternal())
                && PointLocation.isInRing(ring.getCoordinateN(0), other.getCoordinates());
    }
}
