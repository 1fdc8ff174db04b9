package xunge.render.tile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import xunge.render.Ladder;
import xunge.render.PixelFrame;

/// One square of the pixel grid of one level.
///
/// @param level the level of the [Ladder]
/// @param column counted eastwards from the grid's origin
/// @param row counted southwards
record TileKey(int level, long column, long row) {

    static final int SIZE = 512;

    PixelFrame frame() {
        return new PixelFrame(Ladder.metresPerPixel(level), column * SIZE, row * SIZE, SIZE, SIZE);
    }

    /// The tiles of `level` that show part of `frame` (of any resolution), those nearest to its middle first.
    static List<TileKey> covering(PixelFrame frame, int level) {
        double factor = frame.metresPerPixel() / Ladder.metresPerPixel(level) / SIZE;
        long firstColumn = (long) Math.floor(frame.left() * factor);
        long lastColumn = (long) Math.ceil((frame.left() + frame.width()) * factor) - 1;
        long firstRow = (long) Math.floor(frame.top() * factor);
        long lastRow = (long) Math.ceil((frame.top() + frame.height()) * factor) - 1;
        double middleColumn = (frame.left() + frame.width() / 2.0) * factor - 0.5;
        double middleRow = (frame.top() + frame.height() / 2.0) * factor - 0.5;
        List<TileKey> keys = new ArrayList<>();
        for (long row = firstRow; row <= lastRow; row++) {
            for (long column = firstColumn; column <= lastColumn; column++) {
                keys.add(new TileKey(level, column, row));
            }
        }
        keys.sort(Comparator.comparingDouble(k -> Math.hypot(k.column - middleColumn, k.row - middleRow)));
        return keys;
    }
}
