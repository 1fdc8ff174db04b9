package xunge.render.thematic;

import java.util.Arrays;

/// The clusters of one level: where they are, how many points each holds, the worst rank among these, and which items
/// of the next finer level each was made of. Positions are metres from the layer's origin. Immutable after making.
final class ClusterLevel {

    private static final int PRIME_X = 73_856_093;
    private static final int PRIME_Y = 19_349_663;

    final float[] xs;
    final float[] ys;
    final int[] counts;
    final byte[] worst;
    /// The items of the finer level, cluster by cluster; the items of cluster `c` begin at `firstChild[c]`.
    final int[] children;
    final int[] firstChild;

    private ClusterLevel(float[] xs, float[] ys, int[] counts, byte[] worst, int[] children, int[] firstChild) {
        this.xs = xs;
        this.ys = ys;
        this.counts = counts;
        this.worst = worst;
        this.children = children;
        this.firstChild = firstChild;
    }

    static ClusterLevel ofPoints(PointSet points, byte[] ranks) {
        int[] ones = new int[points.size()];
        Arrays.fill(ones, 1);
        int[] own = new int[points.size()];
        Arrays.setAll(own, i -> i);
        int[] starts = new int[points.size() + 1];
        Arrays.setAll(starts, i -> i);
        return new ClusterLevel(points.xs, points.ys, ones, ranks, own, starts);
    }

    int size() {
        return xs.length;
    }

    /// The next level: whatever lies within `radius` metres of an item that has no cluster yet joins it, in the order
    /// of the items, so that the outcome depends on nothing but the points.
    ClusterLevel merged(float radius) {
        return new Merge(this, radius).run();
    }

    /// Items in buckets of squares of one radius.
    private static final class Merge {

        private final ClusterLevel from;
        private final float radius;
        private final int mask;
        private final int[] bucketStarts;
        private final int[] bucketItems;
        private final boolean[] isTaken;
        private final float[] xs;
        private final float[] ys;
        private final int[] counts;
        private final byte[] worst;
        private final int[] children;
        private final int[] firstChild;
        private int clusters;
        private int childCount;

        Merge(ClusterLevel from, float radius) {
            int n = from.size();
            this.from = from;
            this.radius = radius;
            this.mask = Math.max(16, Integer.highestOneBit(Math.max(1, n)) * 2) - 1;
            this.bucketStarts = new int[mask + 2];
            this.bucketItems = new int[n];
            this.isTaken = new boolean[n];
            this.xs = new float[n];
            this.ys = new float[n];
            this.counts = new int[n];
            this.worst = new byte[n];
            this.children = new int[n];
            this.firstChild = new int[n + 1];
            fillBuckets();
        }

        private void fillBuckets() {
            int n = from.size();
            int[] bucketOf = new int[n];
            for (int i = 0; i < n; i++) {
                bucketOf[i] = bucket(square(from.xs[i]), square(from.ys[i]));
                bucketStarts[bucketOf[i] + 1]++;
            }
            for (int b = 0; b <= mask; b++) {
                bucketStarts[b + 1] += bucketStarts[b];
            }
            int[] next = bucketStarts.clone();
            for (int i = 0; i < n; i++) {
                bucketItems[next[bucketOf[i]]++] = i;
            }
        }

        private int square(float metres) {
            return (int) Math.floor(metres / radius);
        }

        private int bucket(int column, int row) {
            int mixed = column * PRIME_X ^ row * PRIME_Y;
            return (mixed ^ mixed >>> 15) & mask;
        }

        ClusterLevel run() {
            for (int i = 0; i < from.size(); i++) {
                if (!isTaken[i]) {
                    gather(i);
                }
            }
            firstChild[clusters] = childCount;
            return new ClusterLevel(Arrays.copyOf(xs, clusters), Arrays.copyOf(ys, clusters),
                    Arrays.copyOf(counts, clusters), Arrays.copyOf(worst, clusters), children,
                    Arrays.copyOf(firstChild, clusters + 1));
        }

        private void gather(int seed) {
            firstChild[clusters] = childCount;
            take(seed);
            int column = square(from.xs[seed]);
            int row = square(from.ys[seed]);
            for (int r = row - 1; r <= row + 1; r++) {
                for (int c = column - 1; c <= column + 1; c++) {
                    takeNear(seed, bucket(c, r));
                }
            }
            weigh();
            clusters++;
        }

        private void takeNear(int seed, int bucket) {
            for (int b = bucketStarts[bucket]; b < bucketStarts[bucket + 1]; b++) {
                int item = bucketItems[b];
                float dx = from.xs[item] - from.xs[seed];
                float dy = from.ys[item] - from.ys[seed];
                if (!isTaken[item] && dx * dx + dy * dy <= radius * radius) {
                    take(item);
                }
            }
        }

        private void take(int item) {
            isTaken[item] = true;
            children[childCount++] = item;
        }

        /// The cluster stands in the middle of its points.
        private void weigh() {
            double sumX = 0;
            double sumY = 0;
            int points = 0;
            byte rank = Byte.MIN_VALUE;
            for (int c = firstChild[clusters]; c < childCount; c++) {
                int item = children[c];
                int count = from.counts[item];
                sumX += (double) from.xs[item] * count;
                sumY += (double) from.ys[item] * count;
                points += count;
                rank = (byte) Math.max(rank, from.worst[item]);
            }
            xs[clusters] = (float) (sumX / points);
            ys[clusters] = (float) (sumY / points);
            counts[clusters] = points;
            worst[clusters] = rank;
        }
    }
}
