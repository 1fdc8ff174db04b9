package xunge.style.sld;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Mark;
import org.geotools.api.style.Stroke;
import xunge.style.Anchoring;
import xunge.style.Brush;
import xunge.style.Measure;
import xunge.style.StyleProblem;
import xunge.style.Symbol;
import xunge.style.Tint;
import xunge.style.Value;

/// Compiles fills of lines, marks and pictures.
final class FillCompiler {

    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");
    private static final double HATCH_SIZE = 8;
    /// How much of the area Qt's dense brushes cover, by their number.
    private static final List<Double> DENSE = List.of(1.0, 0.94, 0.88, 0.63, 0.5, 0.37, 0.12, 0.06);

    private final ExpressionCompiler expressions;
    private final PaintCompiler paints;
    private final GraphicCompiler graphics;

    FillCompiler(ExpressionCompiler expressions, PaintCompiler paints) {
        this.expressions = expressions;
        this.paints = paints;
        this.graphics = new GraphicCompiler(expressions, paints);
    }

    /// The fill of `graphic`; `options` are those of the symbolizer.
    Brush compile(Fill fill, Graphic graphic, Unit unit, Map<String, String> options) {
        Optional<Mark> mark = paints.firstMark(graphic);
        String name = mark.map(m -> paints.constantWord(m.getWellKnownName()).toLowerCase(Locale.ROOT)).orElse("");
        if (name.startsWith("brush://dense")) {
            return dense(mark.orElseThrow(), name);
        }
        if (mark.isPresent() && mark.get().getStroke() != null && unit.equals(Unit.PIXEL)) {
            Optional<Brush> hatch = hatch(name, graphic, mark.get().getStroke());
            if (hatch.isPresent()) {
                return hatch.get();
            }
        }
        return tiling(fill, graphic, unit, options, isLine(name));
    }

    private static boolean isLine(String name) {
        return name.equals("horline") || name.equals("shape://horline");
    }

    /// QGIS writes Qt's dotted brushes, which are seen as a paler colour.
    private Brush dense(Mark mark, String name) {
        int number = Character.digit(name.charAt(name.length() - 1), 10);
        Fill fill = mark.getFill();
        if (fill == null || number < 1 || number >= DENSE.size()) {
            expressions.report(mark, StyleProblem.Kind.UNSUPPORTED, "WellKnownName " + name);
            return Brush.of(Tint.of("#808080", 0));
        }
        Value share = Value.of(DENSE.get(number));
        Tint tint = paints.tint(fill.getColor(), fill.getOpacity());
        return Brush.of(new Tint(tint.colour(),
                new Values.OfNumbers(List.of(tint.opacity(), share), n -> n[0] * n[1])));
    }

    private Optional<Brush> hatch(String name, Graphic graphic, Stroke lines) {
        double turn = Math.floorMod(Math.round(paints.constant(graphic.getRotation(), 0) * 10), 1800L) / 10.0;
        Optional<Brush.Pattern> pattern = pattern(name, turn);
        if (pattern.isEmpty() || graphic.graphicalSymbols().size() > 1
                || expressions.compile(lines.getWidth()).isPerFeature()) {
            return Optional.empty();
        }
        boolean isTurned = isLine(name) && turn % 90 != 0;
        double size = graphics.size(graphic, Unit.PIXEL, HATCH_SIZE).pixels(0, 1);
        double spacing = size * (isTurned ? Math.sqrt(2) : 1);
        return Optional.of(new Brush(paints.tint(lines.getColor(), lines.getOpacity()),
                Optional.of(new Brush.Hatch(pattern.get(), spacing, paints.constant(lines.getWidth(), 1)))));
    }

    /// Lines turned by `turn` degrees clockwise that have a pattern of their own.
    private static Optional<Brush.Pattern> pattern(String name, double turn) {
        if (isLine(name)) {
            return Optional.ofNullable(Map.of(0.0, Brush.Pattern.HORIZONTAL, 90.0, Brush.Pattern.VERTICAL, 45.0,
                    Brush.Pattern.BACKSLASH, 135.0, Brush.Pattern.SLASH).get(turn));
        }
        return turn != 0 ? Optional.empty() : switch (name) {
            case "shape://slash", "slash" -> Optional.of(Brush.Pattern.SLASH);
            case "shape://backslash", "backslash" -> Optional.of(Brush.Pattern.BACKSLASH);
            case "shape://vertline", "vertline" -> Optional.of(Brush.Pattern.VERTICAL);
            case "shape://times" -> Optional.of(Brush.Pattern.CROSS);
            default -> Optional.empty();
        };
    }

    private Brush tiling(Fill fill, Graphic graphic, Unit unit, Map<String, String> options, boolean isLine) {
        Tint tint = paints.tint(fill.getColor(), fill.getOpacity());
        Optional<Symbol> made = graphics.compile(graphic, unit, Anchoring.Site.MIDDLE);
        if (made.isEmpty()) {
            expressions.report(fill, StyleProblem.Kind.UNSUPPORTED, "GraphicFill");
            return Brush.of(tint);
        }
        boolean isMark = made.get() instanceof Symbol.PointSymbol;
        Measure size = graphics.size(graphic, unit, isMark ? HATCH_SIZE * 2 : 0);
        double[] margins = margins(fill, options);
        Measure width = options.containsKey("distance") ? distance(fill, options, 0, unit)
                : wider(size, margins[1] + margins[3]);
        Measure height = options.containsKey("distance") ? distance(fill, options, 1, unit)
                : wider(size, margins[0] + margins[2]);
        double turn = isLine ? paints.constant(graphic.getRotation(), 0) : 0;
        return new Brush(tint, Optional.empty(),
                Optional.of(new Brush.Tiling(List.of(made.get()), width, height, turn)));
    }

    private static Measure wider(Measure size, double margin) {
        if (margin == 0) {
            return size;
        }
        return new Measure(new Values.OfNumbers(List.of(size.value()), n -> n[0] + margin), size.onGround());
    }

    /// QGIS's distance between marks, across and down, separated by a comma.
    private Measure distance(Fill fill, Map<String, String> options, int place, Unit unit) {
        String[] words = BLANKS.split(options.getOrDefault("distance", "").strip(), -1);
        double distance = Value.parseNumber(words[Math.min(place, words.length - 1)]);
        if (!(distance > 0)) {
            expressions.report(fill, StyleProblem.Kind.BAD_VALUE, "distance " + options.get("distance"));
            distance = HATCH_SIZE;
        }
        return unit.measure(Value.of(distance));
    }

    /// GeoServer's margins around each graphic: top, right, bottom, left, with CSS's short forms.
    private double[] margins(Fill fill, Map<String, String> options) {
        String written = options.getOrDefault("graphic-margin", "0").strip();
        String[] words = BLANKS.split(written, -1);
        double[] all = new double[4];
        int[][] places = {{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};
        for (int i = 0; i < 4; i++) {
            all[i] = words.length > 4 ? Double.NaN : Value.parseNumber(words[places[words.length - 1][i]]);
            if (Double.isNaN(all[i])) {
                expressions.report(fill, StyleProblem.Kind.BAD_VALUE, "graphic-margin " + written);
                return new double[4];
            }
        }
        return all;
    }
}
