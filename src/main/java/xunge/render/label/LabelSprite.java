package xunge.render.label;

import xunge.render.Blend;
import xunge.render.PixelFrame;

/// The picture of one placed label, with its rim and shield. Immutable.
///
/// @param label what it shows
/// @param left its first column on the endless grid of its resolution
/// @param top its first row
/// @param width columns
/// @param height rows
/// @param picture its pixels
record LabelSprite(PlacedLabel label, long left, long top, int width, int height, Picture picture) {

    /// Premultiplied ARGB, row by row.
    static final class Picture {

        private final int[] pixels;

        Picture(int[] pixels) {
            this.pixels = pixels;
        }
    }

    /// What it covers, on the grid of its own resolution.
    LabelBox bounds() {
        return new LabelBox(left, top, left + width, top + height);
    }

    /// Blends it over `target`, which shows `over`, `alpha` of 255 strong. At another resolution (`factor` times its own
    /// metres a pixel) it keeps its size and stands with its middle where that was on the ground.
    void blendOver(int[] target, PixelFrame over, double factor, int alpha) {
        long atColumn = factor == 1 ? left : Math.round((left + width / 2.0) / factor - width / 2.0);
        long atRow = factor == 1 ? top : Math.round((top + height / 2.0) / factor - height / 2.0);
        int x = Math.clamp(atColumn - over.left(), -width, over.width());
        int y = Math.clamp(atRow - over.top(), -height, over.height());
        int fromColumn = Math.max(0, -x);
        int toColumn = Math.min(width, over.width() - x);
        int toRow = Math.min(height, over.height() - y);
        for (int row = Math.max(0, -y); row < toRow; row++) {
            blendRow(row * width + fromColumn, (y + row) * over.width() + x + fromColumn, toColumn - fromColumn,
                    target, alpha);
        }
    }

    private void blendRow(int from, int to, int count, int[] target, int alpha) {
        int[] pixels = picture.pixels;
        for (int i = 0; i < count; i++) {
            int above = pixels[from + i];
            if (above != 0) {
                target[to + i] = Blend.overPremultiplied(target[to + i],
                        alpha == 255 ? above : Blend.faded(above, alpha));
            }
        }
    }
}
