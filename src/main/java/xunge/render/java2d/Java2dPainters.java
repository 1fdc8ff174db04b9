package xunge.render.java2d;

import java.awt.Font;
import java.awt.Graphics2D;
import xunge.render.Glyphs;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.Pictures;
import xunge.render.PixelFrame;

/// The Java2D back end (Marlin). Needs no display: the application sets `java.awt.headless`.
public final class Java2dPainters implements PainterFactory {

    private final Java2dGlyphs glyphs = new Java2dGlyphs();
    private final Pictures pictures = new Java2dPictures();

    /// Loads the bundled font: about 0.1 s the first time, so make it off the FX thread.
    public Java2dPainters() {}

    @Override
    public Painter painter(int[] pixels, PixelFrame frame) {
        return new Java2dPainter(pixels, frame, pictures);
    }

    @Override
    public Glyphs glyphs() {
        return glyphs;
    }

    @Override
    public Pictures pictures() {
        return pictures;
    }

    Java2dGlyphs javaGlyphs() {
        return glyphs;
    }

    /// A painter over any `graphics`, on which a pixel of `frame` is one unit: for paper.
    public VectorPainter vectors(Graphics2D graphics, PixelFrame frame) {
        return new VectorPainter(graphics, frame, glyphs, pictures());
    }

    /// The bundled face, for words beside the map.
    public Font font(boolean bold) {
        return bold ? glyphs.bold() : glyphs.regular();
    }
}
