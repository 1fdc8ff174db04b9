package xunge.render.raster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import xunge.render.Blend;
import xunge.render.GroundImage;
import xunge.render.MarkLook;
import xunge.render.Painter;
import xunge.render.PenStroke;
import xunge.render.Pictures;
import xunge.render.PixelFrame;
import xunge.render.PixelPath;
import xunge.render.Sprite;
import xunge.style.Brush;

/// Draws by scan lines straight into the caller's pixels.
final class RasterPainter implements Painter {

    private static final int SHIFT = 8;
    private static final int QUARTER_SHIFT = 6;

    private final RasterPainters shop;
    private final int[] pixels;
    private final PixelFrame frame;
    private final Coverage coverage;
    private final Ink ink;
    private final Stroker stroker;
    private final Tools tools;
    private int cellColour;

    RasterPainter(RasterPainters shop, int[] pixels, PixelFrame frame, Tools tools) {
        this.shop = shop;
        this.pixels = pixels;
        this.frame = frame;
        this.tools = tools;
        this.coverage = tools.coverage;
        this.stroker = tools.stroker;
        this.ink = new Ink(pixels, frame.width());
    }

    @Override
    public void clear(int argb) {
        Arrays.fill(pixels, argb);
    }

    @Override
    public void fill(PixelPath area, int argb) {
        for (int part = 0; part < area.parts(); part++) {
            edges(area, part, false);
        }
        pour(argb, Ink.Rule.EVEN_ODD);
    }

    @Override
    public void addCells(PixelPath areas, int argb) {
        cellColour = argb;
        for (int part = 0; part < areas.parts(); part++) {
            edges(areas, part, areas.turn(part) > 0);
        }
    }

    @Override
    public void fillCells() {
        pour(cellColour, Ink.Rule.EACH);
    }

    private void pour(int argb, Ink.Rule rule) {
        coverage.pour(ink.of(shop.colours().of(argb, rule), rule));
    }

    /// Adds the edges of `part`, closing it when it is open.
    private void edges(PixelPath area, int part, boolean isBackwards) {
        int end = area.start(part + 1);
        int x = area.fixedX(end - 1);
        int y = area.fixedY(end - 1);
        for (int v = area.start(part); v < end; v++) {
            int nextX = area.fixedX(v);
            int nextY = area.fixedY(v);
            if (isBackwards) {
                coverage.line(nextX, nextY, x, y);
            } else {
                coverage.line(x, y, nextX, nextY);
            }
            x = nextX;
            y = nextY;
        }
    }

    @Override
    public void hatch(PixelPath area, int argb, Brush.Hatch hatch) {
        texture(area, HatchCell.of(argb, hatch));
    }

    @Override
    public void texture(PixelPath area, Sprite cell) {
        Extent extent = cover(area);
        int[] mask = tools.mask();
        for (int row = extent.fromRow; row < extent.toRow; row++) {
            for (int column = extent.fromColumn; column < extent.toColumn; column++) {
                int i = row * frame.width() + column;
                if (mask[i] != 0) {
                    int shown = Blend.faded(cell.repeated(frame.left() + column, frame.top() + row), mask[i] >>> 24);
                    pixels[i] = Blend.overPremultiplied(pixels[i], shown);
                }
            }
        }
        clearMask(extent);
    }

    @Override
    public Pictures pictures() {
        return shop.pictures();
    }

    /// Makes the mask show `area`, and returns the pixels that may be in it.
    private Extent cover(PixelPath area) {
        for (int part = 0; part < area.parts(); part++) {
            edges(area, part, false);
        }
        coverage.pour(new Ink(tools.mask(), frame.width())
                .of(shop.colours().of(0xFFFFFFFF, Ink.Rule.EVEN_ODD), Ink.Rule.EVEN_ODD));
        return Extent.of(area, frame);
    }

    private void clearMask(Extent extent) {
        for (int row = extent.fromRow; row < extent.toRow; row++) {
            Arrays.fill(tools.mask(), row * frame.width() + extent.fromColumn, row * frame.width() + extent.toColumn,
                    0);
        }
    }

    /// Columns and rows of a frame.
    private record Extent(int fromColumn, int toColumn, int fromRow, int toRow) {

        static Extent of(PixelPath area, PixelFrame frame) {
            int minX = Integer.MAX_VALUE;
            int minY = Integer.MAX_VALUE;
            int maxX = Integer.MIN_VALUE;
            int maxY = Integer.MIN_VALUE;
            for (int i = 0; i < area.size(); i++) {
                minX = Math.min(minX, area.fixedX(i));
                minY = Math.min(minY, area.fixedY(i));
                maxX = Math.max(maxX, area.fixedX(i));
                maxY = Math.max(maxY, area.fixedY(i));
            }
            int fromColumn = Math.clamp(minX >> SHIFT, 0, frame.width());
            int fromRow = Math.clamp(minY >> SHIFT, 0, frame.height());
            return new Extent(fromColumn, Math.clamp((maxX >> SHIFT) + 1, fromColumn, frame.width()), fromRow,
                    Math.clamp((maxY >> SHIFT) + 1, fromRow, frame.height()));
        }
    }

    @Override
    public void stroke(PixelPath path, PenStroke pen) {
        stroker.begin(pen);
        if (!pen.dashes().isEmpty()) {
            Dasher dasher = new Dasher(pen, stroker);
            for (int part = 0; part < path.parts(); part++) {
                dasher.stroke(path, part);
            }
        } else if (path.parts() == 1) {
            tools.net.single(path, 0, stroker);
        } else {
            tools.net.stroke(path, stroker);
        }
        pour(pen.argb(), Ink.Rule.ONCE);
    }

    @Override
    public void band(PixelPath area, PenStroke pen) {
        Extent extent = cover(area);
        ink.maskWith(tools.mask());
        stroke(area, pen.withWidth(pen.width() * 2));
        ink.unmask();
        clearMask(extent);
    }

    @Override
    public void marks(MarkLook mark, PixelPath places) {
        @Nullable
        MarkSprite[] sprites = shop.sprites(mark);
        for (int i = 0; i < places.size(); i++) {
            int x = places.fixedX(i) + (1 << QUARTER_SHIFT - 1) >> QUARTER_SHIFT;
            int y = places.fixedY(i) + (1 << QUARTER_SHIFT - 1) >> QUARTER_SHIFT;
            int step = (y & 3) * RasterPainters.STEPS + (x & 3);
            MarkSprite sprite = sprites[step];
            if (sprite == null) {
                sprite = shop.draw(mark, step);
                sprites[step] = sprite;
            }
            sprite.stamp(pixels, frame.width(), frame.height(), x >> 2, y >> 2);
        }
    }

    @Override
    public void ground(GroundImage image) {
        image.blendOver(pixels, frame);
    }

    @Override
    public void blend(int[] picture, double opacity) {
        Blend.over(pixels, picture, opacity);
    }

    @Override
    public Painter another(int[] otherPixels, PixelFrame otherFrame) {
        return shop.painter(otherPixels, otherFrame);
    }

    @Override
    public void close() {
        shop.takeBack(tools);
    }
}
