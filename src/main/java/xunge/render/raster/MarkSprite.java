package xunge.render.raster;

import xunge.render.Blend;

/// A mark drawn once: premultiplied pixels around its place. Immutable.
///
/// Not a record: it holds an array.
final class MarkSprite {

    private final int reach;
    private final int side;
    private final int[] pixels;

    /// A sprite of 2 `reach` pixels a side; `pixels` is kept.
    MarkSprite(int reach, int[] pixels) {
        this.reach = reach;
        this.side = 2 * reach;
        this.pixels = pixels;
    }

    /// Blends it into `target`, `width` by `height`, with its place in pixel (`x`, `y`).
    void stamp(int[] target, int width, int height, int x, int y) {
        int fromColumn = Math.max(0, reach - x);
        int toColumn = Math.min(side, width - x + reach);
        int toRow = Math.min(side, height - y + reach);
        for (int row = Math.max(0, reach - y); row < toRow; row++) {
            int at = (y - reach + row) * width + x - reach;
            int source = row * side;
            for (int column = fromColumn; column < toColumn; column++) {
                int pixel = pixels[source + column];
                if (pixel != 0) {
                    target[at + column] = Blend.overPremultiplied(target[at + column], pixel);
                }
            }
        }
    }
}
