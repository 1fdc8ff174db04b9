package xunge.render.java2d;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import xunge.render.MapScene;
import xunge.render.PixelFrame;
import xunge.render.ScaleBar;
import xunge.render.SourceLine;

/// The quiet strip at the foot of a picture: scale bar, north, sources, and the word for schematic data.
final class Furniture {

    /// The height of the strip, in pixels.
    static final int HEIGHT = 26;
    private static final int MARGIN = 12;
    private static final double LONGEST_BAR = 140;

    private final Graphics2D graphics;
    private final PixelFrame frame;
    private final Font font;
    private final Color ink;
    private final double baseline;

    private Furniture(Graphics2D graphics, MapScene scene, PixelFrame frame, Font font) {
        this.graphics = graphics;
        this.frame = frame;
        this.font = font;
        this.ink = new Color(scene.colour("text", "#3a3631"));
        this.baseline = frame.height() - HEIGHT / 2.0 + 4;
    }

    static void draw(int[] pixels, MapScene scene, PixelFrame frame, FurnitureWords words, Java2dGlyphs glyphs) {
        Graphics2D g = Images.over(pixels, frame.width(), frame.height()).createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Color paper = new Color(scene.colour("ground", "#faf8f3"));
        g.setColor(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), 224));
        g.fill(new Rectangle2D.Double(0, frame.height() - (double) HEIGHT, frame.width(), HEIGHT));
        Furniture furniture = new Furniture(g, scene, frame, glyphs.regular().deriveFont(11f));
        double x = furniture.north(furniture.bar(MARGIN), words.north());
        furniture.sources(x + 2 * MARGIN, scene, words);
        g.dispose();
    }

    private double bar(double left) {
        ScaleBar bar = ScaleBar.of(frame.metresPerPixel(), LONGEST_BAR);
        double y = frame.height() - HEIGHT / 2.0 + 4;
        double right = left + bar.pixels();
        graphics.setColor(ink);
        graphics.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        Path2D line = new Path2D.Double();
        line.moveTo(left, y - 5);
        line.lineTo(left, y);
        line.lineTo(right, y);
        line.lineTo(right, y - 5);
        graphics.draw(line);
        return text(bar.label(), right + 6) + MARGIN;
    }

    private double north(double left, String letter) {
        double middle = left + 6;
        double y = frame.height() - HEIGHT / 2.0;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(middle, y - 8);
        arrow.lineTo(middle + 4, y + 7);
        arrow.lineTo(middle, y + 4);
        arrow.lineTo(middle - 4, y + 7);
        arrow.closePath();
        graphics.setColor(ink);
        graphics.fill(arrow);
        return text(letter, middle + 8);
    }

    private void sources(double left, MapScene scene, FurnitureWords words) {
        List<String> all = SourceLine.sources(scene, frame);
        double right = frame.width() - MARGIN;
        if (scene.isSchematic(frame)) {
            right -= width(words.schematic()) + MARGIN;
            double box = right + MARGIN;
            text(words.schematic(), box);
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(new Rectangle2D.Double(box - 4, frame.height() - 20.5, width(words.schematic()) + 8, 15));
        }
        String line = all.isEmpty() ? "" : words.sources() + String.join(" · ", all);
        while (!line.isEmpty() && width(line) > right - left) {
            line = line.length() < 3 ? "" : line.substring(0, line.length() - 2) + "…";
        }
        text(line, Math.max(left, right - width(line) - MARGIN));
    }

    private double text(String words, double x) {
        graphics.setColor(ink);
        GlyphVector vector = font.createGlyphVector(graphics.getFontRenderContext(), words);
        graphics.fill(vector.getOutline((float) x, (float) baseline));
        return x + vector.getLogicalBounds().getWidth();
    }

    private double width(String words) {
        return font.createGlyphVector(graphics.getFontRenderContext(), words).getLogicalBounds().getWidth();
    }
}
