package xunge.style.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    PaintCompiler(ExpressionCompiler expressions) {
        this.expressions = expressions;
    }

    Optional<Brush> brush(@Nullable Fill fill) {
        if (fill == null) {
            return Optional.empty();
        }
        Graphic graphic = fill.getGraphicFill();
        if (graphic == null) {
            return Optional.of(Brush.of(tint(fill.getColor(), fill.getOpacity())));
        }
        return Optional.of(hatch(fill, graphic));
    }

    private Brush hatch(Fill fill, Graphic graphic) {
        Optional<Mark> mark = firstMark(graphic);
        Optional<Brush.Pattern> pattern = mark.flatMap(m -> pattern(word(m.getWellKnownName())));
        if (mark.isEmpty() || pattern.isEmpty() || mark.get().getStroke() == null) {
            expressions.report(fill, StyleProblem.Kind.UNSUPPORTED, "GraphicFill");
            return Brush.of(tint(fill.getColor(), fill.getOpacity()));
        }
        Stroke lines = mark.get().getStroke();
        return new Brush(tint(lines.getColor(), lines.getOpacity()), Optional
                .of(new Brush.Hatch(pattern.get(), constant(graphic.getSize(), 8), constant(lines.getWidth(), 1))));
    }

    private static Optional<Brush.Pattern> pattern(String name) {
        return switch (name) {
            case "shape://slash", "slash" -> Optional.of(Brush.Pattern.SLASH);
            case "shape://backslash", "backslash" -> Optional.of(Brush.Pattern.BACKSLASH);
            case "shape://horline", "horline" -> Optional.of(Brush.Pattern.HORIZONTAL);
            case "shape://vertline", "vertline" -> Optional.of(Brush.Pattern.VERTICAL);
            case "shape://times", "x" -> Optional.of(Brush.Pattern.CROSS);
            default -> Optional.empty();
        };
    }

    Optional<Mark> firstMark(@Nullable Graphic graphic) {
        return graphic == null ? Optional.empty()
                : graphic.graphicalSymbols().stream().filter(Mark.class::isInstance).map(Mark.class::cast).findFirst();
    }

    Optional<Pen> pen(@Nullable Stroke stroke, boolean onGround) {
        if (stroke == null) {
            return Optional.empty();
        }
        Measure width = new Measure(expressions.compile(stroke.getWidth()), onGround);
        return Optional.of(new Pen(tint(stroke.getColor(), stroke.getOpacity()), width, cap(word(stroke.getLineCap())),
                join(word(stroke.getLineJoin())), dashes(stroke), constant(stroke.getDashOffset(), 0)));
    }

    private static Pen.Cap cap(String word) {
        return switch (word) {
            case "round" -> Pen.Cap.ROUND;
            case "square" -> Pen.Cap.SQUARE;
            default -> Pen.Cap.BUTT;
        };
    }

    private static Pen.Join join(String word) {
        return switch (word) {
            case "round" -> Pen.Join.ROUND;
            case "bevel" -> Pen.Join.BEVEL;
            default -> Pen.Join.MITRE;
        };
    }

    /// Lengths parted by blanks or commas; an odd pattern is repeated so that dashes and gaps alternate (CSS).
    private List<Double> dashes(Stroke stroke) {
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
        return new Tint(value, opacity == null ? Value.of(1) : expressions.compile(opacity));
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
        if (expression == null) {
            return "";
        }
        Value value = expressions.compile(expression);
        return value.isPerFeature() ? "" : value.text(0, Double.NaN).toLowerCase(Locale.ROOT);
    }
}
