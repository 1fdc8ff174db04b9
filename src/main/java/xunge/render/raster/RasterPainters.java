package xunge.render.raster;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import xunge.render.Glyphs;
import xunge.render.MarkLook;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.Pictures;
import xunge.render.PixelFrame;
import xunge.render.PixelPath;

/// The project's own back end: no native code, no display, and the same pixels on every machine.
public final class RasterPainters implements PainterFactory {

    /// A mark is drawn at a quarter of a pixel.
    static final int STEPS = 4;
    private static final int MOST_LOOKS = 256;

    private final Glyphs glyphs;
    private final Pictures pictures;
    private final Queue<Coverage> spare = new ConcurrentLinkedQueue<>();
    private final Map<MarkLook, MarkSprite[]> sprites = new ConcurrentHashMap<>();

    /// A back end with the letters and pictures of `other`.
    public RasterPainters(PainterFactory other) {
        this.glyphs = other.glyphs();
        this.pictures = other.pictures();
    }

    @Override
    public Pictures pictures() {
        return pictures;
    }

    @Override
    public Painter painter(int[] pixels, PixelFrame frame) {
        Coverage coverage = spare.poll();
        boolean fits = coverage != null && coverage.width() == frame.width() && coverage.height() == frame.height();
        return new RasterPainter(this, pixels, frame,
                fits ? coverage : new Coverage(frame.width(), frame.height()));
    }

    @Override
    public Glyphs glyphs() {
        return glyphs;
    }

    /// Takes back what a painter no longer needs; only one of each size in use is worth keeping.
    void takeBack(Coverage coverage) {
        if (spare.size() < Runtime.getRuntime().availableProcessors()) {
            spare.add(coverage);
        }
    }

    /// `look` at all quarters of a pixel, row by row.
    MarkSprite[] sprites(MarkLook look) {
        if (sprites.size() > MOST_LOOKS) {
            sprites.clear();
        }
        return sprites.computeIfAbsent(look, this::draw);
    }

    private MarkSprite[] draw(MarkLook look) {
        int reach = look.reachPixels();
        int side = 2 * reach;
        MarkSprite[] drawn = new MarkSprite[STEPS * STEPS];
        PixelPath path = new PixelPath();
        for (int i = 0; i < drawn.length; i++) {
            int[] pixels = new int[side * side];
            RasterPainter painter = new RasterPainter(this, pixels, new PixelFrame(1, 0, 0, side, side),
                    new Coverage(side, side));
            look.draw(painter, path, reach + (double) (i % STEPS) / STEPS, reach + (double) (i / STEPS) / STEPS);
            drawn[i] = new MarkSprite(reach, pixels);
        }
        return drawn;
    }
}
