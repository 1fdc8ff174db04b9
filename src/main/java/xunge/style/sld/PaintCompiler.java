package xunge.style.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Mark;
import org.geotools.api.style.Stroke;
import org.jspecify.annotations.Nullable;
import xunge.style.Brush;
import xunge.style.Measure;
import xunge.style.Pen;
import xunge.style.StyleProblem;
import xunge.style.Tint;
import xunge.style.Value;

/// Compiles fills and strokes.
final class PaintCompiler {

    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

    private final ExpressionCompiler expressions;
    private final FillCompiler fills;

    PaintCompiler(ExpressionCompiler expressions) {
        this.expressions = expressions;
        this.fills = new FillCompiler(expressions, this);
    }

    Optional<Brush> brush(@Nullable Fill fill, Unit unit) {
        return brush(fill, unit, Map.of());
    }

    /// The brush of `fill`; `options` are those of its symbolizer.
    Optional<Brush> brush(@Nullable Fill fill, Unit unit, Map<String, String> options) {
        if (fill == null) {
            return Optional.empty();
        }
        Graphic graphic = fill.getGraphicFill();
        return Optional.of(graphic == null ? Brush.of(tint(fill.getColor(), fill.getOpacity()))
                : fills.compile(fill, graphic, unit, options));
    }

    Optional<Mark> firstMark(@Nullable Graphic graphic) {
        return graphic == null ? Optional.empty()
                : graphic.graphicalSymbols().stream().filter(Mark.class::isInstance).map(Mark.class::cast).findFirst();
    }

    Optional<Pen> pen(@Nullable Stroke stroke, Unit unit) {
        if (stroke == null) {
            return Optional.empty();
        }
        Measure width = unit.measure(number(stroke.getWidth(), "stroke-width", 1));
        List<Double> dashes = dashes(stroke).stream().map(d -> d * unit.factor()).toList();
        return Optional.of(new Pen(tint(stroke.getColor(), stroke.getOpacity()), width,
                cap(stroke, word(stroke.getLineCap())), join(stroke, word(stroke.getLineJoin())), dashes,
                constant(stroke.getDashOffset(), 0) * unit.factor()));
    }

    /// A number that may differ from feature to feature; a constant that is none is reported.
    private Value number(Expression expression, String name, double fallback) {
        Value value = expressions.compile(expression);
        if (!value.isPerFeature() && Double.isNaN(value.number(0, 1))) {
            expressions.report(expression, StyleProblem.Kind.BAD_VALUE, name + " " + value.text(0, 1));
            return Value.of(fallback);
        }
        return value;
    }

    private Pen.Cap cap(Stroke stroke, String word) {
        return switch (word) {
            case "round" -> Pen.Cap.ROUND;
            case "square" -> Pen.Cap.SQUARE;
            default -> {
                badWord(stroke, "stroke-linecap", word, "butt", "flat");
                yield Pen.Cap.BUTT;
            }
        };
    }

    private Pen.Join join(Stroke stroke, String word) {
        return switch (word) {
            case "round" -> Pen.Join.ROUND;
            case "bevel" -> Pen.Join.BEVEL;
            default -> {
                badWord(stroke, "stroke-linejoin", word, "mitre", "miter");
                yield Pen.Join.MITRE;
            }
        };
    }

    private void badWord(Stroke stroke, String name, String word, String... known) {
        if (!word.isEmpty() && !List.of(known).contains(word)) {
            expressions.report(stroke, StyleProblem.Kind.BAD_VALUE, name + " " + word);
        }
    }

    /// Lengths parted by blanks or commas; an odd pattern is repeated so that dashes and gaps alternate (CSS).
    List<Double> dashes(Stroke stroke) {
        List<Double> lengths = new ArrayList<>();
        for (Expression expression : stroke.dashArray() == null ? List.<Expression>of() : stroke.dashArray()) {
            for (String word : BLANKS.split(word(expression), -1)) {
                double length = Value.parseNumber(word);
                if (!(length >= 0)) {
                    expressions.report(stroke, StyleProblem.Kind.BAD_VALUE, word);
                    return List.of();
                }
                lengths.add(length);
            }
        }
        if (lengths.size() % 2 == 1) {
            lengths.addAll(List.copyOf(lengths));
        }
        return lengths.stream().mapToDouble(Double::doubleValue).sum() > 0 ? lengths : List.of();
    }

    Tint tint(Expression colour, @Nullable Expression opacity) {
        Value value = expressions.compile(colour);
        String written = value.isPerFeature() ? "" : value.text(0, Double.NaN);
        if (!written.isEmpty() && !Tint.isColour(written)) {
            expressions.report(colour, StyleProblem.Kind.BAD_VALUE, written);
        }
        return new Tint(value, opacity == null ? Value.of(1) : number(opacity, "opacity", 1));
    }

    /// A number that has to be the same everywhere; anything else is reported and `fallback` taken.
    double constant(@Nullable Expression expression, double fallback) {
        if (expression == null) {
            return fallback;
        }
        Value value = expressions.compile(expression);
        double number = value.isPerFeature() ? Double.NaN : value.number(0, Double.NaN);
        if (Double.isNaN(number)) {
            expressions.report(expression, StyleProblem.Kind.BAD_VALUE,
                    value.isPerFeature() ? "PropertyName" : value.text(0, 0));
            return fallback;
        }
        return number;
    }

    /// A constant word in lower case, empty when there is none.
    String word(@Nullable Expression expression) {
        return constantWord(expression).toLowerCase(Locale.ROOT);
    }

    /// A constant word as written, empty when there is none.
    String constantWord(@Nullable Expression expression) {
        if (expression == null) {
            return "";
        }
        Value value = expressions.compile(expression);
        return value.isPerFeature() ? "" : value.text(0, Double.NaN);
    }
}
