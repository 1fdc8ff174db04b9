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
    /// Options whose value asks for what is done anyway.
    private static final Map<String, String> HARMLESS = Map.of("conflictResolution", "true", "partials", "false",
            "labelAllGroup", "false", "polygonAlign", "manual", "forceLeftToRight", "true", "underlineText", "false",
            "strikethroughText", "false", "removeOverlaps", "false", "labelRepeat", "0");
    /// Words for what the bundled font is, or stands for without a loss.
    private static final Set<String> FONTS = Set.of("", "noto sans sc", "noto sans cjk sc", "sans-serif", "sansserif");
    private static final double BOLD = 600;
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
        reportOptions(text);
        Fill fill = text.getFill();
        Tint tint = fill == null ? Tint.of("#000000", 1) : paints.tint(fill.getColor(), fill.getOpacity());
        Value priority = text.getPriority() == null ? Value.of(0) : expressions.compile(text.getPriority());
        return Optional.of(new Symbol.TextSymbol(expressions.compile(text.getLabel()), below(text),
                font(text), tint,
                halo(text.getHalo()), placing(text), priority, shield(text)));
    }

    private void reportOptions(TextSymbolizer text) {
        text.getOptions()
                .entrySet()
                .stream()
                .filter(o -> !OPTIONS.contains(o.getKey()) && !o.getValue().equals(HARMLESS.get(o.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(o -> expressions.report(text, StyleProblem.Kind.UNSUPPORTED, "VendorOption " + o));
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
        String weight = paints.word(font.getWeight());
        boolean isBold = weight.equals("bold") || weight.equals("bolder") || Value.parseNumber(weight) >= BOLD;
        String style = paints.word(font.getStyle());
        if (!style.isEmpty() && !style.equals("normal")) {
            expressions.report(text, StyleProblem.Kind.UNSUPPORTED, "font-style " + style);
        }
        if (font.getFamily().stream().map(paints::word).noneMatch(FONTS::contains)) {
            String first = font.getFamily().isEmpty() ? "" : paints.constantWord(font.getFamily().getFirst());
            expressions.report(text, StyleProblem.Kind.UNSUPPORTED, "font-family " + first);
        }
        return new Symbol.FontStyle(expressions.compile(font.getSize()), isBold, spacing);
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
        return mark.map(
                m -> new Symbol.Shield(paints.brush(m.getFill(), Unit.PIXEL), paints.pen(m.getStroke(), Unit.PIXEL),
                        option(text, "graphic-margin", 3)));
    }

    private LabelPlacing placing(TextSymbolizer text) {
        Map<String, String> options = text.getOptions();
        boolean along = text.getLabelPlacement() instanceof LinePlacement
                || options.getOrDefault("followLine", "false").equals("true");
        double[] point = text.getLabelPlacement() instanceof PointPlacement p ? point(text, p)
                : new double[] {0.5, 0.5, 0, 0};
        double repeat = text.getLabelPlacement() instanceof LinePlacement line ? repeat(text, line) : 0;
        boolean group = Set.of("yes", "true").contains(options.getOrDefault("group", "no"));
        return new LabelPlacing(along, point[0], point[1], point[2], point[3], option(text, "repeat", repeat), group,
                option(text, "spaceAround", 0), option(text, "maxAngleDelta", SHARPEST_TURN),
                option(text, "goodnessOfFit", 0), option(text, "minGroupDistance", 0),
                option(text, "maxDisplacement", 0), option(text, "autoWrap", 0));
    }

    /// The distance at which SE 1.1 repeats a label, and what of the placement is not done.
    private double repeat(TextSymbolizer text, LinePlacement line) {
        double offset = paints.constant(line.getPerpendicularOffset(), 0);
        if (offset != 0) {
            expressions.report(text, StyleProblem.Kind.UNSUPPORTED, "PerpendicularOffset");
        }
        return line.isRepeated() ? Math.max(1, paints.constant(line.getGap(), 0)) : 0;
    }

    private double[] point(TextSymbolizer text, PointPlacement placement) {
        if (paints.constant(placement.getRotation(), 0) != 0) {
            expressions.report(text, StyleProblem.Kind.UNSUPPORTED, "Rotation");
        }
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
