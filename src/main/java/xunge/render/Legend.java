package xunge.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.style.Anchoring;
import xunge.style.Measure;
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
                Optional<Entry> begun = entries.stream().filter(e -> isPartOf(rule, e.rule())).findFirst();
                Swatch swatch = begun.map(Entry::picture).orElseGet(Swatch::new);
                draw(rule, layer.kind(), feature.getAsInt(), swatch);
                if (begun.isEmpty()) {
                    entries.add(new Entry(rule, swatch));
                }
            }
        }
    }

    /// A line drawn in several passes, as casing and fill, is one line of the legend.
    private static boolean isPartOf(StyleRule rule, StyleRule begun) {
        return !rule.title().isEmpty() && rule.title().equals(begun.title());
    }

    private static boolean applies(StyleRule rule, List<StyleRule> rules, int feature) {
        return rule.isElse() ? rules.stream().noneMatch(r -> !r.isElse() && r.applies().test(feature))
                : rule.applies().test(feature);
    }

    private void draw(StyleRule rule, GeometryKind kind, int feature, Swatch swatch) {
        try (Painter painter = painters.painter(swatch.pixels, frame)) {
            rule.symbols().forEach(s -> draw(s, kind, feature, painter));
        }
    }

    private void draw(Symbol symbol, GeometryKind kind, int feature, Painter painter) {
        switch (symbol) {
            case Symbol.PolygonSymbol polygon -> {
                polygon.fill().ifPresent(f -> new BrushPainter(frame, painter, scale).fill(f, feature, box()));
                polygon.outline().ifPresent(pen -> stroke(pen, shape(kind), feature, painter));
            }
            case Symbol.LineSymbol line -> {
                if (line.insideBand()) {
                    painter.band(box(), PenStroke.of(line.pen(), feature, scale));
                } else {
                    stroke(line.pen(), shape(kind), feature, painter);
                }
            }
            case Symbol.PointSymbol _,Symbol.PictureSymbol _ -> graphic(symbol, feature, WIDTH / 2.0, painter);
            case Symbol.GraphicLineSymbol line -> line.graphics().forEach(g -> {
                for (int i = 0; i < 3; i++) {
                    graphic(g, feature, WIDTH * (0.2 + 0.3 * i), painter);
                }
            });
            case Symbol.TextSymbol _ -> {
                // a legend shows no words
            }
        }
    }

    /// Marks and pictures stand in the middle, no larger than the swatch, whatever their anchor.
    private void graphic(Symbol graphic, int feature, double x, Painter painter) {
        Symbol small = switch (graphic) {
            case Symbol.PointSymbol point -> new Symbol.PointSymbol(point.shape(), point.fill(), point.outline(),
                    fitting(point.size(), feature), point.rotation());
            case Symbol.PictureSymbol picture -> new Symbol.PictureSymbol(picture.picture(),
                    fitting(picture.size(), feature), picture.rotation(), picture.opacity(), Anchoring.CENTRE);
            default -> graphic;
        };
        new GraphicPainter(frame, painter, scale).draw(small, feature, x, HEIGHT / 2.0, 0);
    }

    private Measure fitting(Measure size, int feature) {
        double own = size.pixels(feature, scale);
        return Measure.pixels(own > 0 ? Math.min(own, HEIGHT - INSET) : HEIGHT - INSET);
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
