package xunge.render.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import xunge.geo.layer.Box;
import xunge.render.PixelFrame;

/// The frame of the map: the neat line, the outer line, and between them ticks with the plane's coordinates in
/// kilometres.
final class GridFrame {

    private static final double CLOSEST = 32;
    private static final double LETTERS = 2.5;
    private static final double KILOMETRE = 1000;

    private final SheetLayout layout;
    private final PixelFrame frame;
    private final Press press;
    private final Graphics2D graphics;
    private final Letters letters;

    GridFrame(SheetLayout layout, PixelFrame frame, Press press, Graphics2D graphics, Letters letters) {
        this.layout = layout;
        this.frame = frame;
        this.press = press;
        this.graphics = graphics;
        this.letters = letters;
    }

    void draw() {
        graphics.setColor(new Color(Furniture.INK, true));
        rectangle(layout.map(), 0.25);
        rectangle(layout.outerLine(), 0.7);
        graphics.setStroke(new BasicStroke((float) layout.grown(0.2)));
        Box box = frame.box();
        double metresPerMillimetre = frame.metresPerPixel() / SheetLayout.PIXEL;
        double step = step(layout.grown(CLOSEST) * metresPerMillimetre);
        for (double east = Math.ceil(box.minEast() / step) * step; east <= box.maxEast(); east += step) {
            easting(layout.map().left() + (east - box.minEast()) / metresPerMillimetre, label(east, step));
        }
        for (double north = Math.ceil(box.minNorth() / step) * step; north <= box.maxNorth(); north += step) {
            northing(layout.map().bottom() - (north - box.minNorth()) / metresPerMillimetre, label(north, step));
        }
    }

    /// The smallest of 1, 2 and 5 times a power of ten that is at least `least`.
    static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double times = least / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }

    /// Kilometres, with as many digits as the step has.
    static String label(double metres, double step) {
        int digits = (int) Math.clamp(Math.ceil(-Math.log10(step / KILOMETRE) - 1e-9), 0, 3);
        return String.format(Locale.ROOT, "%." + digits + "f", metres / KILOMETRE);
    }

    private void rectangle(Area area, double width) {
        graphics.setStroke(new BasicStroke((float) layout.grown(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Rectangle2D.Double(area.left(), area.top(), area.width(), area.height()));
    }

    private void easting(double x, String label) {
        Area map = layout.map();
        Area outer = layout.outerLine();
        graphics.draw(new Line2D.Double(x, outer.top(), x, map.top()));
        graphics.draw(new Line2D.Double(x, map.bottom(), x, outer.bottom()));
        double size = layout.grown(LETTERS);
        double right = x + layout.grown(0.8) + letters.width(label, size, false);
        if (right < outer.right()) {
            double drop = (map.top() - outer.top() + 0.72 * size) / 2;
            write(label, x + layout.grown(0.8), outer.top() + drop, 0);
            write(label, x + layout.grown(0.8), map.bottom() + drop, 0);
        }
    }

    /// Read from the right, upwards along the frame.
    private void northing(double y, String label) {
        Area map = layout.map();
        Area outer = layout.outerLine();
        graphics.draw(new Line2D.Double(outer.left(), y, map.left(), y));
        graphics.draw(new Line2D.Double(map.right(), y, outer.right(), y));
        double size = layout.grown(LETTERS);
        if (y - layout.grown(0.8) - letters.width(label, size, false) > outer.top()) {
            double drop = (map.left() - outer.left() + 0.72 * size) / 2;
            write(label, outer.left() + drop, y - layout.grown(0.8), -90);
            write(label, map.right() + drop, y - layout.grown(0.8), -90);
        }
    }

    private void write(String label, double x, double baseline, double degrees) {
        press.write(new Press.Line(label, x, baseline, layout.grown(LETTERS), false, Furniture.INK, degrees));
    }
}
