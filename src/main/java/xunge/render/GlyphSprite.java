package xunge.render;

/// The picture of one letter: how much of each pixel the letter covers, and the letter with its rim. Immutable.
public final class GlyphSprite {

    private final int left;
    private final int top;
    private final int width;
    private final byte[] letter;
    private final byte[] rim;

    /// A sprite whose first pixel lies (`left`, `top`) from the letter's anchor; the coverages are kept.
    public GlyphSprite(int left, int top, int width, byte[] letter, byte[] rim) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.letter = letter;
        this.rim = rim;
    }

    /// Blends the letter into `pixels` (premultiplied ARGB, `stride` a row) with its anchor at (`x`, `y`).
    public void blendLetter(int[] pixels, int stride, int x, int y, int argb) {
        blend(letter, pixels, stride, x, y, argb);
    }

    /// Blends the rim, and what is inside it.
    public void blendRim(int[] pixels, int stride, int x, int y, int argb) {
        blend(rim, pixels, stride, x, y, argb);
    }

    private void blend(byte[] coverage, int[] pixels, int stride, int x, int y, int argb) {
        int rows = width == 0 ? 0 : coverage.length / width;
        int lastRow = pixels.length / stride;
        for (int row = Math.max(0, -(y + top)); row < rows && y + top + row < lastRow; row++) {
            int from = Math.max(0, -(x + left));
            int to = Math.min(width, stride - x - left);
            int at = (y + top + row) * stride + x + left;
            for (int column = from; column < to; column++) {
                int alpha = coverage[row * width + column] & 0xFF;
                if (alpha != 0) {
                    pixels[at + column] = Blend.over(pixels[at + column], argb, alpha);
                }
            }
        }
    }
}
