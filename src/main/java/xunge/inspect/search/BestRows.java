package xunge.inspect.search;

import java.util.function.IntToDoubleFunction;

/// Keeps the best few of many rows: by rank, then by distance. Not thread-safe.
final class BestRows {

    /// Farther than any two places of a city are apart.
    private static final double RANK_STEP = 1e7;

    private final IntToDoubleFunction distanceMetres;
    private final int[] rows;
    private final double[] keys;
    private int kept;
    private int total;

    /// Keeps `limit` rows; `distanceMetres` is asked only of those that may be among them.
    BestRows(int limit, IntToDoubleFunction distanceMetres) {
        this.distanceMetres = distanceMetres;
        rows = new int[limit];
        keys = new double[limit];
    }

    /// Offers every row in `from` to `to` that has a rank in `ranks`.
    void offer(byte[] ranks, int from, int to) {
        for (int row = from; row < to; row++) {
            if (ranks[row] != PackedCodes.NO_RANK) {
                offer(row, ranks[row]);
            }
        }
    }

    private void offer(int row, int rank) {
        total++;
        if (kept == rows.length && rank * RANK_STEP >= keys[kept - 1]) {
            return;
        }
        double key = rank * RANK_STEP + distanceMetres.applyAsDouble(row);
        if (kept == rows.length && key >= keys[kept - 1]) {
            return;
        }
        int at = kept < rows.length ? kept++ : kept - 1;
        while (at > 0 && keys[at - 1] > key) {
            keys[at] = keys[at - 1];
            rows[at] = rows[at - 1];
            at--;
        }
        keys[at] = key;
        rows[at] = row;
    }

    /// How many are kept.
    int size() {
        return kept;
    }

    /// How many were offered.
    int total() {
        return total;
    }

    /// The row of the `i`-th best.
    int row(int i) {
        return rows[i];
    }

    /// The rank of the `i`-th best.
    Rank rank(int i) {
        return Rank.of((int) (keys[i] / RANK_STEP));
    }

    /// The distance of the `i`-th best.
    double metres(int i) {
        return keys[i] % RANK_STEP;
    }
}
