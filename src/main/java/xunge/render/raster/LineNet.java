package xunge.render.raster;

import java.util.Arrays;
import xunge.render.PixelPath;
import xunge.style.Pen;

/// Many lines or rings that are stroked together: what runs together is kept once, and lines that meet end to end become
/// one. Where more than two meet, the straightest pair goes through and the others end in it without an end of their
/// own, so that a half-covered pixel at the edge is not covered twice. One thread at a time.
///
/// For round ends and round corners this is exactly the union of all lines.
final class LineNet {

    private static final int EMPTY = -1;

    /// Arcs: the vertices `arcStart[a]` to `arcEnd[a]` (inclusive) of the path; a ring's are single steps.
    private int[] arcStart = new int[256];
    private int[] arcEnd = new int[256];
    private int arcs;
    /// End `2a` is the start of arc `a`, `2a + 1` its end; the end it is joined to, or [#EMPTY].
    private int[] partner = new int[512];
    /// True for an end that other lines pass through, so that it needs no cap.
    private boolean[] covered = new boolean[512];
    private boolean[] done = new boolean[256];

    private int[] table = new int[512];
    private int[] nextAtNode = new int[512];
    private final Polyline line = new Polyline();
    private PixelPath path = new PixelPath();

    /// Strokes all parts of `newPath` with `stroker`. Open lines are joined only when their ends are round.
    void stroke(PixelPath newPath, Stroker stroker) {
        path = newPath;
        arcs = 0;
        collect(stroker);
        join();
        for (int arc = 0; arc < arcs; arc++) {
            if (!done[arc] && (partner[2 * arc] == EMPTY || partner[2 * arc + 1] == EMPTY)) {
                follow(partner[2 * arc] == EMPTY ? 2 * arc : 2 * arc + 1, stroker);
            }
        }
        for (int arc = 0; arc < arcs; arc++) {
            if (!done[arc]) {
                follow(2 * arc, stroker);
            }
        }
    }

    private void collect(Stroker stroker) {
        int steps = 0;
        for (int part = 0; part < path.parts(); part++) {
            steps += path.isClosed(part) ? path.start(part + 1) - path.start(part) : 1;
        }
        reserve(steps);
        clearTable(steps);
        for (int part = 0; part < path.parts(); part++) {
            int first = path.start(part);
            int last = path.start(part + 1) - 1;
            if (path.isClosed(part)) {
                for (int v = first; v < last; v++) {
                    addStep(v);
                }
            } else if (stroker.cap() == Pen.Cap.ROUND) {
                add(first, last);
            } else {
                single(path, part, stroker);
            }
        }
    }

    /// Strokes one part by itself.
    void single(PixelPath of, int part, Stroker stroker) {
        line.clear();
        for (int v = of.start(part); v < of.start(part + 1); v++) {
            line.add(of.fixedX(v), of.fixedY(v));
        }
        if (line.close()) {
            stroker.ring(line);
        } else {
            stroker.open(line, true, true);
        }
    }

    private void add(int from, int to) {
        arcStart[arcs] = from;
        arcEnd[arcs++] = to;
    }

    /// One side of a ring, unless another ring has brought it already.
    private void addStep(int v) {
        if (isSame(v, v + 1)) {
            return;
        }
        int mask = table.length - 1;
        int slot = hash(path.fixedX(v) + path.fixedX(v + 1), path.fixedY(v) + path.fixedY(v + 1)) & mask;
        while (table[slot] != EMPTY) {
            int other = arcStart[table[slot]];
            if (isSame(other, v + 1) && isSame(other + 1, v) || isSame(other, v) && isSame(other + 1, v + 1)) {
                return;
            }
            slot = slot + 1 & mask;
        }
        table[slot] = arcs;
        add(v, v + 1);
    }

    private boolean isSame(int a, int b) {
        return path.fixedX(a) == path.fixedX(b) && path.fixedY(a) == path.fixedY(b);
    }

    private static int hash(int x, int y) {
        int h = x * 0x9E3779B1 + y * 0x85EBCA77;
        return h ^ h >>> 15;
    }

