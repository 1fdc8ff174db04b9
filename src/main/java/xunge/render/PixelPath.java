package xunge.render;

import java.util.Arrays;

/// Lines or rings in pixels of a frame; kept and filled again to spare memory. Not thread-safe.
public final class PixelPath {

    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int[] starts = new int[32];
    private int parts;
    private int size;

    /// Forgets everything.
    public void reset() {
        parts = 0;
        size = 0;
    }

    /// Begins a new part at (`x`, `y`).
    public void moveTo(double x, double y) {
        if (parts + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, parts * 2 + 2);
        }
        starts[parts++] = size;
        add(x, y);
    }

    /// Goes on to (`x`, `y`).
    public void lineTo(double x, double y) {
        add(x, y);
    }

    private void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    /// True when there is nothing to draw.
    public boolean isEmpty() {
        return size == 0;
    }

    /// The number of vertices.
    public int size() {
        return size;
    }

    /// The number of parts.
    public int parts() {
        return parts;
    }

    /// The first vertex of `part`; for the number of parts, the number of vertices.
    public int start(int part) {
        return part == parts ? size : starts[part];
    }

    /// The column of vertex `i`.
    public double x(int i) {
        return xs[i];
    }

    /// The row of vertex `i`.
    public double y(int i) {
        return ys[i];
    }

    /// True when `part` ends where it begins.
    public boolean isClosed(int part) {
        int first = start(part);
        int last = start(part + 1) - 1;
        return last > first && xs[first] == xs[last] && ys[first] == ys[last];
    }
}
