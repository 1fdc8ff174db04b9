package xunge.render.raster;

import java.util.List;
import xunge.render.PenStroke;
import xunge.render.PixelPath;
import xunge.render.Sprite;
import xunge.style.Brush;
import xunge.style.Measure;
import xunge.style.Pen;
import xunge.style.Tint;

/// Draws the square of a hatch that is repeated over the endless pixel grid.
final class HatchCell {

    private HatchCell() {}

    /// The cell of `hatch` with lines in `argb`.
    static Sprite of(int argb, Brush.Hatch hatch) {
        int side = Math.max(2, (int) Math.round(hatch.spacingPixels()));
        int[] pixels = new int[side * side];
        Coverage coverage = new Coverage(side, side);
        Stroker stroker = new Stroker(coverage);
        stroker.begin(new PenStroke(argb, hatch.widthPixels(), new Pen(Tint.of("#000000", 1),
                Measure.pixels(hatch.widthPixels()), Pen.Cap.SQUARE, Pen.Join.MITRE, List.of(), 0)));
        new LineNet().stroke(lines(hatch.pattern(), side), stroker);
        coverage.pour(new Ink(pixels, side).of(new Colours().of(argb, Ink.Rule.ONCE), Ink.Rule.ONCE));
        return new Sprite(side, side, pixels);
    }

    /// Slanted lines run through the corners too, so that the cells join.
    private static PixelPath lines(Brush.Pattern pattern, int s) {
        PixelPath path = new PixelPath();
        switch (pattern) {
            case SLASH -> slash(path, s);
            case BACKSLASH -> backslash(path, s);
            case HORIZONTAL -> line(path, 0, s / 2.0, s, s / 2.0);
            case VERTICAL -> line(path, s / 2.0, 0, s / 2.0, s);
            case CROSS -> {
                slash(path, s);
                backslash(path, s);
            }
        }
        return path;
    }

    private static void slash(PixelPath path, int s) {
        line(path, -s, s, s, -s);
        line(path, 0, s, s, 0);
        line(path, 0, 2.0 * s, 2.0 * s, 0);
    }

    private static void backslash(PixelPath path, int s) {
        line(path, -s, 0, s, 2.0 * s);
        line(path, 0, 0, s, s);
        line(path, 0, -s, 2.0 * s, s);
    }

    private static void line(PixelPath path, double fromX, double fromY, double toX, double toY) {
        path.moveTo(fromX, fromY);
        path.lineTo(toX, toY);
    }
}
