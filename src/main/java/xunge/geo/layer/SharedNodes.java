package xunge.geo.layer;

import java.util.Arrays;

/// Where the borders of a layer's areas part: the vertices that have other neighbours in one ring than in another.
final class SharedNodes {

    private final boolean[] nodes;

    private SharedNodes(boolean[] nodes) {
        this.nodes = nodes;
    }

    /// The nodes of `lines`, which are rings. Takes some 50 ms for a million vertices.
    static SharedNodes of(LayerLines lines) {
        Finder finder = new Finder(lines);
        finder.find();
        return new SharedNodes(finder.nodes);
    }

    /// By vertex, true for a node. The finder's own array: read only.
    boolean[] isNode() {
        return nodes;
    }

    /// Goes through all rings twice: to find the places where neighbours differ, and to mark the vertices there.
    private static final class Finder {

        private final LayerLines lines;
        private final float[] xs;
        private final float[] ys;
        private final boolean[] nodes;
        /// The first vertex seen at each place, and whether that place is a node.
        private final int[] table;
        private final boolean[] isNodePlace;
        private final int[] previous;
        private final int[] next;

        Finder(LayerLines lines) {
            this.lines = lines;
            this.xs = lines.xs();
            this.ys = lines.ys();
            this.nodes = new boolean[xs.length];
            this.table = new int[Integer.highestOneBit(Math.max(8, xs.length)) * 4];
            this.isNodePlace = new boolean[table.length];
            this.previous = new int[xs.length];
            this.next = new int[xs.length];
            Arrays.fill(table, -1);
        }

        void find() {
            for (int part = 0; part < lines.partCount(); part++) {
                int first = lines.partStart(part);
                int last = lines.partStart(part + 1) - 1;
                for (int v = first; v < last; v++) {
                    previous[v] = v == first ? last - 1 : v - 1;
                    next[v] = v + 1;
                    visit(v);
                }
            }
            for (int part = 0; part < lines.partCount(); part++) {
                for (int v = lines.partStart(part); v < lines.partStart(part + 1) - 1; v++) {
                    nodes[v] = isNodePlace[slot(v)];
                }
            }
        }

        private void visit(int v) {
            int slot = slot(v);
            if (table[slot] < 0) {
                table[slot] = v;
                return;
            }
            int other = table[slot];
            boolean isSameWay = isSame(previous[v], previous[other]) && isSame(next[v], next[other]);
            boolean isOtherWay = isSame(previous[v], next[other]) && isSame(next[v], previous[other]);
            isNodePlace[slot] |= !isSameWay && !isOtherWay;
        }

        private int slot(int v) {
            int hash = Float.floatToRawIntBits(xs[v]) * 0x9E3779B1 + Float.floatToRawIntBits(ys[v]) * 0x85EBCA77;
            int slot = (hash ^ hash >>> 15) & table.length - 1;
            while (table[slot] >= 0 && !isSame(table[slot], v)) {
                slot = slot + 1 & table.length - 1;
            }
            return slot;
        }

        private boolean isSame(int a, int b) {
            return xs[a] == xs[b] && ys[a] == ys[b];
        }
    }
}
