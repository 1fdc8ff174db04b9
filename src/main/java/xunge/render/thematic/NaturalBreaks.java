package xunge.render.thematic;

import java.util.Arrays;

/// Natural breaks by dynamic programming over the different figures (W. D. Fisher, On Grouping for Maximum Homogeneity,
/// 1958): exact up to [#MOST] different figures; more are first gathered into that many steps of equal count.
final class NaturalBreaks {

    static final int MOST = 1200;

    private final double[] values;
    /// Sums of weight, weight times value and weight times square up to each value.
    private final double[] weights;
    private final double[] sums;
    private final double[] squares;

    private NaturalBreaks(double[] values, double[] counts) {
        this.values = values;
        int n = values.length;
        weights = new double[n + 1];
        sums = new double[n + 1];
        squares = new double[n + 1];
        double middle = Arrays.stream(values).average().orElse(0);
        for (int i = 0; i < n; i++) {
            double value = values[i] - middle;
            weights[i + 1] = weights[i] + counts[i];
            sums[i + 1] = sums[i] + counts[i] * value;
            squares[i + 1] = squares[i] + counts[i] * value * value;
        }
    }

    static double[] cut(double[] sorted, int classes) {
        double[] values = new double[Math.min(sorted.length, MOST)];
        double[] counts = new double[values.length];
        double[] different = Arrays.stream(sorted).distinct().toArray();
        int used = 0;
        if (different.length <= MOST) {
            for (double figure : sorted) {
                used += used == 0 || values[used - 1] != figure ? 1 : 0;
                values[used - 1] = figure;
                counts[used - 1]++;
            }
        } else {
            for (int step = 0; step < MOST; step++) {
                int from = (int) ((long) step * sorted.length / MOST);
                int to = (int) ((step + 1L) * sorted.length / MOST);
                values[used] = sorted[to - 1];
                counts[used++] = to - from;
            }
        }
        return new NaturalBreaks(Arrays.copyOf(values, used), counts).best(classes);
    }

    /// The variance within a class of the values from `from` to before `to`.
    private double spread(int from, int to) {
        double weight = weights[to] - weights[from];
        double sum = sums[to] - sums[from];
        return squares[to] - squares[from] - sum * sum / weight;
    }

    private double[] best(int classes) {
        int n = values.length;
        int[][] begins = new int[classes + 1][n + 1];
        double[] before = new double[n + 1];
        for (int end = 1; end <= n; end++) {
            before[end] = spread(0, end);
        }
        for (int c = 2; c <= classes; c++) {
            double[] now = new double[n + 1];
            Arrays.fill(now, Double.POSITIVE_INFINITY);
            for (int end = c; end <= n; end++) {
                for (int begin = c - 1; begin < end; begin++) {
                    double total = before[begin] + spread(begin, end);
                    if (total < now[end]) {
                        now[end] = total;
                        begins[c][end] = begin;
                    }
                }
            }
            before = now;
        }
        double[] breaks = new double[classes];
        int end = n;
        for (int c = classes; c >= 1; c--) {
            breaks[c - 1] = values[end - 1];
            end = begins[c][end];
        }
        return breaks;
    }
}
