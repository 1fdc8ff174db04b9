package xunge.style.sld;

import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import xunge.style.Value;

/// Reads OGC filters 1.0, 1.1 and 2.0: comparisons, like, null, between, logic and conditions on places. A condition it
/// does not know is reported and lets every feature pass: what is drawn too much is seen, what is missing is not.
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
        List<XmlPart.Node> conditions = node.children();
        conditions.stream().skip(1).forEach(context::unsupported);
        return conditions.isEmpty() ? Filter.INCLUDE : condition(conditions.getFirst());
    }

    private Filter condition(XmlPart.Node node) {
        return context.at(node, switch (node.name()) {
            case "And" -> filters.and(conditions(node));
            case "Or" -> filters.or(conditions(node));
            case "Not" -> negation(node);
            case "PropertyIsLike" -> like(node);
            case "PropertyIsNull", "PropertyIsNil" ->
                operand(node, 0).<Filter>map(filters::isNull).orElseGet(() -> refuse(node));
            case "PropertyIsBetween" -> between(node);
            case "BBOX", "Intersects", "Within", "Contains", "Disjoint", "Crosses", "Overlaps", "Touches", "Equals" ->
                place(node);
            case "DWithin", "Beyond" -> distance(node);
            default -> comparison(node);
        });
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

    /// `BBOX` may come without the name of the geometry (Filter 2.0).
    private Filter place(XmlPart.Node node) {
        List<XmlPart.Node> operands = node.children();
        if (operands.isEmpty() || operands.size() > 2) {
            return refuse(node);
        }
        Expression right = expressions.expression(operands.getLast());
        Expression left = operands.size() < 2 ? filters.property("") : expressions.expression(operands.getFirst());
        return switch (node.name()) {
            case "BBOX" -> filters.bbox(left, right);
            case "Intersects" -> filters.intersects(left, right);
            case "Within" -> filters.within(left, right);
            case "Contains" -> filters.contains(left, right);
            case "Disjoint" -> filters.disjoint(left, right);
            case "Crosses" -> filters.crosses(left, right);
            case "Overlaps" -> filters.overlaps(left, right);
            case "Touches" -> filters.touches(left, right);
            default -> filters.equal(left, right);
        };
    }

    private Filter distance(XmlPart.Node node) {
        Optional<XmlPart.Node> written = node.child("Distance");
        double distance = written.map(d -> Value.parseNumber(d.text())).orElse(Double.NaN);
        if (written.isEmpty() || Double.isNaN(distance) || node.children().size() < 3) {
            return refuse(node);
        }
        XmlPart.Node d = written.get();
        String unit = d.attributes().getOrDefault("units", d.attribute("uom"));
        Expression left = expressions.expression(node.children().get(0));
        Expression right = expressions.expression(node.children().get(1));
        return node.name().equals("DWithin") ? filters.dwithin(left, right, distance, unit)
                : filters.beyond(left, right, distance, unit);
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
