package xunge.render.raster;

import java.util.Arrays;
import xunge.render.PixelPath;

/// How much of each pixel lies inside the outlines added, by accumulating signed areas (as in Levien's font-rs and
/// FreeType's smooth rasteriser): each edge adds, in the pixels it crosses, what it changes from there on rightwards,
/// and a running sum along the row gives the coverage.
///
/// All sums are whole numbers, and where an edge crosses a row or a column is worked out from the whole edge, so a pixel
/// gets the same value in every frame, two areas that share an edge leave no gap and no overlap there, and the order of
/// the edges does not matter. Rows keep a bit for each block of 8 pixels that was touched; the rest of a row is
/// constant. One thread at a time.
final class Coverage {

    /// The sum of a pixel wholly inside one outline.
    static final int FULL = 1 << 17;

    private static final int SUB = PixelPath.SUB_PIXELS;
    private static final int SHIFT = 8;
    private static final int MASK = SUB - 1;
    private static final int BLOCK_SHIFT = 3;
    private static final int BLOCK = 1 << BLOCK_SHIFT;

    private final int width;
    private final int height;
    private final int stride;
    private final int words;
    private final int[] sums;
    private final long[] touched;
    private int firstRow = Integer.MAX_VALUE;
    private int lastRow = -1;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = (width + 2 * BLOCK) / BLOCK * BLOCK;
        this.words = (stride / BLOCK + 63) / 64;
        this.sums = new int[stride * height];
        this.touched = new long[words * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// True when edges between these corners, in 1/256 pixels, could change a pixel.
    boolean isSeen(int minX, int minY, int maxY) {
        return minX < width << SHIFT && maxY > 0 && minY < height << SHIFT;
    }

    /// Adds the edge from (`fromX`, `fromY`) to (`toX`, `toY`), in 1/256 pixels.
    void line(int fromX, int fromY, int toX, int toY) {
        if (fromY < toY) {
            down(fromX, fromY, toX, toY, 1);
        } else if (fromY > toY) {
            down(toX, toY, fromX, fromY, -1);
        }
    }

    /// Every edge is walked from its upper end, so that the two of a shared edge cancel to nothing.
    private void down(int x0, int y0, int x1, int y1, int sign) {
        if (y1 <= 0 || y0 >= height << SHIFT || Math.min(x0, x1) >= width << SHIFT) {
            return;
        }
        int row = y0 >> SHIFT;
        int endRow = y1 - 1 >> SHIFT;
        if (row == endRow) {
            firstRow = Math.min(firstRow, row);
            lastRow = Math.max(lastRow, row);
            piece(row, x0, x1, (y1 - y0) * sign);
            return;
        }
        double slope = (double) (x1 - x0) / (y1 - y0);
        int from = Math.max(row, 0);
        int to = Math.min(endRow, height - 1);
        firstRow = Math.min(firstRow, from);
        lastRow = Math.max(lastRow, to);
        int x = from == row ? x0 : x0 + rounded(((double) (from << SHIFT) - y0) * slope);
        int y = from == row ? y0 : from << SHIFT;
        for (int r = from; r <= to; r++) {
            int nextY = r == endRow ? y1 : r + 1 << SHIFT;
            int nextX = r == endRow ? x1 : x0 + rounded(((double) nextY - y0) * slope);
            piece(r, x, nextX, (nextY - y) * sign);
            x = nextX;
            y = nextY;
        }
    }

    private static int rounded(double value) {
        return (int) PixelPath.rounded(value);
    }

    /// The part of an edge within one row, `rise` of 256 high.
    private void piece(int row, int from, int to, int rise) {
        int column = from >> SHIFT;
        if (column != to >> SHIFT) {
            slanted(row, Math.min(from, to), Math.max(from, to), rise);
        } else if (column < 0) {
            sums[row * stride] += rise << SHIFT + 1;
            touched[row * words] |= 1;
        } else if (column < width) {
            int right = rise * ((from & MASK) + (to & MASK));
            int at = row * stride + column;
            sums[at] += (rise << SHIFT + 1) - right;
            sums[at + 1] += right;
            touch(row, column);
            if ((column & BLOCK - 1) == BLOCK - 1) {
                touch(row, column + 1);
            }
        }
    }

    private void touch(int row, int column) {
        touched[row * words + (column >> BLOCK_SHIFT + 6)] |= 1L << (column >> BLOCK_SHIFT);
    }

    private void slanted(int row, int from, int to, int rise) {
        double slope = (double) rise / (to - from);
        int base = row * stride;
        int x = from;
        int done = 0;
        if (from < 0) {
            done = to <= 0 ? rise : rounded(-(double) from * slope);
            sums[base] += done << SHIFT + 1;
            touched[row * words] |= 1;
            x = 0;
        }
        int endColumn = to >> SHIFT;
        int last = Math.min(endColumn, width - 1);
        for (int column = x >> SHIFT; column <= last; column++) {
            int nextX = column == endColumn ? to : column + 1 << SHIFT;
            int upTo = column == endColumn ? rise : rounded((double) (nextX - from) * slope);
            int part = upTo - done;
            int right = part * (x + nextX - (column << SHIFT + 1));
            sums[base + column] += (part << SHIFT + 1) - right;
            sums[base + column + 1] += right;
            done = upTo;
            x = nextX;
        }
        if (last >= 0 && from >> SHIFT <= last) {
            for (int block = Math.max(from, 0) >> SHIFT + BLOCK_SHIFT; block <= last + 1 >> BLOCK_SHIFT; block++) {
                touched[row * words + (block >> 6)] |= 1L << block;
            }
        }
    }

    /// Paints with `ink` what has been added, and forgets it.
    void pour(Ink ink) {
        for (int row = firstRow; row <= lastRow; row++) {
            pourRow(row, ink);
        }
        firstRow = Integer.MAX_VALUE;
        lastRow = -1;
    }

    private void pourRow(int row, Ink ink) {
        int sum = 0;
        int x = 0;
        for (int word = 0; word < words; word++) {
            long bits = touched[row * words + word];
            touched[row * words + word] = 0;
            for (; bits != 0; bits &= bits - 1) {
                int block = (word << 6) + Long.numberOfTrailingZeros(bits) << BLOCK_SHIFT;
                int at = row * stride + block;
                if (isUnchanged(at)) {
                    continue;
                }
                if (block > x && sum != 0) {
                    ink.run(row, x, Math.min(block, width), sum);
                }
                sum = ink.block(row, block, Math.min(block + BLOCK, width), sums, at, sum);
                if (block + BLOCK > width) {
                    Arrays.fill(sums, row * stride + width, at + BLOCK, 0);
                }
                x = block + BLOCK;
            }
        }
        if (x < width && sum != 0) {
            ink.run(row, x, width, sum);
        }
    }

    /// True when all edges in the block at `at` have cancelled each other.
    private boolean isUnchanged(int at) {
        return (sums[at] | sums[at + 1] | sums[at + 2] | sums[at + 3] | sums[at + 4] | sums[at + 5] | sums[at + 6]
                | sums[at + 7]) == 0;
    }
}
