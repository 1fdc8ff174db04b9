package xunge.style.sld;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Mark;
import org.geotools.api.style.Stroke;
import org.jspecify.annotations.Nullable;

/// Reads fills, strokes and marks. `CssParameter` (SLD 1.0) and `SvgParameter` (SE 1.1) are the same.
final class GraphicReader {

    private static final Set<String> STROKE_WORDS = Set.of("stroke", "stroke-width", "stroke-opacity",
            "stroke-linejoin",
            "stroke-linecap", "stroke-dasharray", "stroke-dashoffset");
    private static final Set<String> FILL_WORDS = Set.of("fill", "fill-opacity");

    private final ReadContext context;
    private final ExpressionReader expressions;

    GraphicReader(ReadContext context, ExpressionReader expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    /// The parameters inside `node` by their name; those not among `known` are reported.
    Map<String, Expression> parameters(XmlPart.Node node, Set<String> known) {
        Map<String, Expression> found = new HashMap<>();
        for (XmlPart.Node child : node.children()) {
            String name = child.attribute("name");
            boolean isParameter = child.name().equals("CssParameter") || child.name().equals("SvgParameter");
            if (isParameter && known.contains(name)) {
                found.put(name, expressions.content(child));
            } else if (isParameter) {
                context.unsupported(child, child.name() + " " + name);
            }
        }
        return found;
    }

    Fill fill(XmlPart.Node node) {
        Map<String, Expression> words = parameters(node, FILL_WORDS);
        context.reportOthers(node, Set.of("CssParameter", "SvgParameter", "GraphicFill"));
        Fill fill = context.styles.createFill(or(words, "fill", "#808080"), or(words, "fill-opacity", "1"));
        node.child("GraphicFill").flatMap(g -> g.child("Graphic")).ifPresent(g -> fill.setGraphicFill(graphic(g)));
        return context.at(node, fill);
    }

    Stroke stroke(XmlPart.Node node) {
        Map<String, Expression> words = parameters(node, STROKE_WORDS);
        context.reportOthers(node, Set.of("CssParameter", "SvgParameter"));
        Expression dashes = words.get("stroke-dasharray");
        Stroke stroke = context.styles.createStroke(or(words, "stroke", "#000000"), or(words, "stroke-width", "1"),
                or(words, "stroke-opacity", "1"), or(words, "stroke-linejoin", "mitre"),
                or(words, "stroke-linecap", "butt"), null, or(words, "stroke-dashoffset", "0"), null, null);
        if (dashes != null) {
            stroke.setDashArray(List.of(dashes));
        }
        return context.at(node, stroke);
    }

    private Expression or(Map<String, Expression> words, String name, String fallback) {
        Expression found = words.get(name);
        return found == null ? context.filters.literal(fallback) : found;
    }

    Graphic graphic(XmlPart.Node node) {
        context.reportOthers(node, Set.of("Mark", "Size", "Opacity", "Rotation", "ExternalGraphic"));
        node.children("ExternalGraphic").forEach(context::unsupported);
        Mark[] marks = node.children("Mark").map(this::mark).toArray(Mark[]::new);
        Graphic graphic = context.styles.createGraphic(null, marks, null, child(node, "Opacity", "1"),
                child(node, "Size", "6"), child(node, "Rotation", "0"));
        return context.at(node, graphic);
    }

    Expression child(XmlPart.Node node, String name, String fallback) {
        return node.child(name).map(expressions::content).orElseGet(() -> context.filters.literal(fallback));
    }

    private Mark mark(XmlPart.Node node) {
        context.reportOthers(node, Set.of("WellKnownName", "Fill", "Stroke"));
        Mark mark = context.styles.createMark();
        mark.setWellKnownName(child(node, "WellKnownName", "square"));
        mark.setFill(nullable(node, "Fill"));
        mark.setStroke(node.child("Stroke").map(this::stroke).orElse(null));
        return context.at(node, mark);
    }

    private @Nullable Fill nullable(XmlPart.Node node, String name) {
        return node.child(name).map(this::fill).orElse(null);
    }
}
