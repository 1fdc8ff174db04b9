package xunge.geo.layer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Makes a copy of a layer's lines with fewer vertices, by the method of Douglas and Peucker (1973). One thread.
///
/// Vertices where borders part are always kept, and a border is thinned in the same way whichever area it is walked
/// for, so areas stay neighbours.
final class LineDetail {

    /// The copies there are.
    private static final List<Step> STEPS = List.of(new Step(48), new Step(12), new Step(3), new Step(0.8));
    /// Below this many vertices a copy saves nothing.
    private static final int WORTH_WHILE = 4096;
    /// An area of so few vertices a part is a cell: thinning would spoil it.
    private static final int CELL = 6;

    private final PackedLayer layer;
    private final LayerLines lines;
    private final float[] xs;
    private final float[] ys;
    private final double squaredMetres;
    private final boolean[] kept;
    private int[] stack = new int[64];
    private int depth;

    /// A distance.
    ///
    /// @param metres how far a line may be moved
    private record Step(double metres) {}

    private LineDetail(PackedLayer layer, double metres) {
        this.layer = layer;
        this.lines = layer.lines();
        this.xs = lines.xs();
        this.ys = lines.ys();
        this.squaredMetres = metres * metres;
        this.kept = new boolean[xs.length];
    }

    static LayerLines within(PackedLayer layer, double metres) {
        LayerLines all = layer.lines();
        int least = layer.kind() == GeometryKind.LINE ? 2 : CELL;
        if (layer.kind() == GeometryKind.POINT || all.xs().length < WORTH_WHILE
                || all.xs().length <= (long) least * all.partCount()) {
            return all;
        }
        Optional<Step> step = STEPS.stream().filter(s -> s.metres <= metres).findFirst();
        return step.map(s -> layer.derived(s, LayerLines.class, () -> new LineDetail(layer, s.metres).copy()))
                .orElse(all);
    }

    private LayerLines copy() {
        boolean[] nodes = layer.kind() == GeometryKind.POLYGON
                ? layer.derived(STEPS, SharedNodes.class, () -> SharedNodes.of(lines)).isNode()
                : new boolean[0];
        for (int part = 0; part < lines.partCount(); part++) {
            int first = lines.partStart(part);
            int last = lines.partStart(part + 1) - 1;
            if (nodes.length > 0) {
                thinRing(first, last, nodes);
            } else {
                kept[first] = true;
                kept[last] = true;
                thin(first, last);
            }
        }
        return keptOnly();
    }

    /// Thins a ring between its nodes; a ring with fewer than two gets others that depend on its shape alone.
    private void thinRing(int first, int last, boolean[] nodes) {
        kept[first] = true;
        kept[last] = true;
        int count = 0;
        int one = first;
        for (int v = first; v < last; v++) {
            if (nodes[v]) {
                count++;
                one = v;
            } else if (count == 0 && isBefore(v, one)) {
                one = v;
            }
        }
        boolean[] anchors = nodes;
        if (count < 2) {
            anchors = new boolean[last + 1];
            anchors[one] = true;
            anchors[farthest(first, last, one)] = true;
        }
        int from = -1;
        int begin = -1;
        for (int v = first; v < last; v++) {
            if (anchors[v]) {
                kept[v] = true;
                if (from >= 0) {
                    thin(from, v);
                } else {
                    begin = v;
                }
                from = v;
            }
        }
        thinAround(from, last, first, begin);
    }

    /// The stretch over the place where the ring begins: its vertex there stays, so that the ring stays closed.
    private void thinAround(int from, int last, int first, int begin) {
        if (from >= 0 && from < last) {
            thin(from, last);
        }
        if (begin > first) {
            thin(first, begin);
        }
    }

    private boolean isBefore(int a, int b) {
        return xs[a] < xs[b] || xs[a] == xs[b] && ys[a] < ys[b];
    }

    private int farthest(int first, int last, int from) {
        int best = from;
        double distance = -1;
        for (int v = first; v < last; v++) {
            double d = squaredDistance(v, from, from);
            if (d > distance || d == distance && isBefore(v, best)) {
                best = v;
                distance = d;
            }
        }
        return best;
    }

    /// Marks the vertices between `from` and `to` that must stay.
    private void thin(int from, int to) {
        depth = 0;
        push(from, to);
        while (depth > 0) {
            int b = stack[--depth];
            int a = stack[--depth];
            int best = -1;
            double distance = squaredMetres;
            for (int v = a + 1; v < b; v++) {
                double d = isBefore(a, b) ? squaredDistance(v, a, b) : squaredDistance(v, b, a);
                if (d > distance || d == distance && best >= 0 && isBefore(v, best)) {
                    best = v;
                    distance = d;
                }
            }
            if (best >= 0) {
                kept[best] = true;
                push(a, best);
                push(best, b);
            }
        }
    }

    private void push(int a, int b) {
        if (b - a > 1) {
            if (depth + 2 > stack.length) {
                stack = Arrays.copyOf(stack, depth * 2);
            }
            stack[depth++] = a;
            stack[depth++] = b;
        }
    }

    private double squaredDistance(int v, int a, int b) {
        double dx = (double) xs[b] - xs[a];
        double dy = (double) ys[b] - ys[a];
        double px = (double) xs[v] - xs[a];
        double py = (double) ys[v] - ys[a];
        double length2 = dx * dx + dy * dy;
        double t = length2 == 0 ? 0 : Math.clamp((px * dx + py * dy) / length2, 0, 1);
        double ex = px - t * dx;
        double ey = py - t * dy;
        return ex * ex + ey * ey;
    }

    private LayerLines keptOnly() {
        int count = 0;
        for (boolean keep : kept) {
            count += keep ? 1 : 0;
        }
        float[] newXs = new float[count];
        float[] newYs = new float[count];
        int[] starts = new int[lines.partCount() + 1];
        int at = 0;
        for (int part = 0; part < lines.partCount(); part++) {
            starts[part] = at;
            for (int v = lines.partStart(part); v < lines.partStart(part + 1); v++) {
                if (kept[v]) {
                    newXs[at] = xs[v];
                    newYs[at++] = ys[v];
                }
            }
        }
        starts[lines.partCount()] = at;
        return lines.withVertices(newXs, newYs, starts);
    }
}
