package xunge.style.sld;

import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Mark;
import org.jspecify.annotations.Nullable;
import xunge.style.Anchoring;
import xunge.style.Brush;
import xunge.style.MarkShape;
import xunge.style.Measure;
import xunge.style.Pen;
import xunge.style.Picture;
import xunge.style.StyleProblem;
import xunge.style.Symbol;
import xunge.style.Tint;
import xunge.style.Value;

/// Compiles graphics: the first of their alternatives that can be drawn (SE 1.1, 11.3.2).
final class GraphicCompiler {

    /// SLD 1.0, 11.3.2.
    private static final double MARK_SIZE = 6;

    private final ExpressionCompiler expressions;
    private final PaintCompiler paints;

    GraphicCompiler(ExpressionCompiler expressions, PaintCompiler paints) {
        this.expressions = expressions;
        this.paints = paints;
    }

    /// What is drawn for `graphic`; empty when nothing of it can be. `site` says on which places of the feature.
    Optional<Symbol> compile(Graphic graphic, Unit unit, Anchoring.Site site) {
        for (GraphicalSymbol alternative : graphic.graphicalSymbols()) {
            Optional<Symbol> made = switch (alternative) {
                case Mark mark -> mark(graphic, mark, unit, site);
                case ExternalGraphic external -> picture(graphic, external, unit, site);
                default -> Optional.empty();
            };
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    private Optional<Symbol> picture(Graphic graphic, ExternalGraphic external, Unit unit, Anchoring.Site site) {
        if (!(external.getCustomProperties().get(GraphicReader.PICTURE) instanceof Picture picture)) {
            expressions.report(external, StyleProblem.Kind.UNSUPPORTED,
                    "ExternalGraphic " + expressions.name(external));
            return Optional.empty();
        }
        return Optional.of(new Symbol.PictureSymbol(picture, size(graphic, unit, 0),
                expressions.compile(graphic.getRotation()), expressions.compile(graphic.getOpacity()),
                anchoring(graphic, unit, site)));
    }

    private Optional<Symbol> mark(Graphic graphic, Mark mark, Unit unit, Anchoring.Site site) {
        String name = paints.constantWord(mark.getWellKnownName());
        Optional<MarkShape> shape = MarkNames.find(name);
        if (shape.isEmpty()) {
            expressions.report(mark, StyleProblem.Kind.UNSUPPORTED, "WellKnownName " + name);
        }
        MarkShape known = shape.orElse(MarkShape.WellKnown.SQUARE);
        Value opacity = expressions.compile(graphic.getOpacity());
        Optional<Brush> fill = paints.brush(mark.getFill(), unit).map(b -> faded(b, opacity));
        Optional<Pen> outline = paints.pen(mark.getStroke(), unit).map(p -> faded(p, opacity));
        if (known.isOpen()) {
            outline = outline.or(() -> paints.brush(mark.getFill(), unit).map(b -> line(faded(b, opacity).tint())));
            fill = Optional.empty();
        }
        return Optional.of(new Symbol.PointSymbol(known, fill, outline, size(graphic, unit, MARK_SIZE),
                expressions.compile(graphic.getRotation()), anchoring(graphic, unit, site)));
    }

    /// A mark of lines without a stroke of its own is drawn by its fill.
    private static Pen line(Tint tint) {
        return new Pen(tint, Measure.pixels(1), Pen.Cap.BUTT, Pen.Join.MITRE, List.of(), 0);
    }

    private static Brush faded(Brush brush, Value opacity) {
        return new Brush(faded(brush.tint(), opacity), brush.hatch(), brush.tiling());
    }

    private static Pen faded(Pen pen, Value opacity) {
        return new Pen(faded(pen.tint(), opacity), pen.width(), pen.cap(), pen.join(), pen.dashes(), pen.dashOffset());
    }

    private static Tint faded(Tint tint, Value opacity) {
        if (!opacity.isPerFeature() && opacity.number(0, Double.NaN) == 1) {
            return tint;
        }
        return new Tint(tint.colour(), new Values.OfNumbers(List.of(tint.opacity(), opacity), n -> n[0] * n[1]));
    }

    Measure size(Graphic graphic, Unit unit, double fallback) {
        Value size = expressions.compile(graphic.getSize());
        boolean isGiven = size.isPerFeature() || !size.text(0, Double.NaN).isEmpty();
        if (isGiven && !size.isPerFeature() && Double.isNaN(size.number(0, 1))) {
            expressions.report(graphic, StyleProblem.Kind.BAD_VALUE, "Size " + size.text(0, 1));
            return unit.measure(Value.of(fallback));
        }
        return isGiven ? unit.measure(size) : Measure.pixels(fallback);
    }

    private Anchoring anchoring(Graphic graphic, Unit unit, Anchoring.Site site) {
        Anchoring plain = Anchoring.at(site);
        AnchorPoint anchor = graphic.getAnchorPoint();
        Displacement shift = graphic.getDisplacement();
        return new Anchoring(site, share(anchor == null ? null : anchor.getAnchorPointX(), plain.anchorX()),
                share(anchor == null ? null : anchor.getAnchorPointY(), plain.anchorY()),
                shift == null ? plain.shiftX() : length(shift.getDisplacementX(), unit),
                shift == null ? plain.shiftY() : length(shift.getDisplacementY(), unit));
    }

    private Value share(@Nullable Expression expression, Value fallback) {
        if (expression == null) {
            return fallback;
        }
        Value share = expressions.compile(expression);
        return !share.isPerFeature() && Double.isNaN(share.number(0, 1)) ? fallback : share;
    }

    private Measure length(Expression expression, Unit unit) {
        Value length = expressions.compile(expression);
        boolean isNone = !length.isPerFeature() && length.number(0, Double.NaN) == 0;
        return isNone ? Measure.pixels(0) : unit.measure(length);
    }
}
