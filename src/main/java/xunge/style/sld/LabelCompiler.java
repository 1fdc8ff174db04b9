package xunge.style.sld;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Font;
import org.geotools.api.style.Halo;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointPlacement;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;
import xunge.style.LabelPlacing;
import xunge.style.StyleProblem;
import xunge.style.Symbol;
import xunge.style.Tint;
import xunge.style.Value;

/// Compiles text symbolizers, with GeoServer's options for labels.
final class LabelCompiler {

    /// Our own: the attribute set smaller below the label; other readers of the style pass over it.
    private static final String BELOW = "latinBelow";
    private static final Set<String> OPTIONS = Set.of("followLine", "repeat", "group", "spaceAround", "maxAngleDelta",
            "goodnessOfFit", "minGroupDistance", "maxDisplacement", "charSpacing", "graphic-resize", "graphic-margin",
            "uom", "autoWrap", BELOW);
    /// GeoServer's default of maxAngleDelta, in degrees.
    private static final double SHARPEST_TURN = 22.5;

    private final ExpressionCompiler expressions;
    private final PaintCompiler paints;

    LabelCompiler(ExpressionCompiler expressions, PaintCompiler paints) {
        this.expressions = expressions;
        this.paints = paints;
    }

    Optional<Symbol> compile(TextSymbolizer text) {
        if (text.getLabel() == null) {
            return Optional.empty();
        }
        text.getOptions()
                .keySet()
                .stream()
                .filter(o -> !OPTIONS.contains(o))
                .sorted()
                .forEach(o -> expressions.report(text, StyleProblem.Kind.UNSUPPORTED, "VendorOption " + o));
        Fill fill = text.getFill();
        Tint tint = fill == null ? Tint.of("#000000", 1) : paints.tint(fill.getColor(), fill.getOpacity());
        Value priority = text.getPriority() == null ? Value.of(0) : expressions.compile(text.getPriority());
        return Optional.of(new Symbol.TextSymbol(expressions.compile(text.getLabel()), below(text),
                font(text), tint,
                halo(text.getHalo()), placing(text), priority, shield(text)));
    }

    /// Data without that attribute have no second line; that is no mistake of the style.
    private Optional<Value> below(TextSymbolizer text) {
        return Optional.ofNullable(text.getOptions().get(BELOW)).flatMap(expressions::findValue);
    }

    private Symbol.FontStyle font(TextSymbolizer text) {
        Font font = text.getFont();
        double spacing = option(text, "charSpacing", 0);
        if (font == null) {
            return new Symbol.FontStyle(Value.of(12), false, spacing);
        }
        boolean bold = paints.word(font.getWeight()).equals("bold");
        return new Symbol.FontStyle(expressions.compile(font.getSize()), bold, spacing);
    }

    private Optional<Symbol.Halo> halo(@Nullable Halo halo) {
        if (halo == null) {
            return Optional.empty();
        }
        return Optional.of(new Symbol.Halo(paints.tint(halo.getFill().getColor(), halo.getFill().getOpacity()),
                paints.constant(halo.getRadius(), 1)));
    }

    private Optional<Symbol.Shield> shield(TextSymbolizer text) {
        Optional<Mark> mark = paints.firstMark(text.getGraphic());
        return mark.map(m -> new Symbol.Shield(paints.brush(m.getFill()), paints.pen(m.getStroke(), false),
                option(text, "graphic-margin", 3)));
    }

    private LabelPlacing placing(TextSymbolizer text) {
        Map<String, String> options = text.getOptions();
        boolean along = text.getLabelPlacement() instanceof LinePlacement
                || options.getOrDefault("followLine", "false").equals("true");
        double[] point = text.getLabelPlacement() instanceof PointPlacement p ? point(p)
                : new double[] {0.5, 0.5, 0, 0};
        boolean group = Set.of("yes", "true").contains(options.getOrDefault("group", "no"));
        return new LabelPlacing(along, point[0], point[1], point[2], point[3], option(text, "repeat", 0), group,
                option(text, "spaceAround", 0), option(text, "maxAngleDelta", SHARPEST_TURN),
                option(text, "goodnessOfFit", 0), option(text, "minGroupDistance", 0),
                option(text, "maxDisplacement", 0), option(text, "autoWrap", 0));
    }

    private double[] point(PointPlacement placement) {
        return new double[] {number(placement.getAnchorPoint().getAnchorPointX(), 0.5),
            number(placement.getAnchorPoint().getAnchorPointY(), 0.5),
            number(placement.getDisplacement().getDisplacementX(), 0),
            number(placement.getDisplacement().getDisplacementY(), 0)};
    }

    private double number(@Nullable Expression expression, double fallback) {
        return paints.constant(expression, fallback);
    }

    private double option(TextSymbolizer text, String name, double fallback) {
        String written = text.getOptions().get(name);
        if (written == null) {
            return fallback;
        }
        double number = Value.parseNumber(written.strip());
        if (Double.isNaN(number)) {
            expressions.report(text, StyleProblem.Kind.BAD_VALUE, name + " " + written);
            return fallback;
        }
        return number;
    }
}
