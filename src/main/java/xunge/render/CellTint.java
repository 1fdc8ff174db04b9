package xunge.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
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
    private static final int COLOUR_SAMPLE = 64;
    private static final int MOST_PIXELS = 6_000_000;
    private static final int MOST_LEVELS = 8;

    private final PackedLayer layer;
    private final List<TintRaster> levels;
    /// The chosen features that are much larger than a cell.
    private final int[] others;

    private CellTint(PackedLayer layer, List<TintRaster> levels, int[] others) {
        this.layer = layer;
        this.levels = levels;
        this.others = others;
    }

    /// The cells one pass of a style draws at one scale.
    ///
    /// @param layer whose they are
    /// @param pass the pass
    /// @param rules the rules of the pass that are for this scale
    /// @param choice which of them are shown
    /// @param scale the scale denominator
    record Cells(PackedLayer layer, StylePass pass, List<StyleRule> rules, FeatureChoice choice, double scale) {

        boolean arePlain() {
            return layer.kind() == GeometryKind.POLYGON && layer.size() >= WORTH_WHILE
                    && rules.stream().allMatch(Cells::isPlain);
        }

        private static boolean isPlain(StyleRule rule) {
            return rule.symbols()
                    .stream()
                    .allMatch(s -> s instanceof Symbol.TextSymbol || s instanceof Symbol.PolygonSymbol p
                            && p.outline().isEmpty()
                            && p.fill().stream().allMatch(b -> b.hatch().isEmpty() && b.tiling().isEmpty()));
        }

        /// The rules in use, and the colours they give to some features.
        List<Integer> colours() {
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
    }

    /// What tells one tint from another.
    private record Key(FeatureChoice choice, List<Integer> colours) {}

    /// The tints of one pass of a style.
    private record Shelf(Map<Key, CellTint> tints) {}

    /// The tint for `cells` in `frame`; empty when they are to be drawn one by one.
    static Optional<CellTint> find(Cells cells, PixelFrame frame, Painter painter) {
        if (!cells.arePlain()) {
            return Optional.empty();
        }
        double metres = CellSize.of(cells.layer).metres();
        if (metres >= LARGEST_PIXELS * frame.metresPerPixel() || metres < 1e-2) {
            return Optional.empty();
        }
        Shelf shelf = cells.layer.derived(cells.pass, Shelf.class, () -> new Shelf(new ConcurrentHashMap<>()));
        Key key = new Key(cells.choice, cells.colours());
        return Optional.of(shelf.tints.computeIfAbsent(key, k -> make(cells, painter)));
    }

    private static CellTint make(Cells cells, Painter painter) {
        PackedLayer layer = cells.layer;
        CellSize size = CellSize.of(layer);
        Box extent = layer.extent().orElseThrow();
        double metres = size.metres();
        while (extent.widthMetres() / metres * (extent.heightMetres() / metres) > MOST_PIXELS) {
            metres *= 2;
        }
        PixelFrame frame = new PixelFrame(metres, (long) Math.floor(extent.minEast() / metres) - 1,
                (long) Math.floor(-extent.maxNorth() / metres) - 1, (int) (extent.widthMetres() / metres) + 4,
                (int) (extent.heightMetres() / metres) + 4);
        int[] pixels = new int[frame.width() * frame.height()];
        IntPredicate chosen = cells.choice.in(layer);
        try (Painter into = painter.another(pixels, frame)) {
            int[] small = IntStream.range(0, layer.size())
                    .filter(f -> !size.isLarge(layer, f))
                    .filter(chosen)
                    .toArray();
            ScenePainter.paintCells(cells, small, frame, into);
        }
        List<TintRaster> levels = new ArrayList<>();
        levels.add(new TintRaster(frame, pixels));
        while (levels.size() < MOST_LEVELS && levels.getLast().width() > 8) {
            levels.add(levels.getLast().halved());
        }
        int[] large = IntStream.range(0, layer.size()).filter(f -> size.isLarge(layer, f)).filter(chosen).toArray();
        return new CellTint(layer, List.copyOf(levels), large);
    }

    /// The features that are not in the tint and whose box meets `box`, in their order.
    int[] others(Box box) {
        return Arrays.stream(others).filter(f -> layer.box(f).intersects(box)).toArray();
    }

    /// Draws the finest level whose pixels are not much smaller than the frame's.
    @Override
    public void blendOver(int[] pixels, PixelFrame frame) {
        double finer = Math.log(frame.metresPerPixel() / levels.getFirst().metres()) / Math.log(2);
        int level = (int) Math.clamp(Math.floor(finer + 0.5), 0, levels.size() - 1);
        levels.get(level).blendOver(pixels, frame);
    }
}
