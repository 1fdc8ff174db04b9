package xunge.render.java2d;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
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
import xunge.style.Pen;

/// Draws with Java2D straight into the caller's pixels.
final class Java2dPainter implements Painter {

    private static final float MITRE_LIMIT = 4;

    private final int[] pixels;
    private final PixelFrame frame;
    private final Pictures pictures;
    private final Graphics2D graphics;

    Java2dPainter(int[] pixels, PixelFrame frame, Pictures pictures) {
        this.pictures = pictures;
        this.pixels = pixels;
        this.frame = frame;
        this.graphics = Images.over(pixels, frame.width(), frame.height()).createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void clear(int argb) {
        Arrays.fill(pixels, argb);
    }

    @Override
    public void fill(PixelPath area, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(new PathShape(area));
    }

    @Override
    public void hatch(PixelPath area, int argb, Brush.Hatch hatch) {
        int step = Math.max(2, (int) Math.round(hatch.spacingPixels()));
        BufferedImage cell = cell(step, argb, hatch);
        graphics.setPaint(new TexturePaint(cell, new Rectangle2D.Double(Math.floorMod(-frame.left(), (long) step),
                Math.floorMod(-frame.top(), (long) step), step, step)));
        graphics.fill(new PathShape(area));
    }

    @Override
    public void texture(PixelPath area, Sprite cell) {
        int[] copy = new int[cell.width() * cell.height()];
        Arrays.setAll(copy, i -> cell.repeated(i % cell.width(), i / cell.width()));
        graphics.setPaint(new TexturePaint(Images.over(copy, cell.width(), cell.height()),
                new Rectangle2D.Double(Math.floorMod(-frame.left(), (long) cell.width()),
                        Math.floorMod(-frame.top(), (long) cell.height()), cell.width(), cell.height())));
        graphics.fill(new PathShape(area));
    }

    @Override
    public Pictures pictures() {
        return pictures;
    }

    private static BufferedImage cell(int step, int argb, Brush.Hatch hatch) {
        BufferedImage cell = new BufferedImage(step, step, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = cell.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(new Color(argb, true));
        g.setStroke(new BasicStroke((float) hatch.widthPixels(), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        lines(hatch.pattern(), step).forEach(g::draw);
        g.dispose();
        return cell;
    }

    /// Slanted lines run through the corners too, so that the cells join.
    private static List<Shape> lines(Brush.Pattern pattern, int s) {
        List<Shape> slash = List.of(new Line2D.Double(-s, s, s, -s), new Line2D.Double(0, s, s, 0),
                new Line2D.Double(0, 2.0 * s, 2.0 * s, 0));
        List<Shape> backslash = List.of(new Line2D.Double(-s, 0, s, 2.0 * s), new Line2D.Double(0, 0, s, s),
                new Line2D.Double(0, -s, 2.0 * s, s));
        return switch (pattern) {
            case SLASH -> slash;
            case BACKSLASH -> backslash;
            case HORIZONTAL -> List.of(new Line2D.Double(0, s / 2.0, s, s / 2.0));
            case VERTICAL -> List.of(new Line2D.Double(s / 2.0, 0, s / 2.0, s));
            case CROSS -> java.util.stream.Stream.concat(slash.stream(), backslash.stream()).toList();
        };
    }

    @Override
    public void stroke(PixelPath path, PenStroke pen) {
        graphics.setColor(new Color(pen.argb(), true));
        graphics.setStroke(stroke(pen));
        graphics.draw(new PathShape(path));
    }

    @Override
    public void band(PixelPath area, PenStroke pen) {
        Shape inside = new PathShape(area);
        graphics.clip(inside);
        stroke(area, pen.withWidth(pen.width() * 2));
        graphics.setClip(null);
    }

    @Override
    public void blend(int[] picture, double opacity) {
        Blend.over(pixels, picture, opacity);
    }

    static BasicStroke stroke(PenStroke pen) {
        float[] dashes = null;
        if (!pen.dashes().isEmpty()) {
            dashes = new float[pen.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = pen.dashes().get(i).floatValue();
            }
        }
        return new BasicStroke((float) pen.width(), cap(pen.pen().cap()), join(pen.pen().join()), MITRE_LIMIT, dashes,
                (float) pen.pen().dashOffset());
    }

    private static int cap(Pen.Cap cap) {
        return switch (cap) {
            case BUTT -> BasicStroke.CAP_BUTT;
            case ROUND -> BasicStroke.CAP_ROUND;
            case SQUARE -> BasicStroke.CAP_SQUARE;
        };
    }

    private static int join(Pen.Join join) {
        return switch (join) {
            case MITRE -> BasicStroke.JOIN_MITER;
            case ROUND -> BasicStroke.JOIN_ROUND;
            case BEVEL -> BasicStroke.JOIN_BEVEL;
        };
    }

    @Override
    public void marks(MarkLook mark, PixelPath places) {
        PixelPath outline = new PixelPath();
        for (int i = 0; i < places.size(); i++) {
            mark.draw(this, outline, quarter(places.x(i)), quarter(places.y(i)));
        }
    }

    private static double quarter(double position) {
        return Math.floor(position * 4 + 0.5) / 4;
    }

    @Override
    public void ground(GroundImage image) {
        image.blendOver(pixels, frame);
    }

    @Override
    public Painter another(int[] otherPixels, PixelFrame otherFrame) {
        return new Java2dPainter(otherPixels, otherFrame, pictures);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