    private void reserve(int count) {
        if (count > arcStart.length) {
            int size = Integer.highestOneBit(count) * 2;
            arcStart = new int[size];
            arcEnd = new int[size];
            partner = new int[2 * size];
            covered = new boolean[2 * size];
            done = new boolean[size];
            nextAtNode = new int[2 * size];
        }
    }

    private void clearTable(int count) {
        int size = Integer.highestOneBit(Math.max(16, count * 2)) * 2;
        if (table.length < size) {
            table = new int[size];
        }
        Arrays.fill(table, EMPTY);
    }

    private int vertex(int end) {
        return (end & 1) == 0 ? arcStart[end >> 1] : arcEnd[end >> 1];
    }

    /// Pairs the ends that meet.
    private void join() {
        Arrays.fill(partner, 0, 2 * arcs, EMPTY);
        Arrays.fill(covered, 0, 2 * arcs, false);
        Arrays.fill(done, 0, arcs, false);
        clearTable(2 * arcs);
        int mask = table.length - 1;
        for (int end = 0; end < 2 * arcs; end++) {
            int v = vertex(end);
            int slot = hash(path.fixedX(v), path.fixedY(v)) & mask;
            while (table[slot] != EMPTY && !isSame(vertex(table[slot]), v)) {
                slot = slot + 1 & mask;
            }
            nextAtNode[end] = table[slot];
            table[slot] = end;
        }
        for (int slot = 0; slot <= mask; slot++) {
            if (table[slot] != EMPTY && nextAtNode[table[slot]] != EMPTY) {
                pair(table[slot]);
            }
        }
    }

    /// Pairs the ends at one node, the straightest first.
    private void pair(int first) {
        for (int end = first; end != EMPTY; end = nextAtNode[end]) {
            covered[end] = true;
        }
        while (true) {
            int a = EMPTY;
            int b = EMPTY;
            double best = Double.MAX_VALUE;
            for (int end = first; end != EMPTY; end = nextAtNode[end]) {
                for (int other = partner[end] == EMPTY ? nextAtNode[end]
                        : EMPTY; other != EMPTY; other = nextAtNode[other]) {
                    double cosine = partner[other] == EMPTY ? cosine(end, other) : Double.MAX_VALUE;
                    if (cosine < best) {
                        best = cosine;
                        a = end;
                        b = other;
                    }
                }
            }
            if (a == EMPTY) {
                return;
            }
            partner[a] = b;
            partner[b] = a;
        }
    }

    /// The cosine between the directions in which two lines leave their node.
    private double cosine(int a, int b) {
        int ia = inner(a);
        int ib = inner(b);
        int v = vertex(a);
        double ax = (double) path.fixedX(ia) - path.fixedX(v);
        double ay = (double) path.fixedY(ia) - path.fixedY(v);
        double bx = (double) path.fixedX(ib) - path.fixedX(v);
        double by = (double) path.fixedY(ib) - path.fixedY(v);
        double lengths = Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
        return lengths == 0 ? 1 : (ax * bx + ay * by) / lengths;
    }

    private int inner(int end) {
        int arc = end >> 1;
        return (end & 1) == 0 ? Math.min(arcStart[arc] + 1, arcEnd[arc]) : Math.max(arcEnd[arc] - 1, arcStart[arc]);
    }

    /// Strokes the line that begins at `begin`, through all joined ends.
    private void follow(int begin, Stroker stroker) {
        line.clear();
        int end = begin;
        while (!done[end >> 1]) {
            done[end >> 1] = true;
            append(end);
            int far = end ^ 1;
            if (partner[far] == EMPTY) {
                stroker.open(line, !covered[begin], !covered[far]);
                return;
            }
            end = partner[far];
        }
        if (line.close()) {
            stroker.ring(line);
        } else {
            stroker.open(line, false, false);
        }
    }

    /// Adds the vertices of an arc, from `end` on to its other end.
    private void append(int end) {
        int arc = end >> 1;
        if ((end & 1) == 0) {
            for (int v = arcStart[arc]; v <= arcEnd[arc]; v++) {
                line.add(path.fixedX(v), path.fixedY(v));
            }
        } else {
            for (int v = arcEnd[arc]; v >= arcStart[arc]; v--) {
                line.add(path.fixedX(v), path.fixedY(v));
            }
        }
    }
}
