package xunge.render.tile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tiles drawn so far; those not looked at for longest go first. Tiles of the overview stay. Safe for many threads.
final class TileCache {

    private static final int TILE_BYTES = TileKey.SIZE * TileKey.SIZE * Integer.BYTES;
    /// A screen with the ring around it always fits; an eighth of the heap is the budget beyond that.
    private static final int LEAST_TILES = 48;
    private static final int MOST_TILES = 256;
    private static final int SHARE = 8;

    private final int budget = Math.clamp(Runtime.getRuntime().maxMemory() / SHARE / TILE_BYTES, LEAST_TILES,
            MOST_TILES);

    private final Map<TileKey, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<TileKey, Tile> pinned = new HashMap<>();
    private Set<TileKey> pinnedKeys = Set.of();

    synchronized void pin(Set<TileKey> keys) {
        pinnedKeys = Set.copyOf(keys);
        pinned.keySet().retainAll(pinnedKeys);
    }

    synchronized void put(Tile tile) {
        if (pinnedKeys.contains(tile.key())) {
            pinned.put(tile.key(), tile);
            return;
        }
        tiles.put(tile.key(), tile);
        if (tiles.size() > budget) {
            tiles.remove(tiles.keySet().iterator().next());
        }
    }

    /// The tile, also one that shows an older ground.
    synchronized Optional<Tile> find(TileKey key) {
        Tile tile = pinned.get(key);
        return Optional.ofNullable(tile == null ? tiles.get(key) : tile);
    }
}
