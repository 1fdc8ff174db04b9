package xunge.render.tile;

/// A drawn tile. Its pixels are never changed after it is made.
final class Tile {

    private final TileKey key;
    private final Object ground;
    private final int[] pixels;

    Tile(TileKey key, Object ground, int[] pixels) {
        this.key = key;
        this.ground = ground;
        this.pixels = pixels;
    }

    TileKey key() {
        return key;
    }

    /// What it shows, as [xunge.render.MapScene#ground].
    boolean shows(Object wanted) {
        return ground.equals(wanted);
    }

    int[] pixels() {
        return pixels;
    }
}
