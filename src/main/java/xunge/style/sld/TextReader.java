package xunge.style.sld;

import java.util.Map;
import java.util.Set;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.Font;
import org.geotools.api.style.Halo;
import org.geotools.api.style.LabelPlacement;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.TextSymbolizer;

/// Reads what is inside a TextSymbolizer.
final class TextReader {

    private static final Set<String> FONT_WORDS = Set.of("font-family", "font-size", "font-weight", "font-style");

    private final ReadContext context;
    private final ExpressionReader expressions;
    private final GraphicReader graphics;

    TextReader(ReadContext context, ExpressionReader expressions, GraphicReader graphics) {
        this.context = context;
        this.expressions = expressions;
        this.graphics = graphics;
    }

    /// Reads `child` into `text`; false when it is nothing that belongs to labels alone.
    boolean read(XmlPart.Node child, TextSymbolizer text) {
        switch (child.name()) {
            case "Label" -> text.setLabel(expressions.content(child));
            case "Font" -> text.setFont(font(child));
            case "Fill" -> text.setFill(graphics.fill(child));
            case "Halo" -> text.setHalo(halo(child));
            case "Priority" -> text.setPriority(expressions.content(child));
            case "Graphic" -> text.setGraphic(graphics.graphic(child));
            case "LabelPlacement" -> child.children().forEach(p -> text.setLabelPlacement(placement(p)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private Font font(XmlPart.Node node) {
        Map<String, Expression> words = graphics.parameters(node, FONT_WORDS);
        return context.styles.createFont(or(words, "font-family", "Noto Sans SC"), or(words, "font-style", "normal"),
                or(words, "font-weight", "normal"), or(words, "font-size", "12"));
    }

    private Expression or(Map<String, Expression> words, String name, String fallback) {
        Expression found = words.get(name);
        return found == null ? context.filters.literal(fallback) : found;
    }

    private Halo halo(XmlPart.Node node) {
        Expression radius = graphics.child(node, "Radius", "1");
        return context.styles.createHalo(node.child("Fill")
                .map(graphics::fill)
                .orElseGet(() -> context.styles.createFill(context.filters.literal("#ffffff"))), radius);
    }

    private LabelPlacement placement(XmlPart.Node node) {
        if (node.name().equals("LinePlacement")) {
            return line(node);
        }
        if (!node.name().equals("PointPlacement")) {
            context.unsupported(node);
        }
        context.reportOthers(node, Set.of("AnchorPoint", "Displacement", "Rotation"));
        Displacement none = context.styles.createDisplacement(context.filters.literal(0), context.filters.literal(0));
        return context.styles.createPointPlacement(graphics.anchor(node.child("AnchorPoint").orElse(node), "0"),
                node.child("Displacement").map(graphics::displacement).orElse(none),
                graphics.child(node, "Rotation", "0"));
    }

    private LabelPlacement line(XmlPart.Node node) {
        context.reportOthers(node, Set.of("PerpendicularOffset", "IsRepeated", "Gap", "InitialGap", "IsAligned",
                "GeneralizeLine"));
        LinePlacement line = context.styles.createLinePlacement(graphics.child(node, "PerpendicularOffset", "0"));
        line.setAligned(true);
        line.setRepeated(node.child("IsRepeated").map(r -> r.text().equals("true")).orElse(false));
        line.setGap(graphics.child(node, "Gap", "0"));
        return line;
    }

    /// Where a label without any placement stands: in the middle of its feature.
    LabelPlacement centred() {
        Expression half = context.filters.literal(0.5);
        Expression none = context.filters.literal(0);
        return context.styles.createPointPlacement(context.styles.createAnchorPoint(half, half),
                context.styles.createDisplacement(none, none), none);
    }
}
