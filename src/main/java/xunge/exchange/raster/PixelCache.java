package xunge.exchange.raster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Unpacked tiles, the latest used kept within a budget of memory; a tile that does not exist is remembered as such.
/// Safe for many threads.
final class PixelCache {

    private static final int NOTHING_BYTES = 64;

    private final long budgetBytes;
    private final Map<Key, Optional<int[]>> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /// Which tile.
    record Key(int zoom, long column, long row) {}

    PixelCache(long budgetBytes) {
        this.budgetBytes = budgetBytes;
    }

    /// The tile as it was kept: null when nothing is known of it.
    synchronized @Nullable Optional<int[]> get(Key key) {
        return tiles.get(key);
    }

    synchronized void put(Key key, Optional<int[]> pixels) {
        Optional<int[]> before = tiles.put(key, pixels);
        bytes += size(pixels) - (before == null ? 0 : size(before));
        var eldest = tiles.entrySet().iterator();
        while (bytes > budgetBytes && tiles.size() > 1) {
            bytes -= size(eldest.next().getValue());
            eldest.remove();
        }
    }

    private static long size(Optional<int[]> pixels) {
        return NOTHING_BYTES + pixels.map(p -> 4L * p.length).orElse(0L);
    }
}
