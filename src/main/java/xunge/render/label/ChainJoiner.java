package xunge.render.label;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import xunge.geo.layer.PackedLayer;

/// Joins the parts of lines that carry the same words and meet end to end, whatever the window shows: so the chains, and
/// the places of labels on them, do not depend on it. A chain is made when it is first asked for and kept.
final class ChainJoiner {

    private final PackedLayer layer;
    private final LineEnds ends;
    private final boolean join;
    private final IntFunction<String> words;
    private final Chain[] chainOfPart;

    /// Chains of `layer`; `words` gives what a feature carries, blank when it is not to be labelled. One chain a part
    /// when `join` is false.
    ChainJoiner(PackedLayer layer, LineEnds ends, boolean join, IntFunction<String> words) {
        this.layer = layer;
        this.ends = ends;
        this.join = join;
        this.words = words;
        this.chainOfPart = new Chain[layer.firstPart(layer.size())];
    }

    /// The chain that `part` of a feature with words belongs to.
    Chain chain(int part) {
        if (chainOfPart[part] == null) {
            String carried = words.apply(ends.featureOf(part));
            if (join) {
                joinAll(component(part, carried), carried);
            } else {
                chainOfPart[part] = new Chain(carried, ends.featureOf(part), part, points(2 * part));
            }
        }
        return chainOfPart[part];
    }

    /// All parts of the same words that hang together, in their order.
    private int[] component(int part, String carried) {
        BitSet found = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        found.set(part);
        open.add(part);
        while (!open.isEmpty()) {
            int from = open.remove();
            for (int end = 2 * from; end <= 2 * from + 1; end++) {
                ends.meeting(end, other -> {
                    int near = other >> 1;
                    if (!found.get(near) && words.apply(ends.featureOf(near)).equals(carried)) {
                        found.set(near);
                        open.add(near);
                    }
                });
            }
        }
        return found.stream().toArray();
    }

    private void joinAll(int[] parts, String carried) {
        BitSet free = new BitSet();
        Arrays.stream(parts).forEach(free::set);
        for (int part : parts) {
            if (free.get(part)) {
                List<Integer> used = new ArrayList<>(List.of(part));
                free.clear(part);
                List<double[]> points = points(2 * part);
                extend(points, 2 * part + 1, free, used);
                List<double[]> whole = new ArrayList<>(points.reversed());
                extend(whole, 2 * part, free, used);
                Chain chain = new Chain(carried, ends.featureOf(part), part, whole.reversed());
                used.forEach(p -> chainOfPart[p] = chain);
            }
        }
    }

    /// Goes on from `end` over free parts, at forks along the straightest.
    private void extend(List<double[]> points, int end, BitSet free, List<Integer> used) {
        int tail = end;
        while (true) {
            int next = straightest(points, tail, free);
            if (next < 0) {
                return;
            }
            free.clear(next >> 1);
            used.add(next >> 1);
            List<double[]> more = points(next);
            points.addAll(more.subList(1, more.size()));
            tail = next ^ 1;
        }
    }

    private int straightest(List<double[]> points, int tail, BitSet free) {
        double[] last = points.getLast();
        double[] before = points.get(points.size() - 2);
        int[] best = {-1};
        double[] bestCosine = {Double.NEGATIVE_INFINITY};
        ends.meeting(tail, other -> {
            if (free.get(other >> 1)) {
                double[] on = points(other).get(1);
                double cosine = cosine(last[0] - before[0], last[1] - before[1], on[0] - last[0], on[1] - last[1]);
                if (cosine > bestCosine[0] || cosine == bestCosine[0] && other < best[0]) {
                    best[0] = other;
                    bestCosine[0] = cosine;
                }
            }
        });
        return best[0];
    }

    private static double cosine(double ax, double ay, double bx, double by) {
        double lengths = Math.hypot(ax, ay) * Math.hypot(bx, by);
        return lengths == 0 ? -1 : (ax * bx + ay * by) / lengths;
    }

    /// The vertices of the part that `end` belongs to, beginning at that end; a part of one vertex has it twice.
    private List<double[]> points(int end) {
        int part = end >> 1;
        List<double[]> points = new ArrayList<>();
        double east = layer.origin().eastMetres();
        double north = layer.origin().northMetres();
        for (int v = layer.partStart(part); v < layer.partStart(part + 1); v++) {
            points.add(new double[] {east + layer.xs()[v], north + layer.ys()[v]});
        }
        if (points.size() == 1) {
            points.add(points.getFirst());
        }
        return (end & 1) == 0 ? points : new ArrayList<>(points.reversed());
    }
}
