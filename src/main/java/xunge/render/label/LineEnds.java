package xunge.render.label;

import java.util.Arrays;
import java.util.function.IntConsumer;
import xunge.geo.layer.PackedLayer;

/// Which parts of a line layer begin or end at a place: a hash in flat arrays, built once a layer (200 000 roads in some
/// 20 ms). Immutable.
final class LineEnds {

    private static final double MEETING_METRES = 1;

    private final PackedLayer layer;
    private final int[] heads;
    /// The next end in the same bucket; end `2p` is the beginning of part `p`, end `2p + 1` its end.
    private final int[] next;
    private final int[] featureOfPart;

    LineEnds(PackedLayer layer) {
        this.layer = layer;
        int parts = layer.firstPart(layer.size());
        heads = new int[Integer.highestOneBit(Math.max(parts, 1)) * 4];
        Arrays.fill(heads, -1);
        next = new int[parts * 2];
        featureOfPart = new int[parts];
        for (int feature = 0; feature < layer.size(); feature++) {
            for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
                featureOfPart[part] = feature;
                add(2 * part);
                add(2 * part + 1);
            }
        }
    }

    private void add(int end) {
        int bucket = bucket(key(end));
        next[end] = heads[bucket];
        heads[bucket] = end;
    }

    private int bucket(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & heads.length - 1;
    }

    private int vertex(int end) {
        int part = end >> 1;
        return (end & 1) == 0 ? layer.partStart(part) : layer.partStart(part + 1) - 1;
    }

    private long key(int end) {
        int vertex = vertex(end);
        long column = Math.round(layer.xs()[vertex] / MEETING_METRES);
        long row = Math.round(layer.ys()[vertex] / MEETING_METRES);
        return column << 32 ^ row & 0xFFFFFFFFL;
    }

    int featureOf(int part) {
        return featureOfPart[part];
    }

    /// Calls `found` with every end, of any part, that lies where `end` lies, itself too.
    void meeting(int end, IntConsumer found) {
        long key = key(end);
        for (int other = heads[bucket(key)]; other >= 0; other = next[other]) {
            if (key(other) == key) {
                found.accept(other);
            }
        }
    }
}
