package xunge.exchange.osm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import xunge.geo.topology.Nesting;

/// Makes an area of the ways of a multipolygon: joins them to rings at the nodes they share, then tells shells from
/// holes by which ring lies in which. The members' roles are not relied on, because extracts have them wrong.
final class AreaBuilder {

    private static final int RINGS_MAX = 20_000;
    private static final int RING_LEAST = 4;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final NodePlaces places;

    /// What became of a multipolygon.
    sealed interface Result {

        /// An area.
        ///
        /// @param geometry a polygon or multipolygon in degrees; whether it is valid is not looked at
        record Area(Geometry geometry) implements Result {}

        /// No area.
        ///
        /// @param key the reason
        /// @param detail what fills its text
        record Broken(String key, Object detail) implements Result {}
    }

    AreaBuilder(NodePlaces places) {
        this.places = places;
    }

    /// The area that `ways`, each a sequence of nodes, enclose.
    Result build(List<long[]> ways) {
        List<long[]> rings = new ArrayList<>();
        Map<Long, Deque<long[]>> byEnd = new HashMap<>();
        for (long[] way : ways) {
            if (way.length >= 2) {
                if (way[0] == way[way.length - 1]) {
                    rings.add(way);
                } else {
                    byEnd.computeIfAbsent(way[0], e -> new ArrayDeque<>()).add(way);
                    byEnd.computeIfAbsent(way[way.length - 1], e -> new ArrayDeque<>()).add(way);
                }
            }
        }
        for (long[] way : ways) {
            if (way.length >= 2 && way[0] != way[way.length - 1] && take(byEnd, way)) {
                long[] ring = close(way, byEnd);
                if (ring.length == 0) {
                    return new Result.Broken("osm.ring-open", OsmBlock.Kind.NODE.element(way[0]));
                }
                rings.add(ring);
            }
        }
        return rings.size() > RINGS_MAX ? new Result.Broken("osm.rings-many", rings.size()) : nest(rings);
    }

    /// Takes out this very way, not one like it.
    @SuppressWarnings("ReferenceEquality")
    private static boolean take(Map<Long, Deque<long[]>> byEnd, long[] way) {
        boolean there = byEnd.getOrDefault(way[0], new ArrayDeque<>()).removeIf(w -> w == way);
        byEnd.getOrDefault(way[way.length - 1], new ArrayDeque<>()).removeIf(w -> w == way);
        return there;
    }

    /// The ring that begins with `first`; empty when it does not close.
    private static long[] close(long[] first, Map<Long, Deque<long[]>> byEnd) {
        List<long[]> parts = new ArrayList<>(List.of(first));
        long end = first[first.length - 1];
        int length = first.length;
        while (end != first[0]) {
            Deque<long[]> open = byEnd.get(end);
            if (open == null || open.isEmpty()) {
                return new long[0];
            }
            long[] next = open.getFirst();
            take(byEnd, next);
            long[] along = next[0] == end ? next : reversed(next);
            parts.add(along);
            length += along.length - 1;
            end = along[along.length - 1];
        }
        long[] ring = new long[length];
        int at = 0;
        for (long[] part : parts) {
            int skip = at == 0 ? 0 : 1;
            System.arraycopy(part, skip, ring, at, part.length - skip);
            at += part.length - skip;
        }
        return ring;
    }

    private static long[] reversed(long[] way) {
        long[] turned = new long[way.length];
        for (int i = 0; i < way.length; i++) {
            turned[i] = way[way.length - 1 - i];
        }
        return turned;
    }

    private Result nest(List<long[]> nodes) {
        List<Polygon> rings = new ArrayList<>();
        for (long[] ring : nodes) {
            List<Coordinate> line = new ArrayList<>();
            for (long node : ring) {
                long place = places.find(node);
                if (!NodePlaces.isKnown(place)) {
                    return new Result.Broken("osm.node-missing", OsmBlock.Kind.NODE.element(node));
                }
                Coordinate at = new Coordinate(NodePlaces.lonDegrees(place), NodePlaces.latDegrees(place));
                if (line.isEmpty() || !line.getLast().equals2D(at)) {
                    line.add(at);
                }
            }
            if (line.size() < RING_LEAST) {
                return new Result.Broken("osm.ring-short", OsmBlock.Kind.NODE.element(ring[0]));
            }
            rings.add(FACTORY.createPolygon(line.toArray(Coordinate[]::new)));
        }
        if (rings.isEmpty()) {
            return new Result.Broken("osm.ring-none", 0);
        }
        return new Result.Area(Nesting.area(rings));
    }
}
