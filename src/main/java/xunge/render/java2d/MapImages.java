package xunge.render.java2d;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.PixelFrame;
import xunge.render.ScenePainter;
import xunge.render.Viewport;
import xunge.render.label.LabelStage;
import xunge.render.raster.RasterPainters;

/// Pictures of the map off screen, the same as the window shows. Safe for many threads.
public final class MapImages {

    private final Java2dPainters letters;
    private final PainterFactory painters;

    /// Pictures with the letters of `letters`.
    public MapImages(Java2dPainters letters) {
        this.letters = letters;
        this.painters = new RasterPainters(letters);
    }

    /// The back end the product draws with.
    public PainterFactory painters() {
        return painters;
    }

    /// The pixels of `scene` in `viewport`, opaque ARGB, row by row, without furniture.
    public int[] pixels(MapScene scene, Viewport viewport) {
        return pixels(scene, viewport.frame(), viewport.frame());
    }

    /// The pixels of `frame`, its labels all within `named`.
    private int[] pixels(MapScene scene, PixelFrame frame, PixelFrame named) {
        int[] pixels = new int[frame.width() * frame.height()];
        try (Painter painter = painters.painter(pixels, frame)) {
            ScenePainter.paintGround(scene, frame, painter);
        }
        new LabelStage(painters).draw(scene, named).blendOver(pixels, frame);
        return pixels;
    }

    /// A PNG of `scene` in `viewport`, with the strip of scale bar, north and sources; no label goes
    /// under the strip.
    public byte[] png(MapScene scene, Viewport viewport, FurnitureWords words) {
        PixelFrame frame = viewport.frame();
        PixelFrame above = new PixelFrame(frame.metresPerPixel(), frame.left(), frame.top(), frame.width(),
                Math.max(1, frame.height() - Furniture.HEIGHT));
        int[] pixels = pixels(scene, frame, above);
        Furniture.draw(pixels, scene, viewport.frame(), words, letters.javaGlyphs());
        return encode(pixels, viewport.width(), viewport.height());
    }

    /// A PNG of opaque or premultiplied ARGB pixels, row by row.
    public static byte[] encode(int[] pixels, int width, int height) {
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        plain.getRaster().setDataElements(0, 0, width, height, pixels);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(plain, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
