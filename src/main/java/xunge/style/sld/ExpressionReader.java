package xunge.style.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.FallbackFunction;

/// Reads expressions: literals, property names, arithmetic and functions, also mixed with words as labels have them.
final class ExpressionReader {

    static final String JOIN = "Concatenate";
    private static final String NOTHING = "";

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
            case "Literal" -> literal(node, node.text());
            case "PropertyName", "ValueReference" -> context.at(node, context.filters.property(node.text()));
            case "Function" -> function(node, node.attribute("name"), operands(node));
            case "Add", "Sub", "Mul", "Div" -> function(node, node.name(), operands(node));
            case "Interpolate", "Recode", "Categorize" -> symbologyFunction(node);
            default -> {
                context.unsupported(node);
                yield literal(node, NOTHING);
            }
        };
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
        return function(node, node.name(), parameters);
    }

    private List<Expression> operands(XmlPart.Node node) {
        return node.children().stream().map(this::expression).toList();
    }

    private Expression function(XmlPart.Node node, String name, List<Expression> parameters) {
        return context.at(node, new FallbackFunction(name, parameters, context.filters.literal(NOTHING)));
    }

    Expression literal(XmlPart.Node node, String text) {
        return context.at(node, context.filters.literal(text));
    }
}
