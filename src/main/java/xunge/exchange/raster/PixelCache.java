package xunge.exchange.raster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Unpacked tiles, the latest used kept within a budget of memory; a tile that does not exist is remembered as such.
/// Safe for many threads.
final class PixelCache {

    private static final int NOTHING_BYTES = 64;

    private final long budgetBytes;
    private final Map<Key, Known> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /// Which tile.
    record Key(int zoom, long column, long row) {}

    PixelCache(long budgetBytes) {
        this.budgetBytes = budgetBytes;
    }

    /// What is known of a tile.
    ///
    /// @param pixels its pixels; empty when there is no such tile
    record Known(Optional<int[]> pixels) {

        private long bytes() {
            return NOTHING_BYTES + pixels.map(p -> 4L * p.length).orElse(0L);
        }
    }

    /// What is known of the tile, if anything.
    synchronized Optional<Known> find(Key key) {
        return Optional.ofNullable(tiles.get(key));
    }

    synchronized void put(Key key, Optional<int[]> pixels) {
        Known fresh = new Known(pixels);
        Known before = tiles.put(key, fresh);
        bytes += fresh.bytes() - (before == null ? 0 : before.bytes());
        var eldest = tiles.entrySet().iterator();
        while (bytes > budgetBytes && tiles.size() > 1) {
            bytes -= eldest.next().getValue().bytes();
            eldest.remove();
        }
    }
}
