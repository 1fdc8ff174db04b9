package xunge.geo.mesh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/// The longest stretch of a cut that lies inside a ring: from one place on the ring to another.
///
/// @param from where it begins
/// @param to where it ends
record Chord(End from, End to) {

    /// A place on a ring.
    ///
    /// @param edge the ring's edge it lies on, by the number of the edge's first vertex
    /// @param vertex the ring's vertex it is, or -1 inside the edge
    /// @param at the place
    record End(int edge, int vertex, Coordinate at) {}

    /// The chord of `cut` in `ring` (not closed), if it has one that touches the ring at its ends only. An end nearer
    /// than `snapMetres` to a vertex moves there.
    static Optional<Chord> find(Coordinate[] ring, Cut cut, double snapMetres) {
        List<End> ends = crossings(ring, cut);
        Chord best = null;
        double length = 0;
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            double here = ends.get(i).at().distance(ends.get(i + 1).at());
            if (here > length) {
                length = here;
                best = new Chord(snapped(ring, ends.get(i), snapMetres), snapped(ring, ends.get(i + 1), snapMetres));
            }
        }
        return Optional.ofNullable(best).filter(c -> c.isInside(ring));
    }

    private static List<End> crossings(Coordinate[] ring, Cut cut) {
        List<End> ends = new ArrayList<>();
        double before = cut.offset(ring[0].x, ring[0].y);
        for (int i = 0; i < ring.length; i++) {
            Coordinate a = ring[i];
            Coordinate b = ring[(i + 1) % ring.length];
            double after = cut.offset(b.x, b.y);
            if (before < 0 != after < 0) {
                double t = before / (before - after);
                ends.add(new End(i, -1, new Coordinate(onGrid(a.x + t * (b.x - a.x)),
                        onGrid(a.y + t * (b.y - a.y)))));
            }
            before = after;
        }
        ends.sort(Comparator.comparingDouble(e -> cut.along(e.at().x, e.at().y)));
        return ends;
    }

    private static double onGrid(double metres) {
        return Math.rint(metres * PolygonMesh.VERTICES_PER_METRE) / PolygonMesh.VERTICES_PER_METRE;
    }

    private static End snapped(Coordinate[] ring, End end, double snapMetres) {
        int next = (end.edge() + 1) % ring.length;
        double toFirst = end.at().distance(ring[end.edge()]);
        double toNext = end.at().distance(ring[next]);
        double limit = Math.max(snapMetres, 0.002);
        if (Math.min(toFirst, toNext) > limit) {
            return end;
        }
        int vertex = toFirst <= toNext ? end.edge() : next;
        return new End(end.edge(), vertex, ring[vertex]);
    }

    private boolean isInside(Coordinate[] ring) {
        if (from.at().distance(to.at()) < 1 || areNeighbours(ring.length)) {
            return false;
        }
        for (int i = 0; i < ring.length; i++) {
            if (!touches(from, i, ring.length) && !touches(to, i, ring.length)
                    && crosses(ring[i], ring[(i + 1) % ring.length])) {
                return false;
            }
        }
        Coordinate middle = new Coordinate((from.at().x + to.at().x) / 2, (from.at().y + to.at().y) / 2);
        RayCrossingCounter counter = new RayCrossingCounter(middle);
        for (int i = 0; i < ring.length; i++) {
            counter.countSegment(ring[i], ring[(i + 1) % ring.length]);
        }
        return counter.getLocation() == Location.INTERIOR;
    }

    private boolean areNeighbours(int size) {
        if (from.vertex() >= 0 && to.vertex() >= 0) {
            int apart = Math.floorMod(from.vertex() - to.vertex(), size);
            return apart <= 1 || apart == size - 1;
        }
        return touches(from, to.edge(), size) && to.vertex() < 0 || touches(to, from.edge(), size) && from.vertex() < 0;
    }

    /// True when `end` lies on edge `edge` or is one of its vertices.
    private static boolean touches(End end, int edge, int size) {
        return end.vertex() < 0 ? end.edge() == edge : end.vertex() == edge || end.vertex() == (edge + 1) % size;
    }

    private boolean crosses(Coordinate a, Coordinate b) {
        return Orientation.index(from.at(), to.at(), a) != Orientation.index(from.at(), to.at(), b)
                && Orientation.index(a, b, from.at()) != Orientation.index(a, b, to.at());
    }
}
