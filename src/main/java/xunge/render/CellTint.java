package xunge.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerLines;
import xunge.geo.layer.PackedLayer;
import xunge.style.Scales;
import xunge.style.StylePass;
import xunge.style.StyleRule;
import xunge.style.Symbol;

/// The cells of a layer, drawn once in the colours their style gives them at about a pixel a cell, to be laid over the
/// map where cells are smaller than two pixels.
///
/// Made when first needed, for each set of colours; kept as long as the style is in use. Immutable.
final class CellTint implements GroundImage {

    /// A smaller layer is drawn cell by cell.
    private static final int WORTH_WHILE = 5000;
    private static final double LARGEST_PIXELS = 2;
    /// A feature so many times as large as a usual cell is drawn as it is.
    private static final double LARGE = 3;
    private static final int SAMPLE = 1000;
    private static final int COLOUR_SAMPLE = 64;
    private static final int MOST_PIXELS = 6_000_000;
    private static final int MOST_STEPS = 8;

    private final List<TintRaster> levels;

    private CellTint(List<TintRaster> levels) {
        this.levels = levels;
    }

    /// What is known of a layer's cells.
    ///
    /// @param metres the side of a usual cell; not finite when there is none
    /// @param large the features much larger than that
    private record Cells(double metres, int[] large) {

        static Cells of(PackedLayer layer) {
            return layer.derived(CellTint.class, Cells.class, () -> measure(layer));
        }

        private static Cells measure(PackedLayer layer) {
            int step = Math.max(1, layer.size() / SAMPLE);
            double[] sides = IntStream.iterate(0, f -> f < layer.size(), f -> f + step)
                    .mapToDouble(f -> Math.sqrt(area(layer, f)))
                    .sorted()
                    .toArray();
            double usual = roundedUp(sides[sides.length / 2]);
            int[] large = IntStream.range(0, layer.size())
                    .filter(f -> layer.sizeMetres(f) > LARGE * usual)
                    .toArray();
            return new Cells(usual, large);
        }

        /// To two figures, so that cells of a regular grid lie on the picture's own grid.
        private static double roundedUp(double metres) {
            double unit = Math.pow(10, Math.floor(Math.log10(Math.max(metres, 1e-3))) - 1);
            return Math.rint(metres / unit) * unit;
        }

        private static double area(PackedLayer layer, int feature) {
            LayerLines lines = layer.lines();
            double twice = 0;
            for (int part = lines.firstPart(feature); part < lines.firstPart(feature + 1); part++) {
                for (int v = lines.partStart(part); v < lines.partStart(part + 1) - 1; v++) {
                    twice += (double) lines.xs()[v] * lines.ys()[v + 1] - (double) lines.xs()[v + 1] * lines.ys()[v];
                }
            }
            return Math.abs(twice) / 2;
        }
    }

    /// The tints of one pass of a style.
    ///
    /// @param byColours by rules in use and colours
    private record Shelf(Map<List<Integer>, CellTint> byColours) {}

    /// The tint for the cells of `layer` in `frame`; empty when they are to be drawn one by one.
    static Optional<CellTint> find(PackedLayer layer, StylePass pass, List<StyleRule> rules, PixelFrame frame,
            Painter painter) {
        if (layer.kind() != GeometryKind.POLYGON || layer.size() < WORTH_WHILE
                || !rules.stream().allMatch(CellTint::isPlain)) {
            return Optional.empty();
        }
        double metres = Cells.of(layer).metres;
        if (metres >= LARGEST_PIXELS * frame.metresPerPixel() || metres < 1e-2) {
            return Optional.empty();
        }
        double scale = Scales.denominator(frame.metresPerPixel());
        Shelf shelf = layer.derived(pass, Shelf.class, () -> new Shelf(new ConcurrentHashMap<>()));
        return Optional.of(shelf.byColours.computeIfAbsent(colours(layer, pass, rules, scale),
                k -> make(layer, pass, rules, painter, scale)));
    }

    private static boolean isPlain(StyleRule rule) {
        return rule.symbols()
                .stream()
                .allMatch(s -> s instanceof Symbol.TextSymbol || s instanceof Symbol.PolygonSymbol p
                        && p.outline().isEmpty() && p.fill().stream().allMatch(b -> b.hatch().isEmpty()));
    }

    /// What tells one set of colours from another: the rules in use, and the colours they give to some features.
    private static List<Integer> colours(PackedLayer layer, StylePass pass, List<StyleRule> rules, double scale) {
        List<Integer> colours = new ArrayList<>(RuleMatches.places(pass, rules));
        for (StyleRule rule : rules) {
            for (Symbol symbol : rule.symbols()) {
                if (symbol instanceof Symbol.PolygonSymbol polygon && polygon.fill().isPresent()) {
                    boolean isOne = !polygon.fill().get().tint().isPerFeature();
                    int step = isOne ? layer.size() : Math.max(1, layer.size() / COLOUR_SAMPLE);
                    for (int f = 0; f < layer.size(); f += step) {
                        colours.add(polygon.fill().get().tint().argb(f, scale));
                    }
                }
            }
        }
        return colours;
    }

    private static CellTint make(PackedLayer layer, StylePass pass, List<StyleRule> rules, Painter painter,
            double scale) {
        Box extent = layer.extent().orElseThrow();
        double metres = Cells.of(layer).metres;
        while (extent.widthMetres() / metres * (extent.heightMetres() / metres) > MOST_PIXELS) {
            metres *= 2;
        }
        PixelFrame frame = new PixelFrame(metres, (long) Math.floor(extent.minEast() / metres) - 1,
                (long) Math.floor(-extent.maxNorth() / metres) - 1, (int) (extent.widthMetres() / metres) + 4,
                (int) (extent.heightMetres() / metres) + 4);
        int[] pixels = new int[frame.width() * frame.height()];
        try (Painter cells = painter.another(pixels, frame)) {
            ScenePainter.paintCells(layer, pass, rules, frame, cells, scale);
        }
        List<TintRaster> levels = new ArrayList<>();
        levels.add(new TintRaster(frame, pixels));
        while (levels.size() < MOST_STEPS && levels.getLast().width() > 8) {
            levels.add(levels.getLast().halved());
        }
        return new CellTint(List.copyOf(levels));
    }

    /// The features that belong in the tint, in their order.
    static int[] smallFeatures(PackedLayer layer) {
        float most = (float) (LARGE * Cells.of(layer).metres);
        return IntStream.range(0, layer.size()).filter(f -> layer.sizeMetres(f) <= most).toArray();
    }

    /// The features in `box` that are too large for the tint, in their order.
    static int[] largeFeatures(PackedLayer layer, Box box) {
        return Arrays.stream(Cells.of(layer).large).filter(f -> layer.box(f).intersects(box)).toArray();
    }

    /// The finest level whose pixels are not much smaller than the frame's.
    @Override
    public void blendOver(int[] pixels, PixelFrame frame) {
        double first = levels.getFirst().metres();
        double finer = Math.log(frame.metresPerPixel() / first) / Math.log(2);
        int level = (int) Math.clamp(Math.floor(finer + 0.5), 0, levels.size() - 1);
        levels.get(level).blendOver(pixels, frame);
    }
}
