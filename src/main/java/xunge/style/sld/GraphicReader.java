package xunge.style.sld;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Mark;
import org.geotools.api.style.Stroke;
import org.jspecify.annotations.Nullable;

/// Reads fills, strokes and graphics. `CssParameter` (SLD 1.0) and `SvgParameter` (SE 1.1) are the same.
final class GraphicReader {

    /// The key under which an external graphic keeps its picture.
    static final String PICTURE = "picture";

    private static final Set<String> STROKE_WORDS = Set.of("stroke", "stroke-width", "stroke-opacity",
            "stroke-linejoin", "stroke-linecap", "stroke-dasharray", "stroke-dashoffset");
    private static final Set<String> FILL_WORDS = Set.of("fill", "fill-opacity");
    private static final Set<String> PARAMETERS = Set.of("CssParameter", "SvgParameter");

    private static final Map<String, String> QGIS_LINES = Map.of("cross", "shape://plus", "x", "shape://times");

    private final ReadContext context;
    private final ExpressionReader expressions;
    private final PictureReader pictures;

    GraphicReader(ReadContext context, ExpressionReader expressions) {
        this.context = context;
        this.expressions = expressions;
        this.pictures = new PictureReader(context.folder());
    }

    /// The parameters inside `node` by their name; those not among `known` are reported.
    Map<String, Expression> parameters(XmlPart.Node node, Set<String> known) {
        Map<String, Expression> found = new HashMap<>();
        for (XmlPart.Node child : node.children()) {
            String name = child.attribute("name");
            boolean isParameter = PARAMETERS.contains(child.name());
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
        inner(node, "GraphicFill").ifPresent(g -> fill.setGraphicFill(graphic(g)));
        return context.at(node, fill);
    }

    private Optional<XmlPart.Node> inner(XmlPart.Node node, String name) {
        return node.child(name).flatMap(g -> g.child("Graphic"));
    }

    Stroke stroke(XmlPart.Node node) {
        Map<String, Expression> words = parameters(node, STROKE_WORDS);
        context.reportOthers(node, Set.of("CssParameter", "SvgParameter", "GraphicStroke", "GraphicFill"));
        node.child("GraphicFill").ifPresent(context::unsupported);
        Expression dashes = words.get("stroke-dasharray");
        Stroke stroke = context.styles.createStroke(or(words, "stroke", "#000000"), or(words, "stroke-width", "1"),
                or(words, "stroke-opacity", "1"), or(words, "stroke-linejoin", "mitre"),
                or(words, "stroke-linecap", "butt"), null, or(words, "stroke-dashoffset", "0"), null, null);
        if (dashes != null) {
            stroke.setDashArray(List.of(dashes));
        }
        inner(node, "GraphicStroke").ifPresent(g -> stroke.setGraphicStroke(graphicStroke(node, g)));
        return context.at(node, stroke);
    }

    /// SE 1.1 keeps the gaps beside the graphic, GeoTools inside it.
    private Graphic graphicStroke(XmlPart.Node stroke, XmlPart.Node node) {
        Graphic graphic = graphic(node);
        XmlPart.Node holder = stroke.child("GraphicStroke").orElse(node);
        holder.child("Gap").or(() -> node.child("Gap")).ifPresent(g -> graphic.setGap(expressions.content(g)));
        holder.child("InitialGap")
                .or(() -> node.child("InitialGap"))
                .ifPresent(g -> graphic.setInitialGap(expressions.content(g)));
        return graphic;
    }

    private Expression or(Map<String, Expression> words, String name, String fallback) {
        Expression found = words.get(name);
        return found == null ? context.filters.literal(fallback) : found;
    }

    /// A graphic with its alternatives in their order; the first that can be drawn is.
    Graphic graphic(XmlPart.Node node) {
        context.reportOthers(node, Set.of("Mark", "Size", "Opacity", "Rotation", "ExternalGraphic", "AnchorPoint",
                "Displacement", "Gap", "InitialGap", "VendorOption"));
        node.children("VendorOption").forEach(o -> context.unsupported(o, "VendorOption " + o.attribute("name")));
        Graphic graphic = context.styles.createGraphic(null, null, null, child(node, "Opacity", "1"),
                child(node, "Size", ""), rotation(node));
        graphic.graphicalSymbols().clear();
        for (XmlPart.Node child : node.children()) {
            alternative(child).ifPresent(graphic.graphicalSymbols()::add);
        }
        if (graphic.graphicalSymbols().isEmpty()) {
            Mark square = context.styles.createMark();
            square.setWellKnownName(context.filters.literal("square"));
            graphic.graphicalSymbols().add(context.at(node, square));
        }
        node.child("AnchorPoint").ifPresent(a -> graphic.setAnchorPoint(anchor(a, "0.5")));
        node.child("Displacement").ifPresent(d -> graphic.setDisplacement(displacement(d)));
        return context.at(node, graphic);
    }

    private Optional<GraphicalSymbol> alternative(XmlPart.Node node) {
        return switch (node.name()) {
            case "Mark" -> Optional.of(mark(node));
            case "ExternalGraphic" -> Optional.of(external(node));
            default -> Optional.empty();
        };
    }

    private ExternalGraphic external(XmlPart.Node node) {
        context.reportOthers(node, Set.of("OnlineResource", "InlineContent", "Format"));
        String name = node.child("OnlineResource").map(r -> r.attribute("href")).orElse("InlineContent");
        ExternalGraphic external = context.styles.createExternalGraphic(name, "");
        Map<String, Object> properties = new HashMap<>();
        pictures.find(node).ifPresent(p -> properties.put(PICTURE, p));
        external.setCustomProperties(properties);
        context.names.put(external, name.length() > 60 ? name.substring(0, 60) + "…" : name);
        return context.at(node, external);
    }

    AnchorPoint anchor(XmlPart.Node node, String fallbackX) {
        return context.styles.createAnchorPoint(child(node, "AnchorPointX", fallbackX),
                child(node, "AnchorPointY", "0.5"));
    }

    /// QGIS writes its own direction, down, where the standard means up (seen with 3.22 and in later sources).
    Displacement displacement(XmlPart.Node node) {
        Expression up = child(node, "DisplacementY", "0");
        return context.styles.createDisplacement(child(node, "DisplacementX", "0"),
                context.isQgis() ? expressions.negated(node, up) : up);
    }

    Expression child(XmlPart.Node node, String name, String fallback) {
        return node.child(name).map(expressions::content).orElseGet(() -> context.filters.literal(fallback));
    }

    private Mark mark(XmlPart.Node node) {
        context.reportOthers(node, Set.of("WellKnownName", "Fill", "Stroke", "OnlineResource", "Format", "MarkIndex"));
        Mark mark = context.styles.createMark();
        mark.setWellKnownName(node.child("OnlineResource").isPresent() ? glyphName(node) : wellKnownName(node));
        mark.setFill(fillOrNone(node));
        mark.setStroke(node.child("Stroke").filter(s -> !isEmptyFromQgis(s)).map(this::stroke).orElse(null));
        return context.at(node, mark);
    }

    /// QGIS's crosses are of lines, and it has names of its own for two of GeoServer's.
    private Expression wellKnownName(XmlPart.Node node) {
        String name = node.child("WellKnownName").map(XmlPart.Node::text).orElse("");
        if (context.isQgis() && QGIS_LINES.containsKey(name)) {
            return context.filters.literal(QGIS_LINES.get(name));
        }
        return child(node, "WellKnownName", "square");
    }

    /// Clockwise (SE 1.1, 11.3.2); but QGIS writes the angle of the lines of a fill as it measures it.
    private Expression rotation(XmlPart.Node node) {
        boolean isLines = node.child("Mark")
                .flatMap(m -> m.child("WellKnownName"))
                .filter(n -> n.text().equals("horline"))
                .isPresent();
        Expression rotation = child(node, "Rotation", "0");
        return context.isQgis() && isLines ? expressions.negated(node, rotation) : rotation;
    }

    /// QGIS writes an empty element for a mark without an outline.
    private boolean isEmptyFromQgis(XmlPart.Node stroke) {
        return context.isQgis() && stroke.children().isEmpty();
    }

    private Expression glyphName(XmlPart.Node node) {
        String font = node.child("OnlineResource").map(r -> r.attribute("href")).orElse("");
        return context.filters.literal(font + "#" + node.child("MarkIndex").map(XmlPart.Node::text).orElse(""));
    }

    private @Nullable Fill fillOrNone(XmlPart.Node node) {
        return node.child("Fill").map(this::fill).orElse(null);
    }
}
