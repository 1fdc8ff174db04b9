package xunge.render.java2d;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import xunge.render.GlyphSprite;
import xunge.render.Glyphs;

/// Letters of the bundled Noto Sans SC. Outlines are filled as shapes, without hinting, so that they look the same on
/// every system. A sprite is drawn once and kept: some 1 kB each, a few thousand for a city.
final class Java2dGlyphs implements Glyphs {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /// Middle of a Han character above its baseline, as a share of the size.
    private static final double MIDDLE = 0.36;
    /// Letters are measured in this size; without hinting widths grow with the size.
    private static final float MEASURED = 1000;
    private static final int MOST_SPRITES = 30_000;

    private final Font regular;
    private final Font bold;
    private final Map<Key, GlyphSprite> sprites = new ConcurrentHashMap<>();
    /// Advances at size 1, by code point; 0 where not asked for yet. Entries are only ever set to the one right value.
    private final float[] regularAdvances = new float[Character.MAX_VALUE + 1];
    private final float[] boldAdvances = new float[Character.MAX_VALUE + 1];

    Java2dGlyphs() {
        regular = font("NotoSansSC-Regular.ttf");
        bold = font("NotoSansSC-Bold.ttf");
    }

    private static Font font(String file) {
        try (InputStream in = Java2dGlyphs.class.getResourceAsStream("/xunge/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, java.util.Objects.requireNonNull(in, file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(file, broken);
        }
    }

    /// The regular face, for the words below pictures.
    Font regular() {
        return regular;
    }

    /// The bold face.
    Font bold() {
        return bold;
    }

    @Override
    public double advance(int codePoint, boolean isBold, float sizePixels) {
        if (codePoint > Character.MAX_VALUE) {
            return measured(codePoint, isBold) * sizePixels;
        }
        float[] advances = isBold ? boldAdvances : regularAdvances;
        if (advances[codePoint] == 0) {
            advances[codePoint] = (float) measured(codePoint, isBold);
        }
        return (double) advances[codePoint] * sizePixels;
    }

    private double measured(int codePoint, boolean isBold) {
        return vector(codePoint, isBold, MEASURED).getLogicalBounds().getWidth() / MEASURED;
    }

    private GlyphVector vector(int codePoint, boolean isBold, float size) {
        return (isBold ? bold : regular).deriveFont(size).createGlyphVector(CONTEXT, Character.toString(codePoint));
    }

    @Override
    public GlyphSprite sprite(Key key) {
        if (sprites.size() > MOST_SPRITES) {
            sprites.clear();
        }
        return sprites.computeIfAbsent(key, this::draw);
    }

    /// The outline of a letter, its anchor at (`x`, `y`), turned clockwise.
    Shape outline(int codePoint, boolean isBold, float size, int degrees, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(degrees));
        place.translate(-advance(codePoint, isBold, size) / 2, size * MIDDLE);
        return place.createTransformedShape(vector(codePoint, isBold, size).getOutline());
    }

    private GlyphSprite draw(Key key) {
        Shape letter = outline(key.codePoint(), key.bold(), key.sizePixels(), key.rotationDegrees(),
                key.fractionX() / 4.0, key.fractionY() / 4.0);
        Rectangle box = letter.getBounds();
        int grow = (int) Math.ceil(key.rimPixels()) + 1;
        box.grow(grow, grow);
        if (box.width <= 2 * grow || box.height <= 2 * grow) {
            return new GlyphSprite(0, 0, 0, new byte[0], new byte[0]);
        }
        return new GlyphSprite(box.x, box.y, box.width, coverage(box, letter, 0),
                coverage(box, letter, key.rimPixels()));
    }

    private static byte[] coverage(Rectangle box, Shape letter, float rim) {
        BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(-box.x, -box.y);
        g.setColor(Color.WHITE);
        g.fill(letter);
        if (rim > 0) {
            g.setStroke(new BasicStroke(2 * rim, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(letter);
        }
        g.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
