package xunge.render.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import xunge.render.PixelFrame;
import xunge.render.ScaleBar;
import xunge.render.SourceLine;

/// What stands around the map: title, frame, north, scale bar, and the foot with system, sources and the note on use.
final class Furniture {

    static final int INK = 0xFF2B2926;
    static final int QUIET = 0xFF5C5750;
    static final int RED = 0xFFC0231C;
    private static final int STAMP_ON_MAP = 0x4CC0231C;
    private static final double BOX = 2;

    private final SheetOrder order;
    private final SheetWords words;
    private final SheetLayout layout;
    private final PixelFrame frame;
    private final Press press;
    private final Letters letters;
    private final Graphics2D graphics;

    Furniture(SheetOrder order, SheetWords words, Press press, Graphics2D graphics, Letters letters) {
        this.order = order;
        this.words = words;
        this.layout = order.layout();
        this.frame = order.frame();
        this.press = press;
        this.graphics = graphics;
        this.letters = letters;
    }

    void draw() {
        title();
        new GridFrame(layout, frame, press, graphics, letters).draw();
        scaleBlock();
        foot();
        if (order.approval().isEmpty()) {
            stampOnMap();
        }
    }

    private double mm(double onA4) {
        return layout.grown(onA4);
    }

    private void title() {
        Area area = layout.title();
        String title = letters.cut(letters.writable(order.title()), area.width(), mm(8), true);
        write(title, area.left() + (area.width() - letters.width(title, mm(8), true)) / 2, area.top() + mm(8.6), mm(8),
                true, INK);
    }

    /// North, 1:N and the bar, centred in their block, from above.
    private void scaleBlock() {
        Area area = layout.scale();
        double middle = area.left() + area.width() / 2;
        north(middle, area.top() + mm(5));
        String ratio = "1:" + grouped(Math.round(order.scale()));
        centred(ratio, middle, area.top() + mm(27), mm(5), true, INK);
        bar(area.top() + mm(32), area);
    }

    /// Thousands apart by thin gaps, as in SI.
    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private void north(double middle, double top) {
        centred(words.north(), middle, top + mm(0.8), mm(4), true, INK);
        double high = mm(13);
        double from = top + mm(2);
        fill(triangle(middle, from, middle - mm(3.4), from + high, middle, from + high * 0.76), INK);
        Shape right = triangle(middle, from, middle + mm(3.4), from + high, middle, from + high * 0.76);
        fill(right, 0xFFFFFFFF);
        line(right, mm(0.2), INK);
    }

    private static Shape triangle(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        path.lineTo(corners[2], corners[3]);
        path.lineTo(corners[4], corners[5]);
        path.closePath();
        return path;
    }

    /// The longest bar in round metres that fits: exactly as long as the ground at the sheet's scale.
    static ScaleBar barOf(SheetLayout layout, double metresPerPixel) {
        return ScaleBar.of(metresPerPixel, (layout.scale().width() - layout.grown(12)) / SheetLayout.PIXEL);
    }

    private void bar(double top, Area area) {
        ScaleBar bar = barOf(layout, frame.metresPerPixel());
        double length = bar.pixels() * SheetLayout.PIXEL;
        double left = area.left() + (area.width() - length) / 2;
        int parts = bar.label().startsWith("2") ? 4 : 5;
        double high = mm(1.6);
        for (int part = 0; part < parts; part++) {
            Rectangle2D piece = new Rectangle2D.Double(left + part * length / parts, top, length / parts, high);
            fill(piece, part % 2 == 0 ? INK : 0xFFFFFFFF);
        }
        line(new Rectangle2D.Double(left, top, length, high), mm(0.15), INK);
        double baseline = top + high + mm(3.6);
        centred("0", left, baseline, mm(2.8), false, INK);
        centred(bar.label(), left + length, baseline, mm(2.8), false, INK);
    }

    private void foot() {
        Area area = layout.foot();
        double note = note(area);
        double width = area.width() - note - mm(6);
        double size = mm(2.7);
        double baseline = area.top() + mm(6);
        write(letters.cut(words.system(), width, size, false), area.left(), baseline, size, false, QUIET);
        for (String line : letters.wrapped(letters.writable(sources()), width, size, 2)) {
            baseline += mm(4);
            write(line, area.left(), baseline, size, false, QUIET);
        }
    }

    private String sources() {
        List<String> all = SourceLine.sources(order.scene(), frame);
        String line = all.isEmpty() ? "" : words.sources() + String.join(" · ", all);
        String schematic = order.scene().isSchematic(frame) ? words.schematic() : "";
        return String.join("  ", List.of(schematic, line)).strip();
    }

    /// The day, and the number of the approval or the stamp, at the right; answers how wide.
    private double note(Area area) {
        String made = letters.writable(words.made().apply(order.date()));
        double size = mm(4.2);
        String note = letters.cut(order.approval()
                .map(a -> letters.writable(words.approval().apply(a)))
                .orElse(words.stamp()), area.width() / 2, size, true);
        double width = letters.width(note, size, true);
        boolean isStamp = order.approval().isEmpty();
        double left = area.right() - width - (isStamp ? mm(BOX) : 0);
        write(note, left, area.top() + mm(9), size, true, isStamp ? RED : INK);
        if (isStamp) {
            line(new Rectangle2D.Double(left - mm(BOX), area.top() + mm(4), width + 2 * mm(BOX), mm(7)), mm(0.5), RED);
        }
        double dayWidth = letters.width(made, mm(2.7), false);
        write(made, area.right() - dayWidth, area.top() + mm(15.5), mm(2.7), false, QUIET);
        return Math.max(width + 2 * mm(BOX), dayWidth);
    }

    /// Lightly across the upper right corner of the map.
    private void stampOnMap() {
        Area map = layout.map();
        double longest = Math.min(map.width(), map.height()) * 0.55;
        double size = Math.min(mm(9), longest / letters.width(words.stamp(), 1, true));
        double length = letters.width(words.stamp(), size, true);
        double slope = Math.sqrt(0.5);
        double inset = mm(6);
        press.write(new Press.Line(words.stamp(), map.right() - inset - (length - size) * slope - size,
                map.top() + inset + size, size, true, STAMP_ON_MAP, 45));
    }

    private void write(String text, double x, double baseline, double size, boolean bold, int argb) {
        if (!text.isEmpty()) {
            press.write(new Press.Line(text, x, baseline, size, bold, argb, 0));
        }
    }

    private void centred(String text, double middle, double baseline, double size, boolean bold, int argb) {
        write(text, middle - letters.width(text, size, bold) / 2, baseline, size, bold, argb);
    }

    private void fill(Shape shape, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(shape);
    }

    private void line(Shape shape, double width, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(shape);
    }
}
