package xunge.render.thematic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// Cuts figures into classes. A break is the largest figure of its class, so the last one is the largest of all.
public enum Breaks {
    /** As many features in each class. */
    QUANTILE {
        @Override
        double[] cut(double[] sorted, int classes) {
            double[] breaks = new double[classes];
            for (int c = 0; c < classes; c++) {
                breaks[c] = sorted[(int) Math.ceil((c + 1.0) * sorted.length / classes) - 1];
            }
            return breaks;
        }
    },
    /** Classes equally wide. */
    EQUAL_INTERVAL {
        @Override
        double[] cut(double[] sorted, int classes) {
            double least = sorted[0];
            double most = sorted[sorted.length - 1];
            double[] breaks = new double[classes];
            for (int c = 0; c < classes; c++) {
                breaks[c] = c == classes - 1 ? most : least + (most - least) * (c + 1) / classes;
            }
            return breaks;
        }
    },
    /** Natural breaks: the classes that differ least within (G. F. Jenks 1967; solved as W. D. Fisher 1958). */
    NATURAL {
        @Override
        double[] cut(double[] sorted, int classes) {
            return NaturalBreaks.cut(sorted, classes);
        }
    };

    abstract double[] cut(double[] sorted, int classes);

    /// At most `classes` breaks of the `figures` that are numbers, rising; fewer when there are fewer different ones,
    /// none when there are none.
    public List<Double> of(double[] figures, int classes) {
        double[] sorted = Arrays.stream(figures).filter(f -> !Double.isNaN(f)).sorted().toArray();
        if (sorted.length == 0) {
            return List.of();
        }
        double[] different = DoubleStream.of(sorted).distinct().toArray();
        double[] breaks = different.length <= classes ? different : cut(sorted, classes);
        return DoubleStream.of(breaks).distinct().boxed().toList();
    }

    /// The class of `figure` among `breaks`; -1 for NaN.
    public static int classOf(double figure, List<Double> breaks) {
        if (Double.isNaN(figure) || breaks.isEmpty()) {
            return -1;
        }
        int c = 0;
        while (c < breaks.size() - 1 && figure > breaks.get(c)) {
            c++;
        }
        return c;
    }
}
