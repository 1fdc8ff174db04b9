package xunge.geo.mesh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/// Faces that share their vertices and edges. A vertex put on an edge belongs to the faces on both sides at once, so
/// whatever is cut and merged, the faces tile what they tiled at the beginning: to the bit, without gaps and overlaps.
///
/// Faces have no holes and are numbered from 0; a merged face's number stays unused. In plane metres. Not thread-safe.
public final class PolygonMesh {

    /// Added vertices lie on a grid of a hundredth of a millimetre.
    public static final double VERTICES_PER_METRE = 100_000;

    private final List<Coordinate> vertices = new ArrayList<>();
    private final List<int[]> rings = new ArrayList<>();
    private final Map<Long, Integer> owners = new HashMap<>();

    /// A mesh of `faces`: polygons without holes whose common boundaries have the same vertices.
    public PolygonMesh(List<Polygon> faces) {
        Map<Coordinate, Integer> known = new HashMap<>();
        for (Polygon face : faces) {
            Coordinate[] closed = face.getExteriorRing().getCoordinates();
            int[] ring = new int[closed.length - 1];
            boolean reverse = !Orientation.isCCW(closed);
            for (int i = 0; i < ring.length; i++) {
                Coordinate at = closed[reverse ? ring.length - i : i];
                ring[i] = known.computeIfAbsent(at, this::add);
            }
            rings.add(ring);
            own(rings.size() - 1, ring);
        }
    }

    private int add(Coordinate at) {
        vertices.add(at);
        return vertices.size() - 1;
    }

    /// One more than the highest face number.
    public int faceCount() {
        return rings.size();
    }

    /// False for a face that was merged into another.
    public boolean isLive(int face) {
        return rings.get(face).length > 0;
    }

    /// The number of vertices; they are numbered from 0.
    public int vertexCount() {
        return vertices.size();
    }

    /// The place of vertex `vertex`.
    public Coordinate vertex(int vertex) {
        return new Coordinate(vertices.get(vertex));
    }

    /// The vertices of `face` counter-clockwise, the first not repeated.
    public int[] ring(int face) {
        return rings.get(face).clone();
    }

    /// The places of [#ring].
    public Coordinate[] outline(int face) {
        return Arrays.stream(rings.get(face)).mapToObj(vertices::get).toArray(Coordinate[]::new);
    }

    /// The area of `face` in square metres.
    public double areaSquareMetres(int face) {
        return Rings.area(outline(face));
    }

    /// The faces beyond the edges of `face` with the metres of boundary shared with each, in the order of the ring.
    public Map<Integer, Double> neighbours(int face) {
        Map<Integer, Double> shared = new LinkedHashMap<>();
        int[] ring = rings.get(face);
        for (int i = 0; i < ring.length; i++) {
            int a = ring[i];
            int b = ring[(i + 1) % ring.length];
            Integer beyond = owners.get(key(b, a));
            if (beyond != null) {
                shared.merge(beyond, vertices.get(a).distance(vertices.get(b)), Double::sum);
            }
        }
        return shared;
    }

    /// Cuts `face` in two along the longest stretch of `cut` inside it and returns the number of the new face; empty,
    /// and nothing changed, when the line does not part it. A cut that ends within `snapMetres` of a vertex ends there.
    public OptionalInt split(int face, Cut cut, double snapMetres) {
        Coordinate[] outline = outline(face);
        Optional<Chord> chord = Chord.find(outline, cut, snapMetres)
                .or(() -> snapMetres > 0 ? Chord.find(outline, cut, 0) : Optional.empty());
        if (chord.isEmpty()) {
            return OptionalInt.empty();
        }
        int[] ring = rings.get(face);
        int from = vertexAt(chord.get().from(), ring);
        int to = vertexAt(chord.get().to(), ring);
        return OptionalInt.of(divide(face, from, to));
    }

