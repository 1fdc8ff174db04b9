package xunge.render.raster;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
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
    private static final int MOST_SPARE = 3;

    private final Glyphs glyphs;
    private final Pictures pictures;
    private final Queue<Tools> spare = new ConcurrentLinkedQueue<>();
    private final Colours colours = new Colours();
    private final Map<MarkLook, @Nullable MarkSprite[]> sprites = new ConcurrentHashMap<>();

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
        Tools tools = spare.poll();
        boolean fits = tools != null && tools.fit(frame.width(), frame.height());
        return new RasterPainter(this, pixels, frame, fits ? tools : new Tools(frame.width(), frame.height()));
    }

    @Override
    public Glyphs glyphs() {
        return glyphs;
    }

    /// Takes back what a painter no longer needs.
    void takeBack(Tools tools) {
        if (spare.size() < MOST_SPARE) {
            spare.add(tools);
        }
    }

    Colours colours() {
        return colours;
    }

    /// `look` at all quarters of a pixel, row by row; those not needed yet are null.
    @Nullable
    MarkSprite[] sprites(MarkLook look) {
        if (sprites.size() > MOST_LOOKS) {
            sprites.clear();
        }
        return sprites.computeIfAbsent(look, k -> new MarkSprite[STEPS * STEPS]);
    }

    /// `look`, `step` quarters of a pixel along a row and the row below it.
    MarkSprite draw(MarkLook look, int step) {
        int reach = look.reachPixels();
        int side = 2 * reach;
        int[] pixels = new int[side * side];
        RasterPainter painter = new RasterPainter(this, pixels, new PixelFrame(1, 0, 0, side, side),
                new Tools(side, side));
        look.draw(painter, new PixelPath(), reach + (double) (step % STEPS) / STEPS,
                reach + (double) Math.floorDiv(step, STEPS) / STEPS);
        return MarkSprite.of(reach, pixels);
    }
}
