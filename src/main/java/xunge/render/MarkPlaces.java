package xunge.render;

import xunge.geo.layer.PackedLayer;

/// Collects where marks of one look go. In a layer of many features, those that would lie within half a pixel of one
/// that is there are left out: they cannot be told apart.
final class MarkPlaces {

    private static final int MANY = 4000;
    /// No mark outside the frame by more pixels than this is seen in it.
    private static final int REACH = 64;
    private static final int CELLS_A_PIXEL = 2;

    private final PixelPath places = new PixelPath();
    private final int width;
    private final int height;
    /// A bit for each half pixel; empty when all marks are drawn.
    private final long[] taken;

    private MarkPlaces(int width, int height, boolean isThinned) {
        this.width = width;
        this.height = height;
        this.taken = new long[isThinned ? (width * height + 63) / 64 : 0];
    }

    /// Places for marks of `layer` in `frame`.
    static MarkPlaces of(PackedLayer layer, PixelFrame frame) {
        return new MarkPlaces((frame.width() + 2 * REACH) * CELLS_A_PIXEL, (frame.height() + 2 * REACH) * CELLS_A_PIXEL,
                layer.size() > MANY);
    }

    /// Adds a mark at column `x` and row `y`.
    void add(double x, double y) {
        double column = Math.floor((x + REACH) * CELLS_A_PIXEL);
        double row = Math.floor((y + REACH) * CELLS_A_PIXEL);
        if (taken.length > 0) {
            if (!(column >= 0 && column < width && row >= 0 && row < height)) {
                return;
            }
            int bit = ((int) row) * width + (int) column;
            if ((taken[bit >> 6] & 1L << bit) != 0) {
                return;
            }
            taken[bit >> 6] |= 1L << bit;
        }
        places.add(PixelPath.fixed(x), PixelPath.fixed(y));
    }

    /// The places added.
    PixelPath added() {
        return places;
    }

    /// Forgets the places; what they cover stays covered.
    void reset() {
        places.reset();
    }
}
