package xunge.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.style.Brush;
import xunge.style.Pen;
import xunge.style.Scales;
import xunge.style.StylePass;
import xunge.style.StyleRule;
import xunge.style.Symbol;

/// The legend of a layer: each rule that draws at a scale, as it draws.
public final class Legend {

    /// The size of a swatch in pixels.
    public static final int WIDTH = 32;
    /// The height of a swatch in pixels.
    public static final int HEIGHT = 20;

    private static final double INSET = 3.5;
    private static final int LOOKED_AT = 20_000;
    private static final int MOST_RULES = 24;

    /// One line.
    ///
    /// @param rule the rule it stands for
    /// @param picture the swatch
    public record Entry(StyleRule rule, Swatch picture) {}

    /// A picture of [#WIDTH] by [#HEIGHT].
    public static final class Swatch {

        private final int[] pixels = new int[WIDTH * HEIGHT];

        /// Premultiplied ARGB, row by row. The swatch's own array: read only.
        public int[] pixels() {
            return pixels;
        }
    }

    private final PainterFactory painters;
    private final double scale;
    private final PixelFrame frame;

    private Legend(PainterFactory painters, double scale) {
        this.painters = painters;
        this.scale = scale;
        this.frame = new PixelFrame(Scales.metresPerPixel(scale), 0, 0, WIDTH, HEIGHT);
    }

    /// The legend of `layer` at 1:`scale`, in the order of its rules: those that draw more than labels, each by the first
    /// feature it applies to; a rule that applies to none of the first 20 000 has no line.
    public static List<Entry> of(SceneLayer layer, PainterFactory painters, double scale) {
        Legend legend = new Legend(painters, scale);
        Optional<PackedLayer> features = layer.features().filter(f -> f.size() > 0);
        List<Entry> entries = new ArrayList<>();
        features.ifPresent(f -> {
            for (StylePass pass : layer.style().passes()) {
                legend.collect(pass.rulesAt(scale), f, entries);
            }
        });
        return entries.size() > MOST_RULES ? List.copyOf(entries.subList(0, MOST_RULES)) : entries;
    }

    private void collect(List<StyleRule> rules, PackedLayer layer, List<Entry> entries) {
        for (StyleRule rule : rules) {
            OptionalInt feature = IntStream.range(0, Math.min(layer.size(), LOOKED_AT))
                    .filter(f -> applies(rule, rules, f))
                    .findFirst();
            boolean draws = rule.symbols().stream().anyMatch(s -> !(s instanceof Symbol.TextSymbol));
            if (draws && feature.isPresent()) {
                entries.add(new Entry(rule, swatch(rule, layer.kind(), feature.getAsInt())));
            }
        }
    }

    private static boolean applies(StyleRule rule, List<StyleRule> rules, int feature) {
        return rule.isElse() ? rules.stream().noneMatch(r -> !r.isElse() && r.applies().test(feature))
                : rule.applies().test(feature);
    }

    private Swatch swatch(StyleRule rule, GeometryKind kind, int feature) {
        Swatch swatch = new Swatch();
        try (Painter painter = painters.painter(swatch.pixels, frame)) {
            rule.symbols().forEach(s -> draw(s, kind, feature, painter));
        }
        return swatch;
    }

    private void draw(Symbol symbol, GeometryKind kind, int feature, Painter painter) {
        switch (symbol) {
            case Symbol.PolygonSymbol polygon -> {
                polygon.fill().ifPresent(f -> fill(f, box(), feature, painter));
                polygon.outline().ifPresent(pen -> stroke(pen, shape(kind), feature, painter));
            }
            case Symbol.LineSymbol line -> {
                if (line.insideBand()) {
                    painter.band(box(), PenStroke.of(line.pen(), feature, scale));
                } else {
                    stroke(line.pen(), shape(kind), feature, painter);
                }
            }
            case Symbol.PointSymbol point -> mark(point, feature, painter);
            case Symbol.GraphicLineSymbol line -> line.graphics().forEach(g -> draw(g, kind, feature, painter));
            case Symbol.PictureSymbol _,Symbol.TextSymbol _ -> {
                // a swatch shows neither words nor pictures
            }
        }
    }

    private void mark(Symbol.PointSymbol point, int feature, Painter painter) {
        double size = Math.min(point.size().pixels(feature, scale), HEIGHT - INSET);
        PixelPath path = new PixelPath();
        MarkPath.append(point.shape(), WIDTH / 2.0, HEIGHT / 2.0, size, 0, path);
        point.fill().ifPresent(f -> fill(f, path, feature, painter));
        point.outline().ifPresent(pen -> stroke(pen, path, feature, painter));
    }

    private void fill(Brush brush, PixelPath area, int feature, Painter painter) {
        int argb = brush.tint().argb(feature, scale);
        if (argb >>> 24 != 0) {
            brush.hatch().ifPresentOrElse(h -> painter.hatch(area, argb, h), () -> painter.fill(area, argb));
        }
    }

    private void stroke(Pen pen, PixelPath path, int feature, Painter painter) {
        PenStroke stroke = PenStroke.of(pen, feature, scale);
        if (!stroke.isInvisible()) {
            painter.stroke(path, stroke.withWidth(Math.min(stroke.width(), HEIGHT / 2.0)));
        }
    }

    private static PixelPath shape(GeometryKind kind) {
        if (kind == GeometryKind.POLYGON) {
            return box();
        }
        PixelPath path = new PixelPath();
        path.moveTo(0, HEIGHT / 2.0);
        path.lineTo(WIDTH, HEIGHT / 2.0);
        return path;
    }

    private static PixelPath box() {
        PixelPath path = new PixelPath();
        path.moveTo(INSET, INSET);
        path.lineTo(WIDTH - INSET, INSET);
        path.lineTo(WIDTH - INSET, HEIGHT - INSET);
        path.lineTo(INSET, HEIGHT - INSET);
        path.lineTo(INSET, INSET);
        return path;
    }
}
