package xunge.geo.layer;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// A static R-tree over boxes in flat arrays, packed in Hilbert order (Kamel and Faloutsos 1993), 16 boxes a node.
///
/// Immutable after building and safe for many threads. Building sorts once: about 0.1 s for 750 000 boxes.
public final class PackedTree {

    private static final int NODE = 16;
    private static final int HILBERT_BITS = 16;

    /// minX, minY, maxX, maxY of the leaves in Hilbert order, then of each level above, root last.
    private final float[] boxes;
    private final int[] items;
    /// First box of each level, leaves first; one more entry for the end.
    private final int[] levels;

    /// A tree over `boxes` (minX, minY, maxX, maxY of each item one after the other); the array is not kept.
    public PackedTree(float[] itemBoxes) {
        int count = itemBoxes.length / 4;
        levels = levelStarts(count);
        boxes = new float[levels[levels.length - 1] * 4];
        items = hilbertOrder(itemBoxes, count);
        for (int i = 0; i < count; i++) {
            System.arraycopy(itemBoxes, items[i] * 4, boxes, i * 4, 4);
        }
        for (int level = 1; level < levels.length - 1; level++) {
            fillLevel(level);
        }
    }

    /// The number of items.
    public int size() {
        return items.length;
    }

    /// Calls `found` with every item whose box meets the given one (in the boxes' own units), in no promised order.
    public void query(float minX, float minY, float maxX, float maxY, IntConsumer found) {
        if (items.length > 0) {
            visit(levels.length - 2, 0, new float[] {minX, minY, maxX, maxY}, found);
        }
    }

    private void visit(int level, int node, float[] query, IntConsumer found) {
        int box = (levels[level] + node) * 4;
        if (boxes[box] > query[2] || boxes[box + 2] < query[0] || boxes[box + 1] > query[3]
                || boxes[box + 3] < query[1]) {
            return;
        }
        if (level == 0) {
            found.accept(items[node]);
            return;
        }
        int end = Math.min((node + 1) * NODE, levels[level] - levels[level - 1]);
        for (int child = node * NODE; child < end; child++) {
            visit(level - 1, child, query, found);
        }
    }

    /// A tree as it was packed before, from [#packedBoxes] and [#packedItems].
    PackedTree(float[] packedBoxes, int[] packedItems) {
        this.levels = levelStarts(packedItems.length);
        this.boxes = packedBoxes;
        this.items = packedItems;
    }

    /// minX, minY, maxX, maxY of all nodes. The tree's own array: read only.
    float[] packedBoxes() {
        return boxes;
    }

    /// The items in Hilbert order. The tree's own array: read only.
    int[] packedItems() {
        return items;
    }

    /// The number of boxes a tree of `count` items has.
    static int boxCount(int count) {
        int[] starts = levelStarts(count);
        return starts[starts.length - 1];
    }

    /// All items whose box meets the given one, in ascending order.
    int[] query(float minX, float minY, float maxX, float maxY) {
        if (items.length == 0) {
            return new int[0];
        }
        long[] found = new long[(items.length + 63) / 64];
        mark(levels.length - 2, 0, new float[] {minX, minY, maxX, maxY}, found);
        int count = 0;
        for (long word : found) {
            count += Long.bitCount(word);
        }
        int[] ordered = new int[count];
        int at = 0;
        for (int word = 0; word < found.length; word++) {
            for (long bits = found[word]; bits != 0; bits &= bits - 1) {
                ordered[at++] = (word << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
        return ordered;
    }

    private void mark(int level, int node, float[] query, long[] found) {
        int box = (levels[level] + node) * 4;
        if (!meets(box, query)) {
            return;
        }
        if (level == 0 || isInside(box, query)) {
            long span = 1L << 4 * level;
            int end = (int) Math.min((node + 1) * span, items.length);
            for (int i = (int) (node * span); i < end; i++) {
                found[items[i] >> 6] |= 1L << items[i];
            }
            return;
        }
        int end = Math.min((node + 1) * NODE, levels[level] - levels[level - 1]);
        for (int child = node * NODE; child < end; child++) {
            mark(level - 1, child, query, found);
        }
    }

    private boolean meets(int box, float[] query) {
        return boxes[box] <= query[2] && boxes[box + 2] >= query[0] && boxes[box + 1] <= query[3]
                && boxes[box + 3] >= query[1];
    }

    private boolean isInside(int box, float[] query) {
        return boxes[box] >= query[0] && boxes[box + 2] <= query[2] && boxes[box + 1] >= query[1]
                && boxes[box + 3] <= query[3];
    }

    private static int[] levelStarts(int count) {
        IntStream.Builder starts = IntStream.builder();
        int at = 0;
        int width = count;
        starts.add(0);
        while (width > 1) {
            at += width;
            starts.add(at);
            width = (width + NODE - 1) / NODE;
        }
        return starts.add(at + width).build().toArray();
    }

    private void fillLevel(int level) {
        int below = levels[level - 1];
        int belowEnd = levels[level];
        for (int node = levels[level]; node < levels[level + 1]; node++) {
            int first = below + (node - levels[level]) * NODE;
            System.arraycopy(boxes, first * 4, boxes, node * 4, 4);
            for (int child = first + 1; child < Math.min(first + NODE, belowEnd); child++) {
                boxes[node * 4] = Math.min(boxes[node * 4], boxes[child * 4]);
                boxes[node * 4 + 1] = Math.min(boxes[node * 4 + 1], boxes[child * 4 + 1]);
                boxes[node * 4 + 2] = Math.max(boxes[node * 4 + 2], boxes[child * 4 + 2]);
                boxes[node * 4 + 3] = Math.max(boxes[node * 4 + 3], boxes[child * 4 + 3]);
            }
        }
    }

    private static int[] hilbertOrder(float[] boxes, int count) {
        float minX = Float.MAX_VALUE;
        float minY = Float.MAX_VALUE;
        float maxX = -Float.MAX_VALUE;
        float maxY = -Float.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            minX = Math.min(minX, boxes[i * 4]);
            minY = Math.min(minY, boxes[i * 4 + 1]);
            maxX = Math.max(maxX, boxes[i * 4 + 2]);
            maxY = Math.max(maxY, boxes[i * 4 + 3]);
        }
        int cells = (1 << HILBERT_BITS) - 1;
        double scaleX = cells / Math.max(maxX - minX, 1e-9);
        double scaleY = cells / Math.max(maxY - minY, 1e-9);
        long[] keyed = new long[count];
        for (int i = 0; i < count; i++) {
            int x = (int) (((double) boxes[i * 4] + boxes[i * 4 + 2] - 2.0 * minX) / 2 * scaleX);
            int y = (int) (((double) boxes[i * 4 + 1] + boxes[i * 4 + 3] - 2.0 * minY) / 2 * scaleY);
            keyed[i] = hilbert(x, y) << 31 | i;
        }
        java.util.Arrays.parallelSort(keyed);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) (keyed[i] & 0x7FFF_FFFF);
        }
        return order;
    }

    /// The place of cell (x, y) on the Hilbert curve (Warren, Hacker's Delight, 2nd ed., fig. 16-9).
    private static long hilbert(int x, int y) {
        long key = 0;
        int px = x;
        int py = y;
        for (int bit = HILBERT_BITS - 1; bit >= 0; bit--) {
            int rx = px >> bit & 1;
            int ry = py >> bit & 1;
            key = key << 2 | (3 * rx ^ ry);
            if (ry == 0) {
                if (rx == 1) {
                    px = ~px;
                    py = ~py;
                }
                int swap = px;
                px = py;
                py = swap;
            }
        }
        return key;
    }
}
