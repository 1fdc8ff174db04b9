package xunge.render.label;

import java.util.List;

/// A line on the ground that labels can run along, with the length up to each vertex. Immutable.
final class Chain {

    private final String words;
    private final int feature;
    private final int number;
    private final double[] easts;
    private final double[] norths;
    private final double[] lengths;

    /// A chain through `points` (easting, northing in turn) that `words` belong to, with the style of `feature` and a
    /// `number` that no other chain of its layer has.
    Chain(String words, int feature, int number, List<double[]> points) {
        this.words = words;
        this.feature = feature;
        this.number = number;
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

    /// The first of its parts: the same chain has the same number whatever the window shows.
    int number() {
        return number;
    }

    double lengthMetres() {
        return lengths[lengths.length - 1];
    }

    double east(double metres) {
        int next = next(metres);
        return easts[next - 1] + share(next, metres) * (easts[next] - easts[next - 1]);
    }

    double north(double metres) {
        int next = next(metres);
        return norths[next - 1] + share(next, metres) * (norths[next] - norths[next - 1]);
    }

    /// The end of the stretch that holds the place `metres` from the beginning.
    private int next(double metres) {
        int next = 1;
        int high = lengths.length - 1;
        while (next < high) {
            int middle = (next + high) >>> 1;
            if (lengths[middle] < metres) {
                next = middle + 1;
            } else {
                high = middle;
            }
        }
        return next;
    }

    /// How much of the stretch to `next` lies before `metres`, kept to its ends.
    private double share(int next, double metres) {
        double span = lengths[next] - lengths[next - 1];
        return span == 0 ? 0 : Math.clamp((metres - lengths[next - 1]) / span, 0, 1);
    }
}
