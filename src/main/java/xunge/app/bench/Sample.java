package xunge.app.bench;

import java.util.Arrays;

/// Times of one repeated action.
final class Sample {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private final long[] nanos;
    private int size;

    /// Room for `count` times.
    Sample(int count) {
        nanos = new long[count];
    }

    void add(long elapsedNanos) {
        nanos[size++] = elapsedNanos;
    }

    /// The time in milliseconds that the share `quantile` of all times does not exceed.
    double millis(double quantile) {
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(quantile * size) - 1] / NANOS_PER_MILLI;
    }
}
