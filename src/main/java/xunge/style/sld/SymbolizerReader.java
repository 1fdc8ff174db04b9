package xunge.style.sld;

import java.util.Optional;
import java.util.Set;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/// Reads the four vector symbolizers; raster symbolizers are reported.
final class SymbolizerReader {

    static final String UNIT = "uom";
    static final String METRE = "metre";

    private static final Set<String> COMMON = Set.of("Name", "Description");

    private final ReadContext context;
    private final ExpressionReader expressions;
    private final GraphicReader graphics;
    private final TextReader texts;

    SymbolizerReader(ReadContext context, ExpressionReader expressions) {
        this.context = context;
        this.expressions = expressions;
        this.graphics = new GraphicReader(context, expressions);
        this.texts = new TextReader(context, expressions, graphics);
    }

    Optional<Symbolizer> symbolizer(XmlPart.Node node) {
        Optional<Symbolizer> made = switch (node.name()) {
            case "PolygonSymbolizer" -> Optional.of(polygon(node));
            case "LineSymbolizer" -> Optional.of(line(node));
            case "PointSymbolizer" -> Optional.of(point(node));
            case "TextSymbolizer" -> Optional.of(text(node));
            default -> Optional.empty();
        };
        if (made.isEmpty()) {
            context.unsupported(node);
        }
        made.ifPresent(s -> unit(node, context.at(node, s)));
        return made;
    }

    /// Kept as an option of the symbolizer: the model's own unit would load the units library, which costs the start of
    /// the application a fifth of a second.
    private void unit(XmlPart.Node node, Symbolizer symbolizer) {
        String uom = node.attribute("uom");
        if (uom.endsWith(METRE)) {
            symbolizer.getOptions().put(UNIT, METRE);
        } else if (!uom.isEmpty() && !uom.endsWith("pixel")) {
            context.unsupported(node, "uom " + uom);
        }
    }

    private PolygonSymbolizer polygon(XmlPart.Node node) {
        PolygonSymbolizer made = context.styles.createPolygonSymbolizer();
        made.setFill(null);
        made.setStroke(null);
        for (XmlPart.Node child : node.children()) {
            switch (child.name()) {
                case "Fill" -> made.setFill(graphics.fill(child));
                case "Stroke" -> made.setStroke(graphics.stroke(child));
                default -> other(child, made);
            }
        }
        return made;
    }

    private LineSymbolizer line(XmlPart.Node node) {
        LineSymbolizer made = context.styles.createLineSymbolizer();
        for (XmlPart.Node child : node.children()) {
            switch (child.name()) {
                case "Stroke" -> made.setStroke(graphics.stroke(child));
                case "PerpendicularOffset" -> made.setPerpendicularOffset(expressions.content(child));
                default -> other(child, made);
            }
        }
        return made;
    }

    private PointSymbolizer point(XmlPart.Node node) {
        PointSymbolizer made = context.styles.createPointSymbolizer();
        for (XmlPart.Node child : node.children()) {
            switch (child.name()) {
                case "Graphic" -> made.setGraphic(graphics.graphic(child));
                default -> other(child, made);
            }
        }
        return made;
    }

    private TextSymbolizer text(XmlPart.Node node) {
        TextSymbolizer made = context.styles.createTextSymbolizer();
        made.setPriority(context.filters.literal(0));
        made.setLabelPlacement(texts.centred());
        for (XmlPart.Node child : node.children()) {
            if (!texts.read(child, made)) {
                other(child, made);
            }
        }
        return made;
    }

    private void other(XmlPart.Node child, Symbolizer symbolizer) {
        if (child.name().equals("VendorOption")) {
            symbolizer.getOptions().put(child.attribute("name"), child.text());
            if (!(symbolizer instanceof TextSymbolizer)) {
                context.unsupported(child, "VendorOption " + child.attribute("name"));
            }
        } else if (child.name().equals("Geometry")) {
            geometry(child);
        } else if (!COMMON.contains(child.name())) {
            context.unsupported(child);
        }
    }

    /// The feature's own geometry is what is drawn; naming it is harmless, computing another is not done.
    private void geometry(XmlPart.Node node) {
        for (XmlPart.Node child : node.children()) {
            if (!child.name().equals("PropertyName")) {
                Expression computed = expressions.expression(child);
                context.unsupported(child, "Geometry " + computed);
            }
        }
    }
}
