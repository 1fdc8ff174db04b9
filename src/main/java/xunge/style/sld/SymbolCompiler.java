package xunge.style.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;
import xunge.style.MarkShape;
import xunge.style.Measure;
import xunge.style.Pen;
import xunge.style.StyleProblem;
import xunge.style.Symbol;

/// Compiles symbolizers to [Symbol]s.
final class SymbolCompiler {

    private final ExpressionCompiler expressions;
    private final PaintCompiler paints;
    private final LabelCompiler labels;

    SymbolCompiler(ExpressionCompiler expressions) {
        this.expressions = expressions;
        this.paints = new PaintCompiler(expressions);
        this.labels = new LabelCompiler(expressions, paints);
    }

    List<Symbol> compile(Symbolizer symbolizer) {
        return switch (symbolizer) {
            case PolygonSymbolizer p -> List.of(new Symbol.PolygonSymbol(paints.brush(p.getFill()),
                    paints.pen(p.getStroke(), isOnGround(p))));
            case LineSymbolizer l -> line(l).<List<Symbol>>map(List::of).orElse(List.of());
            case PointSymbolizer p -> marks(p, p.getGraphic());
            case TextSymbolizer t -> labels.compile(t).<List<Symbol>>map(List::of).orElse(List.of());
            default -> List.of();
        };
    }

    private static boolean isOnGround(Symbolizer symbolizer) {
        return SymbolizerReader.METRE.equals(symbolizer.getOptions().get(SymbolizerReader.UNIT));
    }

    private Optional<Symbol> line(LineSymbolizer line) {
        Optional<Pen> pen = paints.pen(line.getStroke(), isOnGround(line));
        return pen.map(p -> new Symbol.LineSymbol(p, isInsideBand(line, p)));
    }

    /// An offset is drawn when it is minus half the width: the band then lies just inside its area.
    private boolean isInsideBand(LineSymbolizer line, Pen pen) {
        if (line.getPerpendicularOffset() == null) {
            return false;
        }
        double offset = paints.constant(line.getPerpendicularOffset(), 0);
        double width = pen.width().value().isPerFeature() ? Double.NaN : pen.width().value().number(0, Double.NaN);
        boolean inside = Math.abs(offset + width / 2) < 0.01;
        if (offset != 0 && !inside) {
            expressions.report(line, StyleProblem.Kind.UNSUPPORTED, "PerpendicularOffset " + offset);
        }
        return inside;
    }

    private List<Symbol> marks(PointSymbolizer point, @Nullable Graphic graphic) {
        List<Symbol> symbols = new ArrayList<>();
        if (graphic != null) {
            Measure size = new Measure(expressions.compile(graphic.getSize()), isOnGround(point));
            for (var symbol : graphic.graphicalSymbols()) {
                if (symbol instanceof Mark mark) {
                    symbols.add(new Symbol.PointSymbol(shape(mark), paints.brush(mark.getFill()),
                            paints.pen(mark.getStroke(), false), size, expressions.compile(graphic.getRotation())));
                }
            }
        }
        return symbols;
    }

    private MarkShape shape(Mark mark) {
        String name = paints.word(mark.getWellKnownName());
        return switch (name) {
            case "circle" -> MarkShape.CIRCLE;
            case "square" -> MarkShape.SQUARE;
            case "triangle", "equilateral_triangle" -> MarkShape.TRIANGLE;
            case "star" -> MarkShape.STAR;
            case "cross", "cross_fill" -> MarkShape.CROSS;
            case "x", "cross2" -> MarkShape.X;
            case "diamond" -> MarkShape.DIAMOND;
            default -> {
                expressions.report(mark, StyleProblem.Kind.UNSUPPORTED, "WellKnownName " + name);
                yield MarkShape.SQUARE;
            }
        };
    }
}
