package xunge.style.sld;

import java.util.Locale;
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
    static final String FOOT = "foot";
    /// The option under which a symbolizer keeps the function that makes its geometry.
    static final String GEOMETRY = "#geometry";

    private static final Set<String> COMMON = Set.of("Name", "Description", XmlTree.REMARK);
    private static final Set<String> GRAPHIC_OPTIONS = Set.of("distance", "graphic-margin", "placement");
    private static final Set<String> PLACES = Set.of("centroid", "interiorpoint", "vertices", "startpoint", "endpoint",
            "boundary", "point_on_surface", "start_point", "end_point", "nodes_to_points");

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
            raster(node);
        }
        made.ifPresent(s -> unit(node, context.at(node, s)));
        return made;
    }

    /// Kept as an option of the symbolizer: the model's own unit would load the units library, which costs the start of
    /// the application a fifth of a second.
    private void unit(XmlPart.Node node, Symbolizer symbolizer) {
        String uom = node.attribute("uom");
        String word = uom.substring(Math.max(uom.lastIndexOf('/'), uom.lastIndexOf(':')) + 1).toLowerCase(Locale.ROOT);
        switch (word) {
            case METRE, "meter", "m" -> symbolizer.getOptions().put(UNIT, METRE);
            case FOOT, "ft" -> symbolizer.getOptions().put(UNIT, FOOT);
            case "", "pixel", "px" -> {
                // pixels are what all lengths are without a word
            }
            default -> context.unsupported(node, "uom " + uom);
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
                case "PerpendicularOffset" -> made.setPerpendicularOffset(offset(child));
                default -> other(child, made);
            }
        }
        return made;
    }

    /// Left is positive (SE 1.1, 11.1.4), but QGIS writes its own direction, to the right.
    private Expression offset(XmlPart.Node node) {
        Expression offset = expressions.content(node);
        return context.isQgis() ? expressions.negated(node, offset) : offset;
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
            option(child, symbolizer);
        } else if (child.name().equals("Geometry")) {
            child.children().forEach(g -> geometry(g, symbolizer));
        } else if (!COMMON.contains(child.name())) {
            context.unsupported(child);
        }
    }

    private void option(XmlPart.Node child, Symbolizer symbolizer) {
        String name = child.attribute("name");
        symbolizer.getOptions().put(name, child.text());
        if (!(symbolizer instanceof TextSymbolizer) && !GRAPHIC_OPTIONS.contains(name)) {
            context.unsupported(child, "VendorOption " + name);
        }
    }

    /// The feature's own geometry is what is drawn, and naming it is harmless; of the functions those that give points
    /// of it are drawn.
    private void geometry(XmlPart.Node node, Symbolizer symbolizer) {
        String function = node.attribute("name");
        if (node.name().equals("Function") && PLACES.contains(function.toLowerCase(Locale.ROOT))) {
            symbolizer.getOptions().put(GEOMETRY, function.toLowerCase(Locale.ROOT));
        } else if (!node.name().equals("PropertyName") && !node.name().equals("ValueReference")) {
            context.unsupported(node, "Geometry " + (function.isEmpty() ? node.name() : function));
        }
    }

    /// Pictures of the earth have no symbols here; what the file asks for is told by name.
    private void raster(XmlPart.Node node) {
        context.unsupported(node);
        node.children()
                .stream()
                .filter(c -> !COMMON.contains(c.name()) && !c.name().equals("Geometry"))
                .forEach(c -> context.unsupported(c, "RasterSymbolizer " + c.name()));
    }
}
