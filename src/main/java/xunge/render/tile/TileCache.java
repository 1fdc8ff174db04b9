package xunge.render.tile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tiles drawn so far; those not looked at for longest go first. Tiles of the overview stay. Safe for many threads.
final class TileCache {

    /// One MiB each.
    private static final int MOST_TILES = 128;

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
        if (tiles.size() > MOST_TILES) {
            tiles.remove(tiles.keySet().iterator().next());
        }
    }

    /// The tile, also one that shows an older ground.
    synchronized Optional<Tile> find(TileKey key) {
        Tile tile = pinned.get(key);
        return Optional.ofNullable(tile == null ? tiles.get(key) : tile);
    }
}
