package xunge.style.sld;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.IncludeFilter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import xunge.style.Theme;
import xunge.style.Value;

/// Writes filters and expressions in the language of QGIS. What the theme or the scale decides is written as the theme
/// has it now, and for the scale as QGIS's own variable.
final class QgisExpressions {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("concatenate", "concat"),
            Map.entry("strconcat", "concat"), Map.entry("strtouppercase", "upper"),
            Map.entry("strtolowercase", "lower"), Map.entry("if_then_else", "if"), Map.entry("min", "min"),
            Map.entry("max", "max"), Map.entry("abs", "abs"), Map.entry("round", "round"), Map.entry("upper", "upper"),
            Map.entry("lower", "lower"), Map.entry("concat", "concat"), Map.entry("coalesce", "coalesce"),
            Map.entry("strtrim", "trim"), Map.entry("strlength", "length"));
    private static final Map<String, String> OPERATORS = Map.of("add", "+", "sub", "-", "mul", "*", "div", "/");

    private final Theme theme;

    QgisExpressions(Theme theme) {
        this.theme = theme;
    }

    /// The text of `filter`; empty when QGIS has no words for it.
    Optional<String> filter(Filter filter) {
        return switch (filter) {
            case And and -> joined(and.getChildren(), " AND ");
            case Or or -> joined(or.getChildren(), " OR ");
            case Not not -> filter(not.getFilter()).map(f -> "NOT (" + f + ")");
            case PropertyIsNull isNull -> expression(isNull.getExpression())
                    .map(e -> "(" + e + " IS NULL OR " + e + " = '')");
            case PropertyIsLike like -> expression(like.getExpression())
                    .map(e -> e + (like.isMatchingCase() ? " LIKE " : " ILIKE ") + quoted(pattern(like)));
            case PropertyIsBetween between -> expression(between.getExpression())
                    .flatMap(e -> expression(between.getLowerBoundary())
                            .flatMap(low -> expression(between.getUpperBoundary())
                                    .map(high -> "(" + e + " >= " + low + " AND " + e + " <= " + high + ")")));
            case BinaryComparisonOperator comparison -> expression(comparison.getExpression1())
                    .flatMap(a -> expression(comparison.getExpression2()).map(b -> a + operator(comparison) + b));
            case IncludeFilter _ -> Optional.of("");
            default -> Optional.empty();
        };
    }

    private Optional<String> joined(List<Filter> filters, String word) {
        List<String> parts = filters.stream().flatMap(f -> filter(f).stream()).map(f -> "(" + f + ")").toList();
        return parts.size() == filters.size() ? Optional.of(String.join(word, parts)) : Optional.empty();
    }

    private static String operator(BinaryComparisonOperator comparison) {
        return switch (comparison) {
            case PropertyIsEqualTo _ -> " = ";
            case PropertyIsNotEqualTo _ -> " <> ";
            case PropertyIsGreaterThan _ -> " > ";
            case PropertyIsGreaterThanOrEqualTo _ -> " >= ";
            case PropertyIsLessThan _ -> " < ";
            default -> " <= ";
        };
    }

    private static String pattern(PropertyIsLike like) {
        return like.getLiteral().replace(like.getWildCard(), "%").replace(like.getSingleChar(), "_");
    }

    /// The text of `expression`; empty when QGIS has no words for it.
    Optional<String> expression(Expression expression) {
        return switch (expression) {
            case PropertyName property -> Optional.of('"' + property.getPropertyName() + '"');
            case Literal literal -> Optional.of(literal(String.valueOf(literal.getValue())));
            case Function function -> function(function);
            default -> Optional.empty();
        };
    }

    private static String literal(String text) {
        return Double.isNaN(Value.parseNumber(text)) || text.startsWith("0") && text.length() > 1 ? quoted(text) : text;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private Optional<String> function(Function function) {
        String name = function.getName().toLowerCase(Locale.ROOT);
        List<Expression> parameters = function.getParameters();
        if (name.equals("env")) {
            return env(parameters);
        }
        List<String> texts = parameters.stream().flatMap(p -> expression(p).stream()).toList();
        if (texts.size() != parameters.size() || texts.isEmpty()) {
            return Optional.empty();
        }
        if (name.equals("recode")) {
            return Optional.of(recode(texts));
        }
        if (name.equals("interpolate") && texts.size() >= 3) {
            return Optional.of(interpolate(texts));
        }
        if (name.equals("strsubstring") && texts.size() == 3) {
            return Optional.of("substr(%s, %s + 1, %s - %s)".formatted(texts.get(0), texts.get(1), texts.get(2),
                    texts.get(1)));
        }
        if (OPERATORS.containsKey(name)) {
            return Optional.of("(" + String.join(" " + OPERATORS.get(name) + " ", texts) + ")");
        }
        return Optional.ofNullable(NAMES.get(name))
                .map(n -> n + texts.stream()
                        .collect(
                                Collectors.joining(", ", "(", ")")));
    }

    private Optional<String> env(List<Expression> parameters) {
        String key = parameters.isEmpty() ? "" : String.valueOf(parameters.getFirst());
        if (key.equals("wms_scale_denominator")) {
            return Optional.of("@map_scale");
        }
        if (key.equals("today")) {
            return Optional.of("format_date(now(), 'yyyy-MM-dd')");
        }
        String themed = theme.get(key, "");
        return !themed.isEmpty() ? Optional.of(literal(themed))
                : parameters.size() > 1 ? expression(parameters.get(1)) : Optional.empty();
    }

    /// Level outside the positions, straight between them.
    private static String interpolate(List<String> texts) {
        String at = texts.getFirst();
        StringBuilder made = new StringBuilder("CASE");
        int last = texts.size() - 2 + texts.size() % 2 - 1;
        for (int i = 1; i + 3 <= last + 1; i += 2) {
            made.append(" WHEN %s <= %s THEN scale_linear(%s, %s, %s, %s, %s)".formatted(at, texts.get(i + 2), at,
                    texts.get(i), texts.get(i + 2), texts.get(i + 1), texts.get(i + 3)));
        }
        return made.append(" ELSE ").append(texts.get(last + 1)).append(" END").toString();
    }

    private static String recode(List<String> texts) {
        StringBuilder made = new StringBuilder("CASE");
        for (int i = 1; i + 1 < texts.size(); i += 2) {
            made.append(" WHEN ")
                    .append(texts.getFirst())
                    .append(" = ")
                    .append(texts.get(i))
                    .append(" THEN ")
                    .append(texts.get(i + 1));
        }
        return made.append(" END").toString();
    }
}
