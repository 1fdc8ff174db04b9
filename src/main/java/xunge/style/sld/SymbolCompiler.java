package xunge.style.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;
import xunge.style.Anchoring;
import xunge.style.Measure;
import xunge.style.Pen;
import xunge.style.StyleProblem;
import xunge.style.Symbol;
import xunge.style.Value;

/// Compiles symbolizers to [Symbol]s.
final class SymbolCompiler {

    private static final double MARK_STEP = 6;

    private final ExpressionCompiler expressions;
    private final PaintCompiler paints;
    private final GraphicCompiler graphics;
    private final LabelCompiler labels;

    SymbolCompiler(ExpressionCompiler expressions) {
        this.expressions = expressions;
        this.paints = new PaintCompiler(expressions);
        this.graphics = new GraphicCompiler(expressions, paints);
        this.labels = new LabelCompiler(expressions, paints);
    }

    List<Symbol> compile(Symbolizer symbolizer) {
        return switch (symbolizer) {
            case PolygonSymbolizer p -> polygon(p);
            case LineSymbolizer l -> line(l);
            case PointSymbolizer p -> point(p);
            case TextSymbolizer t -> labels.compile(t).<List<Symbol>>map(List::of).orElse(List.of());
            default -> List.of();
        };
    }

    private List<Symbol> polygon(PolygonSymbolizer polygon) {
        Unit unit = Unit.of(polygon.getOptions());
        Stroke stroke = polygon.getStroke();
        boolean isOfMarks = stroke != null && stroke.getGraphicStroke() != null;
        List<Symbol> symbols = new ArrayList<>();
        symbols.add(new Symbol.PolygonSymbol(paints.brush(polygon.getFill(), unit, polygon.getOptions()),
                isOfMarks ? Optional.empty() : paints.pen(stroke, unit)));
        if (isOfMarks) {
            alongLine(stroke, unit, Measure.pixels(0), Map.of()).ifPresent(symbols::add);
        }
        return symbols;
    }

    private List<Symbol> line(LineSymbolizer line) {
        Unit unit = Unit.of(line.getOptions());
        Stroke stroke = line.getStroke();
        Measure offset = unit.measure(line.getPerpendicularOffset(), expressions);
        if (stroke != null && stroke.getGraphicStroke() != null) {
            return alongLine(stroke, unit, offset, line.getOptions()).stream().toList();
        }
        Optional<Symbol> made = paints.pen(stroke, unit)
                .map(p -> isInsideBand(offset, p) ? new Symbol.LineSymbol(p, true)
                        : new Symbol.LineSymbol(p, false, offset));
        return made.stream().toList();
    }

    /// An offset of minus half the width: the band then lies just inside its area.
    private static boolean isInsideBand(Measure offset, Pen pen) {
        Value width = pen.width().value();
        if (offset.value().isPerFeature() || width.isPerFeature()) {
            return false;
        }
        double inwards = -offset.value().number(0, Double.NaN);
        return inwards > 0 && Math.abs(inwards - width.number(0, Double.NaN) / 2) < 0.01;
    }

    private Optional<Symbol> alongLine(Stroke stroke, Unit unit, Measure offset, Map<String, String> options) {
        Graphic graphic = stroke.getGraphicStroke();
        Optional<Symbol> made = graphics.compile(graphic, unit, Anchoring.Site.MIDDLE);
        if (made.isEmpty()) {
            expressions.report(stroke, StyleProblem.Kind.UNSUPPORTED, "GraphicStroke");
        }
        return made.map(symbol -> new Symbol.GraphicLineSymbol(List.of(symbol), step(stroke, graphic, unit),
                start(stroke, graphic, unit), offset, only(stroke, options)));
    }

    /// Without a gap the graphics lie side by side and the first of them begins where the line does; with one, as QGIS
    /// means it, the middle of the first stands there.
    private Measure start(Stroke stroke, Graphic graphic, Unit unit) {
        Measure initial = unit.measure(graphic.getInitialGap(), expressions);
        if (graphic.getGap() != null && paints.dashes(stroke).isEmpty()) {
            return initial;
        }
        Measure size = graphics.size(graphic, unit, MARK_STEP);
        return new Measure(new Values.OfNumbers(List.of(size.value(), initial.value()), n -> n[0] / 2 + n[1]),
                unit.onGround());
    }

    /// From one graphic to the next. GeoServer gives it by the dashes. QGIS writes that very distance as the gap, and
    /// as no other program is known to write gaps, they are read as QGIS means them unless they are smaller than the
    /// graphic, which then is added (SE 1.1, 11.1.3).
    private Measure step(Stroke stroke, Graphic graphic, Unit unit) {
        Measure size = graphics.size(graphic, unit, MARK_STEP);
        List<Double> dashes = paints.dashes(stroke);
        if (!dashes.isEmpty()) {
            return unit.measure(Value.of(dashes.stream().mapToDouble(Double::doubleValue).sum()));
        }
        Measure gap = unit.measure(graphic.getGap(), expressions);
        return new Measure(new Values.OfNumbers(List.of(size.value(), gap.value()),
                n -> n[1] >= n[0] ? n[1] : n[0] + n[1]), unit.onGround());
    }

    /// QGIS's word for marks at certain places of a line only.
    private Optional<Anchoring.Site> only(Stroke stroke, Map<String, String> options) {
        String placement = options.getOrDefault("placement", "");
        return switch (placement) {
            case "" -> Optional.empty();
            case "firstPoint" -> Optional.of(Anchoring.Site.FIRST);
            case "lastPoint" -> Optional.of(Anchoring.Site.LAST);
            case "centralPoint" -> Optional.of(Anchoring.Site.MIDDLE);
            case "points" -> Optional.of(Anchoring.Site.VERTICES);
            default -> {
                expressions.report(stroke, StyleProblem.Kind.UNSUPPORTED, "VendorOption placement " + placement);
                yield Optional.empty();
            }
        };
    }

    private List<Symbol> point(PointSymbolizer point) {
        @Nullable
        Graphic graphic = point.getGraphic();
        if (graphic == null) {
            return List.of();
        }
        Anchoring.Site site = switch (point.getOptions().getOrDefault(SymbolizerReader.GEOMETRY, "")) {
            case "vertices", "nodes_to_points", "boundary" -> Anchoring.Site.VERTICES;
            case "startpoint", "start_point" -> Anchoring.Site.FIRST;
            case "endpoint", "end_point" -> Anchoring.Site.LAST;
            default -> Anchoring.Site.MIDDLE;
        };
        return graphics.compile(graphic, Unit.of(point.getOptions()), site).stream().toList();
    }
}
