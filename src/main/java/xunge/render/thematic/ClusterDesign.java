package xunge.render.thematic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntFunction;
import xunge.geo.layer.Column;
import xunge.geo.layer.PackedLayer;
import xunge.render.LayerDesign;
import xunge.style.Brush;
import xunge.style.LayerStyle;
import xunge.style.MarkShape;
import xunge.style.Measure;
import xunge.style.Pen;
import xunge.style.StylePass;
import xunge.style.StyleProblem;
import xunge.style.StyleRule;
import xunge.style.Symbol;
import xunge.style.Theme;
import xunge.style.Tint;
import xunge.style.Value;

/// Draws the layers of [Clusters]: a disc as large as its number has digits with the worst state as a ring; points that
/// stand alone as the base design draws them. The numbers are written by the label stage.
///
/// @param base the design of the points
public record ClusterDesign(LayerDesign base) implements LayerDesign {

    private static final double RING = 4;
    private static final double SMALLEST = 20;
    private static final double PER_DIGIT = 7;

    @Override
    public LayerStyle compile(PackedLayer layer, Theme theme, List<StyleProblem> problems) {
        LayerStyle points = base.compile(layer, theme, problems);
        Optional<Column> count = layer.findColumn(Clusters.COUNT);
        if (count.isEmpty()) {
            return points;
        }
        Column.Numbers counts = (Column.Numbers) count.get();
        List<StylePass> passes = new ArrayList<>();
        points.passes().forEach(pass -> passes.add(ofSingles(pass, f -> counts.number(f) == 1)));
        Column worst = layer.findColumn(Clusters.WORST).orElseThrow();
        passes.add(new StylePass(List.of(disc(counts, worst, theme))));
        return new LayerStyle(passes);
    }

    private static StylePass ofSingles(StylePass pass, IntPredicate isSingle) {
        List<IntPredicate> named = pass.rules().stream().filter(r -> !r.isElse()).map(StyleRule::applies).toList();
        IntPredicate others = f -> named.stream().noneMatch(p -> p.test(f));
        return new StylePass(pass.rules()
                .stream()
                .map(r -> new StyleRule(r.minScale(), r.maxScale(),
                        isSingle.and(r.isElse() ? others : r.applies()), false, r.symbols()))
                .toList());
    }

    private static StyleRule disc(Column.Numbers counts, Column worst, Theme theme) {
        Measure size = new Measure(numbers(f -> diameter(counts.number(f))), false);
        Brush fill = Brush.of(Tint.of(theme.get("cluster", "#fffdf7"), 1));
        Tint state = new Tint(texts(f -> ringColour(worst.text(f), theme)), Value.of(1));
        Pen rim = new Pen(Tint.of(theme.get("mark-rim", "#26231f"), 1), Measure.pixels(RING + 2), Pen.Cap.BUTT,
                Pen.Join.ROUND, List.of(), 0);
        Pen ring = new Pen(state, Measure.pixels(RING), Pen.Cap.BUTT, Pen.Join.ROUND, List.of(), 0);
        return new StyleRule(0, Double.POSITIVE_INFINITY, f -> counts.number(f) > 1, false,
                List.of(circle(Optional.empty(), rim, size), circle(Optional.of(fill), ring, size)));
    }

    private static Symbol circle(Optional<Brush> fill, Pen edge, Measure size) {
        return new Symbol.PointSymbol(MarkShape.WellKnown.CIRCLE, fill, Optional.of(edge), size, Value.of(0));
    }

    /// Wide enough for the number, in pixels.
    static double diameter(double count) {
        return SMALLEST + PER_DIGIT * Math.floor(Math.log10(Math.max(1, count)));
    }

    private static String ringColour(String state, Theme theme) {
        String key = "state-" + state.toLowerCase(Locale.ROOT).replace('_', '-');
        return theme.get(key, theme.get("mark-rim", "#26231f"));
    }

    private static Value texts(IntFunction<String> text) {
        return new OfFeature(text, f -> Double.NaN);
    }

    private static Value numbers(IntToDoubleFunction number) {
        return new OfFeature(f -> Double.toString(number.applyAsDouble(f)), number);
    }

    /// A value computed from the feature.
    private record OfFeature(IntFunction<String> asText, IntToDoubleFunction asNumber) implements Value {
        @Override
        public String text(int feature, double scale) {
            return asText.apply(feature);
        }

        @Override
        public double number(int feature, double scale) {
            return asNumber.applyAsDouble(feature);
        }

        @Override
        public boolean isPerFeature() {
            return true;
        }
    }
}
