package xunge.render.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xunge.render.DrawnLayer;
import xunge.render.Glyphs;
import xunge.render.Legend;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.Pictures;
import xunge.render.PixelFrame;
import xunge.render.SceneLayer;
import xunge.render.java2d.Java2dPainters;

/// The legend of what the sheet shows, topmost layer first, in as many columns as its place has room for; set smaller
/// until all of it is there.
final class LegendBlock {

    private static final double COLUMN = 52;
    private static final double LINE = 6.6;
    private static final double WIDTH = Legend.WIDTH * SheetLayout.PIXEL;
    private static final double HEIGHT = Legend.HEIGHT * SheetLayout.PIXEL;
    private static final double HEADING = 4;
    private static final double WORDS = 3;
    private static final double SMALLEST = 0.4;
    /// The rule of a line's casing has the name of the line's rule with this after it.
    private static final String CASING = "-casing";

    private final SheetOrder order;
    private final SheetWords words;
    private final Press press;
    private final Letters letters;

    LegendBlock(SheetOrder order, SheetWords words, Press press, Letters letters) {
        this.order = order;
        this.words = words;
        this.press = press;
        this.letters = letters;
    }

    /// A line: a heading has no picture.
    private record Row(String text, Optional<BufferedImage> picture) {}

    void draw(Java2dPainters painters, Graphics2D graphics) {
        List<Row> rows = rows(painters);
        if (rows.isEmpty()) {
            return;
        }
        Area area = order.layout().legend();
        double grown = order.layout().grown(1);
        double heading = area.top() + 5.5 * grown;
        press.write(new Press.Line(words.legend(), area.left(), heading, HEADING * grown, true, Furniture.INK, 0));
        double size = grown;
        while (size > SMALLEST && !fits(rows.size(), size)) {
            size *= 0.93;
        }
        double top = heading + 2.5 * grown;
        int perColumn = Math.max(1, (int) ((area.bottom() - top) / (LINE * size)));
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), area.left() + Math.floorDiv(i, perColumn) * columnWidth(size),
                    top + i % perColumn * LINE * size, size,
                    graphics);
        }
    }

    private double columnWidth(double size) {
        Area area = order.layout().legend();
        int columns = Math.max(1, (int) (area.width() / (COLUMN * size)));
        return area.width() / columns;
    }

    private boolean fits(int rows, double size) {
        Area area = order.layout().legend();
        int columns = Math.max(1, (int) (area.width() / (COLUMN * size)));
        return (long) columns * (int) ((area.height() - 8 * order.layout().grown(1)) / (LINE * size)) >= rows;
    }

    private void row(Row row, double left, double top, double size, Graphics2D graphics) {
        double baseline = top + LINE * size / 2 + 0.36 * WORDS * size;
        double x = left;
        if (row.picture().isPresent()) {
            BufferedImage picture = row.picture().get();
            AffineTransform place = AffineTransform.getTranslateInstance(left, top + (LINE - HEIGHT) * size / 2);
            place.scale(WIDTH * size / picture.getWidth(), HEIGHT * size / picture.getHeight());
            graphics.drawImage(picture, place, null);
            x += (WIDTH + 2) * size;
        }
        boolean isHeading = row.picture().isEmpty();
        double room = left + columnWidth(size) - x - size;
        press.write(new Press.Line(letters.cut(row.text(), room, WORDS * size, isHeading), x, baseline, WORDS * size,
                isHeading, Furniture.INK, 0));
    }

    private List<Row> rows(Java2dPainters painters) {
        Swatches swatches = new Swatches(painters);
        PixelFrame frame = order.frame();
        List<Row> rows = new ArrayList<>();
        for (SceneLayer layer : order.scene().layers().reversed()) {
            boolean isThere = layer.drawnAt(order.scale())
                    .filter(DrawnLayer.Features.class::isInstance)
                    .map(DrawnLayer.Features.class::cast)
                    .filter(f -> InSight.isSeen(f, frame.box()))
                    .isPresent();
            if (isThere) {
                rows.addAll(rows(layer, swatches));
            }
        }
        return rows;
    }

    private List<Row> rows(SceneLayer layer, Swatches swatches) {
        Map<String, BufferedImage> lines = new LinkedHashMap<>();
        List<Legend.Entry> entries = Legend.of(layer, swatches, order.scale());
        for (Legend.Entry entry : entries) {
            words.rule()
                    .apply(entry.rule().title())
                    .ifPresent(name -> lines.putIfAbsent(letters.writable(name), swatches.over(entries.stream()
                            .filter(e -> e.rule().title().equals(entry.rule().title() + CASING))
                            .findFirst(), entry)));
        }
        String name = letters.writable(words.layer().apply(layer.name()));
        if (lines.size() <= 1) {
            return lines.values().stream().map(picture -> new Row(name, Optional.of(picture))).toList();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(name, Optional.empty()));
        lines.forEach((rule, picture) -> rows.add(new Row(rule, Optional.of(picture))));
        return rows;
    }

    /// Draws the legend's swatches several times as fine as on a screen.
    private static final class Swatches implements PainterFactory {

        private static final int FINER = 6;

        private final Java2dPainters painters;
        /// By the array of the swatch they stand for.
        private final IdentityHashMap<int[], BufferedImage> pictures = new IdentityHashMap<>();

        Swatches(Java2dPainters painters) {
            this.painters = painters;
        }

        /// The picture of `entry` on white, over that of its casing, a little wider since a legend draws no line wider than
        /// half its height.
        BufferedImage over(Optional<Legend.Entry> casing, Legend.Entry entry) {
            BufferedImage picture = new BufferedImage(Legend.WIDTH * FINER, Legend.HEIGHT * FINER,
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D g = picture.createGraphics();
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            int rim = picture.getHeight() / 10;
            casing.ifPresent(c -> g.drawImage(of(c), 0, -rim, picture.getWidth(), picture.getHeight() + 2 * rim, null));
            g.drawImage(of(entry), 0, 0, null);
            g.dispose();
            return picture;
        }

        private BufferedImage of(Legend.Entry entry) {
            return pictures.getOrDefault(entry.picture().pixels(), blank());
        }

        private static BufferedImage blank() {
            return new BufferedImage(Legend.WIDTH * FINER, Legend.HEIGHT * FINER, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public Painter painter(int[] pixels, PixelFrame frame) {
            Graphics2D g = pictures.computeIfAbsent(pixels, key -> blank()).createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.scale(FINER, FINER);
            return painters.vectors(g, frame);
        }

        @Override
        public Glyphs glyphs() {
            return painters.glyphs();
        }

        @Override
        public Pictures pictures() {
            return painters.pictures();
        }
    }
}
