package xunge.render;

import java.util.List;
import java.util.Optional;
import xunge.style.Brush;
import xunge.style.Pen;
import xunge.style.Symbol;

/// Fills areas with whatever a brush is of. One thread at a time.
final class BrushPainter {

    private static final int LARGEST = 512;
    private static final int MOST_LINES = 6;
    private static final double GOOD = 0.004;

    private final PixelFrame frame;
    private final Painter painter;
    private final double scale;

    BrushPainter(PixelFrame frame, Painter painter, double scale) {
        this.frame = frame;
        this.painter = painter;
        this.scale = scale;
    }

    /// Fills `area` for `feature`.
    void fill(Brush brush, int feature, PixelPath area) {
        if (brush.tiling().isPresent()) {
            texture(brush.tiling().get(), feature).ifPresent(cell -> painter.texture(area, cell));
            return;
        }
        int argb = brush.tint().argb(feature, scale);
        if (argb >>> 24 != 0) {
            brush.hatch().ifPresentOrElse(hatch -> painter.hatch(area, argb, hatch), () -> painter.fill(area, argb));
        }
    }

    /// The cell of `tiling` for `feature`; empty when there is nothing to see.
    Optional<Sprite> texture(Brush.Tiling tiling, int feature) {
        double width = tiling.width().pixels(feature, scale);
        double height = tiling.height().pixels(feature, scale);
        if (tiling.turnDegrees() % 90 != 0 && tiling.graphics().getFirst() instanceof Symbol.PointSymbol lines) {
            return lines.outline().map(pen -> lines(pen, feature, height, tiling.turnDegrees()));
        }
        Symbol first = tiling.graphics().getFirst();
        if ((width <= 0 || height <= 0) && first instanceof Symbol.PictureSymbol picture) {
            return painter.pictures()
                    .find(picture.picture(), picture.size().pixels(feature, scale),
                            picture.rotation().number(feature, scale));
        }
        return width <= 0 || height <= 0 ? Optional.empty()
                : Optional.of(cell(tiling.graphics(), feature, side(width), side(height)));
    }

    private static int side(double pixels) {
        return Math.clamp(Math.round(pixels), 2, LARGEST);
    }

    /// What is larger than the cell is drawn from the cells around it too.
    private Sprite cell(List<Symbol> graphics, int feature, int width, int height) {
        int[] pixels = new int[width * height];
        PixelFrame cell = new PixelFrame(frame.metresPerPixel(), 0, 0, width, height);
        try (Painter small = painter.another(pixels, cell)) {
            GraphicPainter drawing = new GraphicPainter(cell, small, scale);
            for (Symbol graphic : graphics) {
                for (int at = 0; at < 9; at++) {
                    drawing.draw(graphic, feature, width * (at % 3 - 0.5), height * (Math.floorDiv(at, 3) - 0.5), 0);
                }
            }
        }
        return new Sprite(width, height, pixels);
    }

    /// A cell of parallel lines turned clockwise. Its sides are whole pixels, so the lines may be off by a fraction of
    /// a degree; of cells with one to six lines the one with the smallest error is taken.
    private Sprite lines(Pen pen, int feature, double spacing, double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        double across = Math.max(2, spacing) / Math.abs(sin);
        double down = Math.max(2, spacing) / Math.abs(cos);
        int count = 1;
        double least = Double.MAX_VALUE;
        for (int k = 1; k <= MOST_LINES && least > GOOD; k++) {
            double error = Math.abs(Math.rint(k * across) / (k * across) - 1)
                    + Math.abs(Math.rint(k * down) / (k * down) - 1);
            if (error < least && Math.max(across, down) * k <= LARGEST) {
                least = error;
                count = k;
            }
        }
        return lines(PenStroke.of(pen, feature, scale), side(count * across), side(count * down), count, sin * cos > 0);
    }

    private Sprite lines(PenStroke pen, int width, int height, int count, boolean isFalling) {
        PixelPath path = new PixelPath();
        double run = isFalling ? width : -width;
        for (int i = -count; i <= 2 * count; i++) {
            double x = (double) i * width / count;
            path.moveTo(x - run, -height);
            path.lineTo(x + 2 * run, 2.0 * height);
        }
        int[] pixels = new int[width * height];
        try (Painter small = painter.another(pixels, new PixelFrame(frame.metresPerPixel(), 0, 0, width, height))) {
            if (!pen.isInvisible()) {
                small.stroke(path, pen);
            }
        }
        return new Sprite(width, height, pixels);
    }
}
