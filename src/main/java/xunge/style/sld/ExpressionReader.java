package xunge.style.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.FallbackFunction;
import org.locationtech.jts.geom.Geometry;

/// Reads expressions: literals, property names, arithmetic and functions, also mixed with words as labels have them.
final class ExpressionReader {

    static final String JOIN = "Concatenate";
    private static final String NOTHING = "";
    /// Attributes of the functions of SE 1.1, which GeoTools takes as last parameters.
    private static final List<String> MANNERS = List.of("mode", "method", "thresholdsBelongTo", "threshholdsBelongTo");

    private final ReadContext context;

    ExpressionReader(ReadContext context) {
        this.context = context;
    }

    /// The expression that `parent` holds; its words as a literal when it holds no element.
    Expression content(XmlPart.Node parent) {
        List<Expression> parts = new ArrayList<>();
        for (XmlPart part : parent.content()) {
            switch (part) {
                case XmlPart.Text(String text) -> words(parent, text).ifPresent(parts::add);
                case XmlPart.Node node -> parts.add(expression(node));
            }
        }
        return switch (parts.size()) {
            case 0 -> literal(parent, NOTHING);
            case 1 -> parts.getFirst();
            default -> function(parent, JOIN, parts);
        };
    }

    /// White space around elements is layout; around words it is kept, one blank at most.
    private Optional<Expression> words(XmlPart.Node parent, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        boolean alone = parent.children().isEmpty();
        String word = alone ? text.strip() : text.replaceAll("\\s+", " ");
        return Optional.of(literal(parent, word));
    }

    Expression expression(XmlPart.Node node) {
        return switch (node.name()) {
            case "Literal" -> node.children().isEmpty() ? literal(node, node.text()) : content(node);
            case "PropertyName", "ValueReference" -> context.at(node, context.filters.property(node.text()));
            case "Function" -> function(node, node.attribute("name"), operands(node));
            case "Add", "Sub", "Mul", "Div" -> function(node, node.name(), operands(node));
            case "Interpolate", "Recode", "Categorize" -> symbologyFunction(node);
            case "Concatenate", "StringConcatenate" -> function(node, JOIN, values(node));
            case "ChangeCase" -> function(node, node.attribute("direction").equals("toUpper") ? "upper" : "lower",
                    values(node));
            case "Trim" -> function(node, "trim", values(node));
            case "StringLength" -> function(node, "strLength", values(node));
            case "FormatNumber" -> formatNumber(node);
            default -> geometry(node);
        };
    }

    private Expression geometry(XmlPart.Node node) {
        Optional<Geometry> geometry = GeometryReader.geometry(node);
        if (geometry.isPresent()) {
            return context.at(node, context.filters.literal(geometry.get()));
        }
        context.unsupported(node);
        return literal(node, NOTHING);
    }

    /// What the elements of SE 1.1 for texts hold: `StringValue`s.
    private List<Expression> values(XmlPart.Node node) {
        return node.children().stream().map(this::content).toList();
    }

    private Expression formatNumber(XmlPart.Node node) {
        List<Expression> parameters = new ArrayList<>();
        node.child("Pattern").ifPresent(p -> parameters.add(content(p)));
        node.child("NumericValue").ifPresent(v -> parameters.add(content(v)));
        return function(node, "numberFormat", parameters);
    }

    /// SE 1.1 writes these as elements of their own; their content becomes the parameters of GeoTools' function form.
    private Expression symbologyFunction(XmlPart.Node node) {
        List<Expression> parameters = new ArrayList<>();
        for (XmlPart.Node child : node.children()) {
            switch (child.name()) {
                case "LookupValue" -> parameters.add(content(child));
                case "InterpolationPoint", "MapItem" -> child.children().forEach(c -> parameters.add(content(c)));
                case "Threshold", "Value" -> parameters.add(content(child));
                default -> context.unsupported(child);
            }
        }
        for (String manner : MANNERS) {
            String word = node.attribute(manner);
            if (!word.isEmpty()) {
                parameters.add(literal(node, word));
            }
        }
        return function(node, node.name(), parameters);
    }

    private List<Expression> operands(XmlPart.Node node) {
        return node.children().stream().map(this::expression).toList();
    }

    private Expression function(XmlPart.Node node, String name, List<Expression> parameters) {
        return context.at(node, new FallbackFunction(name, parameters, context.filters.literal(NOTHING)));
    }

    /// `expression` times -1.
    Expression negated(XmlPart.Node node, Expression expression) {
        return function(node, "Mul", List.of(expression, context.filters.literal("-1")));
    }

    Expression literal(XmlPart.Node node, String text) {
        return context.at(node, context.filters.literal(text));
    }
}