    private int vertexAt(Chord.End end, int[] ring) {
        if (end.vertex() >= 0) {
            return ring[end.vertex()];
        }
        int a = ring[end.edge()];
        int b = ring[(end.edge() + 1) % ring.length];
        int added = add(end.at());
        insert(a, added, b);
        insert(b, added, a);
        return added;
    }

    /// Puts vertex `added` on the edge from `a` to `b` of the face that has it, if one does.
    private void insert(int a, int added, int b) {
        Integer face = owners.remove(key(a, b));
        if (face == null) {
            return;
        }
        int[] ring = rings.get(face);
        int at = indexOf(ring, a) + 1;
        int[] longer = new int[ring.length + 1];
        System.arraycopy(ring, 0, longer, 0, at);
        longer[at] = added;
        System.arraycopy(ring, at, longer, at + 1, ring.length - at);
        rings.set(face, longer);
        owners.put(key(a, added), face);
        owners.put(key(added, b), face);
    }

    private int divide(int face, int from, int to) {
        int[] ring = rings.get(face);
        int[] kept = stretch(ring, indexOf(ring, from), indexOf(ring, to));
        int[] cutOff = stretch(ring, indexOf(ring, to), indexOf(ring, from));
        rings.set(face, kept);
        rings.add(cutOff);
        own(face, kept);
        own(rings.size() - 1, cutOff);
        return rings.size() - 1;
    }

    private static int[] stretch(int[] ring, int first, int last) {
        int[] part = new int[Math.floorMod(last - first, ring.length) + 1];
        for (int i = 0; i < part.length; i++) {
            part[i] = ring[(first + i) % ring.length];
        }
        return part;
    }

    /// Merges `face` into its neighbour `into`; false, and nothing changed, when they do not share exactly one stretch
    /// of boundary or the result would touch itself.
    public boolean merge(int face, int into) {
        int[] first = openAt(face, into);
        int[] second = openAt(into, face);
        if (first.length < 2 || second.length < 2) {
            return false;
        }
        int[] merged = new int[first.length + second.length - 2];
        System.arraycopy(first, 0, merged, 0, first.length - 1);
        System.arraycopy(second, 0, merged, first.length - 1, second.length - 1);
        if (merged.length < 3 || Arrays.stream(merged).distinct().count() < merged.length) {
            return false;
        }
        disown(face);
        disown(into);
        rings.set(face, new int[0]);
        rings.set(into, merged);
        own(into, merged);
        return true;
    }

    /// The stretch of the ring of `face` that is not shared with `other`, both ends included; empty unless there is
    /// exactly one.
    private int[] openAt(int face, int other) {
        int[] ring = rings.get(face);
        int start = -1;
        int runs = 0;
        int open = 0;
        for (int i = 0; i < ring.length; i++) {
            boolean shared = isShared(ring, i, other);
            if (!shared) {
                open++;
            }
            if (!shared && isShared(ring, Math.floorMod(i - 1, ring.length), other)) {
                start = i;
                runs++;
            }
        }
        return runs == 1 ? stretch(ring, start, (start + open) % ring.length) : new int[0];
    }

    private boolean isShared(int[] ring, int edge, int other) {
        Integer beyond = owners.get(key(ring[(edge + 1) % ring.length], ring[edge]));
        return beyond != null && beyond == other;
    }

    private void own(int face, int[] ring) {
        for (int i = 0; i < ring.length; i++) {
            owners.put(key(ring[i], ring[(i + 1) % ring.length]), face);
        }
    }

    private void disown(int face) {
        int[] ring = rings.get(face);
        for (int i = 0; i < ring.length; i++) {
            owners.remove(key(ring[i], ring[(i + 1) % ring.length]));
        }
    }

    private static int indexOf(int[] ring, int vertex) {
        for (int i = 0; i < ring.length; i++) {
            if (ring[i] == vertex) {
                return i;
            }
        }
        throw new IllegalStateException("vertex " + vertex + " is not on the ring");
    }

    private static long key(int from, int to) {
        return (long) from << 32 | to;
    }
}
