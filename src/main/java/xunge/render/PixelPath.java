package xunge.render;

import java.util.Arrays;

/// Lines or rings in pixels of a frame; kept and filled again to spare memory. Not thread-safe.
///
/// Positions are kept in whole 1/256 pixels, so that what is drawn does not depend on where the frame begins.
public final class PixelPath {

    /// Steps a pixel.
    public static final int SUB_PIXELS = 256;

    /// Far enough from any frame, and near enough for two positions to be subtracted.
    private static final double FAR = (1 << 30) - 1;
    /// Adding and taking off this number rounds to the nearest whole number, ties to even, as [Math#rint] does; the
    /// first compiler makes a call of that.
    private static final double ROUND = 0x1.8p52;

    private int[] xs = new int[256];
    private int[] ys = new int[256];
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
        beginPart();
        lineTo(x, y);
    }

    /// Goes on to (`x`, `y`).
    public void lineTo(double x, double y) {
        add(fixed(x), fixed(y));
    }

    /// Begins a new part; its vertices follow.
    public void beginPart() {
        if (parts + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, parts * 2 + 2);
        }
        starts[parts++] = size;
    }

    /// Adds a vertex, in 1/256 pixels, to the part in hand.
    public void add(int fixedX, int fixedY) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
        }
        xs[size] = fixedX;
        ys[size++] = fixedY;
    }

    /// `pixels` in whole 1/256 pixels; what is too far away is brought nearer.
    public static int fixed(double pixels) {
        return (int) Math.min(FAR, Math.max(-FAR, rounded(pixels * SUB_PIXELS)));
    }

    /// `value` rounded to a whole number, ties to even; exact below 2 to the 51st.
    public static double rounded(double value) {
        return value + ROUND - ROUND;
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
        return (double) xs[i] / SUB_PIXELS;
    }

    /// The row of vertex `i`.
    public double y(int i) {
        return (double) ys[i] / SUB_PIXELS;
    }

    /// The column of vertex `i` in 1/256 pixels.
    public int fixedX(int i) {
        return xs[i];
    }

    /// The row of vertex `i` in 1/256 pixels.
    public int fixedY(int i) {
        return ys[i];
    }

    /// Forgets the parts from `part` on.
    public void dropFrom(int part) {
        size = start(part);
        parts = part;
    }

    /// True when the ring `part` is convex, and so does not cross itself.
    public boolean isConvex(int part) {
        int first = start(part);
        int count = start(part + 1) - 1 - first;
        if (count < 3 || !isClosed(part)) {
            return false;
        }
        boolean hasLeft = false;
        boolean hasRight = false;
        int reversals = 0;
        int last = 0;
        for (int i = 0; i < count; i++) {
            int a = first + i;
            int b = a + 1;
            int c = first + (i + 2 > count ? i + 2 - count : i + 2);
            long turn = ((long) xs[b] - xs[a]) * ((long) ys[c] - ys[b])
                    - ((long) ys[b] - ys[a]) * ((long) xs[c] - xs[b]);
            hasLeft |= turn < 0;
            hasRight |= turn > 0;
            int way = Integer.signum(xs[b] - xs[a]);
            reversals += way * last < 0 ? 1 : 0;
            last = way == 0 ? last : way;
        }
        return !(hasLeft && hasRight) && reversals <= 2;
    }

    /// Which way the convex ring `part` turns: the sign of its first turn.
    public int turn(int part) {
        int first = start(part);
        int end = start(part + 1) - 2;
        for (int v = first; v < end; v++) {
            long turn = ((long) xs[v + 1] - xs[v]) * ((long) ys[v + 2] - ys[v + 1])
                    - ((long) ys[v + 1] - ys[v]) * ((long) xs[v + 2] - xs[v + 1]);
            if (turn != 0) {
                return Long.signum(turn);
            }
        }
        return 0;
    }

    /// True when `part` ends where it begins.
    public boolean isClosed(int part) {
        int first = start(part);
        int last = start(part + 1) - 1;
        return last > first && xs[first] == xs[last] && ys[first] == ys[last];
    }
}
