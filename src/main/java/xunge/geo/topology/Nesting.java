package xunge.geo.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/// Tells shells from holes by which ring lies in which: a ring within an odd number of others is a hole. Rings that cross
/// each other are taken as they come; whether the result is valid is not looked at. Time grows with the square of the
/// number of rings.
public final class Nesting {

    private Nesting() {}

    /// The area that `rings`, polygons without holes, enclose: a polygon, or a multipolygon of several.
    public static Geometry area(List<Polygon> rings) {
        List<Polygon> bySize = new ArrayList<>(rings);
        bySize.sort(Comparator.comparingDouble((Polygon p) -> p.getArea()).reversed());
        List<IndexedPointInAreaLocator> locators = bySize.stream().map(IndexedPointInAreaLocator::new).toList();
        int[] depth = new int[bySize.size()];
        Map<Integer, List<LinearRing>> holes = new HashMap<>();
        for (int i = 0; i < bySize.size(); i++) {
            int container = container(bySize, locators, i);
            if (container >= 0) {
                depth[i] = depth[container] + 1;
                if (depth[i] % 2 == 1) {
                    holes.computeIfAbsent(container, c -> new ArrayList<>()).add(bySize.get(i).getExteriorRing());
                }
            }
        }
        List<Polygon> areas = new ArrayList<>();
        for (int i = 0; i < bySize.size(); i++) {
            if (depth[i] % 2 == 0) {
                LinearRing[] own = holes.getOrDefault(i, List.of()).toArray(LinearRing[]::new);
                areas.add(bySize.get(i).getFactory().createPolygon(bySize.get(i).getExteriorRing(), own));
            }
        }
        return areas.size() == 1 ? areas.getFirst()
                : areas.getFirst().getFactory().createMultiPolygon(areas.toArray(Polygon[]::new));
    }

    /// The smallest of the rings before `ring` that it lies in; -1 when it lies in none.
    private static int container(List<Polygon> rings, List<IndexedPointInAreaLocator> locators, int ring) {
        Polygon inner = rings.get(ring);
        Coordinate inside = inner.getInteriorPoint().getCoordinate();
        for (int i = ring - 1; i >= 0; i--) {
            if (rings.get(i).getEnvelopeInternal().contains(inner.getEnvelopeInternal())
                    && locators.get(i).locate(inside) == Location.INTERIOR) {
                return i;
            }
        }
        return -1;
    }
}
