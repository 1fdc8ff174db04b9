package xunge.style.sld;

import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;

/// Reads OGC filters 1.0, 1.1 and 2.0: comparisons, like, null, between and logic. A condition it does not know is
/// reported and lets every feature pass: what is drawn too much is seen, what is missing is not.
final class FilterReader {

    private final ReadContext context;
    private final ExpressionReader expressions;
    private final FilterFactory filters;

    FilterReader(ReadContext context, ExpressionReader expressions) {
        this.context = context;
        this.expressions = expressions;
        this.filters = context.filters;
    }

    /// The condition inside a `Filter` element.
    Filter filter(XmlPart.Node node) {
        return node.children().isEmpty() ? Filter.INCLUDE : condition(node.children().getFirst());
    }

    private Filter condition(XmlPart.Node node) {
        return switch (node.name()) {
            case "And" -> filters.and(conditions(node));
            case "Or" -> filters.or(conditions(node));
            case "Not" -> negation(node);
            case "PropertyIsLike" -> like(node);
            case "PropertyIsNull", "PropertyIsNil" ->
                operand(node, 0).<Filter>map(filters::isNull).orElseGet(() -> refuse(node));
            case "PropertyIsBetween" -> between(node);
            default -> comparison(node);
        };
    }

    private List<Filter> conditions(XmlPart.Node node) {
        return node.children().stream().map(this::condition).toList();
    }

    private Filter negation(XmlPart.Node node) {
        return node.children().isEmpty() ? refuse(node) : filters.not(condition(node.children().getFirst()));
    }

    private Filter comparison(XmlPart.Node node) {
        Optional<Expression> left = operand(node, 0);
        Optional<Expression> right = operand(node, 1);
        if (!node.name().startsWith("PropertyIs") || left.isEmpty() || right.isEmpty()) {
            return refuse(node);
        }
        Expression a = left.get();
        Expression b = right.get();
        boolean matchCase = !node.attribute("matchCase").equals("false");
        return switch (node.name()) {
            case "PropertyIsEqualTo" -> filters.equal(a, b, matchCase);
            case "PropertyIsNotEqualTo" -> filters.notEqual(a, b, matchCase);
            case "PropertyIsLessThan" -> filters.less(a, b);
            case "PropertyIsLessThanOrEqualTo" -> filters.lessOrEqual(a, b);
            case "PropertyIsGreaterThan" -> filters.greater(a, b);
            case "PropertyIsGreaterThanOrEqualTo" -> filters.greaterOrEqual(a, b);
            default -> refuse(node);
        };
    }

    private Filter like(XmlPart.Node node) {
        Optional<Expression> left = operand(node, 0);
        if (left.isEmpty() || node.children().size() < 2) {
            return refuse(node);
        }
        String escape = node.attributes().getOrDefault("escape", node.attributes().getOrDefault("escapeChar", "\\"));
        return filters.like(left.get(), node.children().get(1).text(),
                node.attributes().getOrDefault("wildCard", "*"), node.attributes().getOrDefault("singleChar", "."),
                escape, !node.attribute("matchCase").equals("false"));
    }

    private Filter between(XmlPart.Node node) {
        Optional<Expression> value = operand(node, 0);
        Optional<Expression> lower = node.child("LowerBoundary").map(expressions::content);
        Optional<Expression> upper = node.child("UpperBoundary").map(expressions::content);
        if (value.isEmpty() || lower.isEmpty() || upper.isEmpty()) {
            return refuse(node);
        }
        return filters.between(value.get(), lower.get(), upper.get());
    }

    private Optional<Expression> operand(XmlPart.Node node, int place) {
        List<XmlPart.Node> children = node.children();
        return place < children.size() ? Optional.of(expressions.expression(children.get(place))) : Optional.empty();
    }

    private Filter refuse(XmlPart.Node node) {
        context.unsupported(node);
        return Filter.INCLUDE;
    }
}
