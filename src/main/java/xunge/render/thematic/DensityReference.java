package xunge.render.thematic;

import java.util.Arrays;

/// How dense the densest hundredth of the places with points is at one resolution: what a heat map calls hot.
///
/// Weights are summed in squares of some pixels, and at up to 4000 of those that hold any, taken evenly, the bell
/// curve of the heat map is laid over the neighbours. Costs some 20 ms for 500 000 points.
final class DensityReference {

    private static final double HOTTEST = 0.99;
    private static final int SAMPLES = 4000;
    private static final int REACH = 3;

    private final double cellPixels;
    private final long[] keys;
    private final float[] sums;

    private DensityReference(int points, double cellPixels) {
        int room = Integer.highestOneBit(Math.max(8, points)) * 4;
        this.cellPixels = cellPixels;
        this.keys = new long[room];
        this.sums = new float[room];
        Arrays.fill(keys, Long.MIN_VALUE);
    }

    static float of(PointSet set, float[] weights, double metresPerPixel, int blur) {
        DensityReference cells = new DensityReference(set.size(), blur);
        double cellMetres = blur * metresPerPixel;
        for (int i = 0; i < set.size(); i++) {
            int column = (int) Math.floor(set.xs[i] / cellMetres);
            int row = (int) Math.floor(set.ys[i] / cellMetres);
            int slot = cells.slot(column, row);
            cells.keys[slot] = key(column, row);
            cells.sums[slot] += weights[i];
        }
        int width = 2 * blur + 1;
        return cells.hottest(3.0 * (width * width - 1) / 12);
    }

    private float hottest(double variancePixels) {
        int[] used = java.util.stream.IntStream.range(0, keys.length).filter(s -> keys[s] != Long.MIN_VALUE).toArray();
        int step = Math.max(1, used.length / SAMPLES);
        int count = (used.length + step - 1) / step;
        double[] densities = new double[count];
        for (int i = 0; i < count; i++) {
            densities[i] = densityAt(keys[used[i * step]], variancePixels);
        }
        Arrays.sort(densities);
        return count == 0 ? 1 : (float) Math.max(1e-9, densities[(int) Math.ceil(HOTTEST * count) - 1]);
    }

    private double densityAt(long key, double variance) {
        int column = (int) (key >> 32);
        int row = (int) key;
        double density = 0;
        for (int r = -REACH; r <= REACH; r++) {
            for (int c = -REACH; c <= REACH; c++) {
                double away = (r * r + c * c) * cellPixels * cellPixels;
                density += sums[slot(column + c, row + r)] * Math.exp(-away / (2 * variance));
            }
        }
        return density / (2 * Math.PI * variance);
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFF_FFFFL;
    }

    /// Where the square is kept, or the free place where it would be (whose sum is 0).
    private int slot(int column, int row) {
        long key = key(column, row);
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & mask;
        while (keys[slot] != key && keys[slot] != Long.MIN_VALUE) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
