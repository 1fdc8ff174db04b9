package xunge.render.label;

import java.util.List;

/// A line on the ground that labels can run along, with the length up to each vertex. Immutable.
final class Chain {

    private final String words;
    private final int feature;
    private final double[] easts;
    private final double[] norths;
    private final double[] lengths;

    /// A chain through `points` (easting, northing in turn) that `words` belong to.
    Chain(String words, int feature, List<double[]> points) {
        this.words = words;
        this.feature = feature;
        int n = points.size();
        easts = new double[n];
        norths = new double[n];
        lengths = new double[n];
        for (int i = 0; i < n; i++) {
            easts[i] = points.get(i)[0];
            norths[i] = points.get(i)[1];
            lengths[i] = i == 0 ? 0 : lengths[i - 1] + Math.hypot(easts[i] - easts[i - 1], norths[i] - norths[i - 1]);
        }
    }

    String words() {
        return words;
    }

    /// The first of its features.
    int feature() {
        return feature;
    }

    double lengthMetres() {
        return lengths[lengths.length - 1];
    }

    /// Easting and northing at `metres` from its beginning, kept to its ends.
    double[] at(double metres) {
        double m = Math.clamp(metres, 0, lengthMetres());
        int next = 1;
        int high = lengths.length - 1;
        while (next < high) {
            int middle = (next + high) >>> 1;
            if (lengths[middle] < m) {
                next = middle + 1;
            } else {
                high = middle;
            }
        }
        double span = lengths[next] - lengths[next - 1];
        double share = span == 0 ? 0 : (m - lengths[next - 1]) / span;
        return new double[] {easts[next - 1] + share * (easts[next] - easts[next - 1]),
            norths[next - 1] + share * (norths[next] - norths[next - 1])};
    }
}
