package xunge.render.raster;

import xunge.render.Blend;

/// A mark drawn once: premultiplied pixels around its place. Immutable.
///
/// Not a record: it holds an array.
final class MarkSprite {

    private final int left;
    private final int top;
    private final int columns;
    private final int rows;
    private final int[] pixels;

    private MarkSprite(int left, int top, int columns, int rows, int[] pixels) {
        this.left = left;
        this.top = top;
        this.columns = columns;
        this.rows = rows;
        this.pixels = pixels;
    }

    /// The part that shows something of a square of 2 `reach` pixels a side, whose middle is the mark's place.
    static MarkSprite of(int reach, int[] square) {
        int side = 2 * reach;
        int fromColumn = side;
        int toColumn = 0;
        int fromRow = side;
        int toRow = 0;
        for (int i = 0; i < square.length; i++) {
            if (square[i] != 0) {
                fromColumn = Math.min(fromColumn, i % side);
                toColumn = Math.max(toColumn, i % side + 1);
                fromRow = Math.min(fromRow, i / side);
                toRow = i / side + 1;
            }
        }
        int columns = Math.max(0, toColumn - fromColumn);
        int rows = Math.max(0, toRow - fromRow);
        int[] pixels = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(square, (fromRow + row) * side + fromColumn, pixels, row * columns, columns);
        }
        return new MarkSprite(fromColumn - reach, fromRow - reach, columns, rows, pixels);
    }

    /// Blends it into `target`, `width` by `height`, with its place in pixel (`x`, `y`).
    void stamp(int[] target, int width, int height, int x, int y) {
        int fromColumn = Math.max(0, -left - x);
        int toColumn = Math.min(columns, width - x - left);
        int toRow = Math.min(rows, height - y - top);
        for (int row = Math.max(0, -top - y); row < toRow; row++) {
            int at = (y + top + row) * width + x + left;
            int source = row * columns;
            for (int column = fromColumn; column < toColumn; column++) {
                int pixel = pixels[source + column];
                int alpha = pixel >>> 24;
                if (alpha == 255) {
                    target[at + column] = pixel;
                } else if (alpha != 0) {
                    target[at + column] = Blend.overPremultiplied(target[at + column], pixel);
                }
            }
        }
    }
}
