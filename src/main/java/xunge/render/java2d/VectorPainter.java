package xunge.render.java2d;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import xunge.render.GroundImage;
import xunge.render.LetterPen;
import xunge.render.MarkLook;
import xunge.render.Painter;
import xunge.render.PenStroke;
import xunge.render.Pictures;
import xunge.render.PixelFrame;
import xunge.render.PixelPath;
import xunge.render.Sprite;
import xunge.style.Brush;

/// Draws a map as shapes, so that it is sharp at any resolution of paper. Pictures of the ground, and layers that are
/// half transparent as a whole, stay pictures of the frame's own resolution.
public final class VectorPainter implements Painter, LetterPen {

    private final Graphics2D graphics;
    private final PixelFrame frame;
    private final Java2dGlyphs glyphs;
    private final Pictures pictures;
    private final Shape clip;

    VectorPainter(Graphics2D graphics, PixelFrame frame, Java2dGlyphs glyphs, Pictures pictures) {
        this.graphics = graphics;
        this.frame = frame;
        this.glyphs = glyphs;
        this.pictures = pictures;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.clip(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        this.clip = graphics.getClip();
    }

    @Override
    public void clear(int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
    }

    @Override
    public void fill(PixelPath area, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(new PathShape(area));
    }

    /// Lines across the box of `area`, cut to it.
    @Override
    public void hatch(PixelPath area, int argb, Brush.Hatch hatch) {
        Shape shape = new PathShape(area);
        Rectangle2D box = clipTo(shape);
        if (box.isEmpty()) {
            return;
        }
        graphics.setColor(new Color(argb, true));
        graphics.setStroke(new BasicStroke((float) hatch.widthPixels()));
        double step = Math.max(2, Math.round(hatch.spacingPixels()));
        switch (hatch.pattern()) {
            case SLASH -> slanted(box, step, 1);
            case BACKSLASH -> slanted(box, step, -1);
            case HORIZONTAL -> level(box, step);
            case VERTICAL -> upright(box, step);
            case CROSS -> {
                slanted(box, step, 1);
                slanted(box, step, -1);
            }
        }
        graphics.setClip(clip);
    }

    /// Draws only within `shape` from now on; answers the box of what of it is in the frame. Nothing changes when that is
    /// empty: PdfBoxGraphics2D takes an empty clip for none.
    private Rectangle2D clipTo(Shape shape) {
        Area inside = new Area(shape);
        inside.intersect(new Area(new Rectangle2D.Double(0, 0, frame.width(), frame.height())));
        if (!inside.isEmpty()) {
            graphics.setClip(inside);
        }
        return inside.getBounds2D();
    }

    /// Lines at 45 degrees that keep their place on the ground: x + `sign` * y is a multiple of `step`.
    private void slanted(Rectangle2D box, double step, int sign) {
        double offset = Math.floorMod(frame.left() + sign * frame.top(), (long) step);
        double low = box.getMinX() + (sign > 0 ? box.getMinY() : -box.getMaxY());
        double high = box.getMaxX() + (sign > 0 ? box.getMaxY() : -box.getMinY());
        for (double sum = Math.floor((low + offset) / step) * step - offset; sum <= high; sum += step) {
            graphics.draw(new Line2D.Double(sum - sign * box.getMinY(), box.getMinY(), sum - sign * box.getMaxY(),
                    box.getMaxY()));
        }
    }

    private void level(Rectangle2D box, double step) {
        double offset = Math.floorMod(frame.top(), (long) step) - step / 2;
        for (double y = Math.floor((box.getMinY() + offset) / step) * step - offset; y <= box.getMaxY(); y += step) {
            graphics.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
        }
    }

    private void upright(Rectangle2D box, double step) {
        double offset = Math.floorMod(frame.left(), (long) step) - step / 2;
        for (double x = Math.floor((box.getMinX() + offset) / step) * step - offset; x <= box.getMaxX(); x += step) {
            graphics.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
        }
    }

    @Override
    public void texture(PixelPath area, Sprite cell) {
        Shape shape = new PathShape(area);
        Rectangle2D box = clipTo(shape);
        if (box.isEmpty()) {
            return;
        }
        int left = (int) Math.floor(box.getMinX());
        int top = (int) Math.floor(box.getMinY());
        int width = (int) Math.ceil(box.getMaxX()) - left;
        int[] filled = new int[width * ((int) Math.ceil(box.getMaxY()) - top)];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = cell.repeated(frame.left() + left + i % width, frame.top() + top + i / width);
        }
        graphics.drawImage(Images.over(filled, width, filled.length / width),
                AffineTransform.getTranslateInstance(left, top), null);
        graphics.setClip(clip);
    }

    @Override
    public void stroke(PixelPath path, PenStroke pen) {
        graphics.setColor(new Color(pen.argb(), true));
        graphics.setStroke(Java2dPainter.stroke(pen));
        graphics.draw(new PathShape(path));
    }

    @Override
    public void band(PixelPath area, PenStroke pen) {
        if (!clipTo(new PathShape(area)).isEmpty()) {
            stroke(area, pen.withWidth(pen.width() * 2));
            graphics.setClip(clip);
        }
    }

    @Override
    public void marks(MarkLook mark, PixelPath places) {
        PixelPath outline = new PixelPath();
        for (int i = 0; i < places.size(); i++) {
            mark.draw(this, outline, places.x(i), places.y(i));
        }
    }

    @Override
    public void ground(GroundImage image) {
        int[] pixels = new int[frame.width() * frame.height()];
        image.blendOver(pixels, frame);
        blend(pixels, 1);
    }

    @Override
    public void blend(int[] picture, double opacity) {
        BufferedImage image = Images.over(picture, frame.width(), frame.height());
        java.awt.Composite before = graphics.getComposite();
        graphics.setComposite(java.awt.AlphaComposite.getInstance(java.awt.AlphaComposite.SRC_OVER, (float) opacity));
        graphics.drawImage(image, 0, 0, null);
        graphics.setComposite(before);
    }

    @Override
    public Painter another(int[] pixels, PixelFrame other) {
        return new Java2dPainter(pixels, other, pictures);
    }

    @Override
    public Pictures pictures() {
        return pictures;
    }

    @Override
    public void draw(Letter letter) {
        Shape outline = glyphs.outline(letter.codePoint(), letter.bold(), letter.sizePixels(), letter.degrees(),
                letter.x(), letter.y());
        graphics.setColor(new Color(letter.argb(), true));
        if (letter.rimPixels() > 0) {
            graphics.setStroke(new BasicStroke(2 * letter.rimPixels(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(outline);
        } else {
            graphics.fill(outline);
        }
    }

    /// The graphics belong to whoever gave them.
    @Override
    public void close() {
        graphics.setClip(clip);
    }
}
