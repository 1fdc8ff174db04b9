package xunge.render;

/// A small picture, premultiplied ARGB, row by row. Immutable, safe for many threads.
public final class Sprite {

    private final int width;
    private final int height;
    private final int[] pixels;

    /// A picture over `pixels`, which nobody changes any more.
    public Sprite(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// Its width in pixels.
    public int width() {
        return width;
    }

    /// Its height in pixels.
    public int height() {
        return height;
    }

    /// The pixel in `column` and `row` of the grid, when it is repeated over the whole grid.
    public int repeated(long column, long row) {
        return pixels[(int) Math.floorMod(row, (long) height) * width + (int) Math.floorMod(column, (long) width)];
    }

    /// The picture laid over the ground with its upper left corner at (`left`, `top`) of a frame, `opacity` (0 to 255)
    /// of it.
    public GroundImage at(int left, int top, int opacity) {
        return (target, frame) -> blendOver(target, frame, left, top, opacity);
    }

    private void blendOver(int[] target, PixelFrame frame, int left, int top, int opacity) {
        int fromColumn = Math.max(0, -left);
        int toColumn = Math.min(width, frame.width() - left);
        for (int row = Math.max(0, -top); row < height && top + row < frame.height(); row++) {
            int at = (top + row) * frame.width() + left;
            for (int column = fromColumn; column < toColumn; column++) {
                int pixel = pixels[row * width + column];
                if (pixel != 0) {
                    int shown = opacity >= 255 ? pixel : Blend.faded(pixel, opacity);
                    target[at + column] = Blend.overPremultiplied(target[at + column], shown);
                }
            }
        }
    }
}
