package xunge.style.sld;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
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
import xunge.style.Value;

/// Compiles GeoTools filters to predicates over one layer's columns. Two sides that read as numbers are compared as
/// numbers, all else as text; ISO dates therefore in order. A comparison with a missing value is false.
final class FilterCompiler {

    private static final double NO_SCALE = Double.NaN;

    private final ExpressionCompiler expressions;

    FilterCompiler(ExpressionCompiler expressions) {
        this.expressions = expressions;
    }

    IntPredicate compile(Filter filter) {
        return switch (filter) {
            case And and -> and(and.getChildren());
            case Or or -> or(or.getChildren());
            case Not not -> compile(not.getFilter()).negate();
            case PropertyIsNull isNull -> {
                Value value = expressions.compile(isNull.getExpression());
                yield feature -> value.text(feature, NO_SCALE).isEmpty();
            }
            case PropertyIsLike like -> like(like);
            case PropertyIsBetween between -> between(between);
            case BinaryComparisonOperator comparison -> comparison(comparison);
            default -> feature -> true;
        };
    }

    private IntPredicate and(List<Filter> filters) {
        List<IntPredicate> all = filters.stream().map(this::compile).toList();
        return feature -> all.stream().allMatch(p -> p.test(feature));
    }

    private IntPredicate or(List<Filter> filters) {
        List<IntPredicate> any = filters.stream().map(this::compile).toList();
        return feature -> any.stream().anyMatch(p -> p.test(feature));
    }

    private IntPredicate between(PropertyIsBetween between) {
        Value value = expressions.compile(between.getExpression());
        Value lower = expressions.compile(between.getLowerBoundary());
        Value upper = expressions.compile(between.getUpperBoundary());
        return feature -> hasBoth(value, lower, feature) && hasBoth(value, upper, feature)
                && compare(value, lower, feature) >= 0 && compare(value, upper, feature) <= 0;
    }

    private IntPredicate like(PropertyIsLike like) {
        Value value = expressions.compile(like.getExpression());
        Pattern pattern = Pattern.compile(regex(like),
                like.isMatchingCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return feature -> pattern.matcher(value.text(feature, NO_SCALE)).matches();
    }

    private static String regex(PropertyIsLike like) {
        StringBuilder regex = new StringBuilder();
        boolean escaped = false;
        for (int codePoint : like.getLiteral().codePoints().toArray()) {
            String letter = Character.toString(codePoint);
            if (!escaped && letter.equals(like.getEscape())) {
                escaped = true;
                continue;
            }
            if (!escaped && letter.equals(like.getWildCard())) {
                regex.append(".*");
            } else if (!escaped && letter.equals(like.getSingleChar())) {
                regex.append('.');
            } else {
                regex.append(Pattern.quote(letter));
            }
            escaped = false;
        }
        return regex.toString();
    }

    private IntPredicate comparison(BinaryComparisonOperator filter) {
        Value left = expressions.compile(filter.getExpression1());
        Value right = expressions.compile(filter.getExpression2());
        boolean matchCase = filter.isMatchingCase();
        return switch (filter) {
            case PropertyIsEqualTo _ -> f -> hasBoth(left, right, f) && isSame(left, right, f, matchCase);
            case PropertyIsNotEqualTo _ -> f -> hasBoth(left, right, f) && !isSame(left, right, f, matchCase);
            case PropertyIsGreaterThan _ -> f -> hasBoth(left, right, f) && compare(left, right, f) > 0;
            case PropertyIsGreaterThanOrEqualTo _ -> f -> hasBoth(left, right, f) && compare(left, right, f) >= 0;
            case PropertyIsLessThan _ -> f -> hasBoth(left, right, f) && compare(left, right, f) < 0;
            default -> f -> hasBoth(left, right, f) && compare(left, right, f) <= 0;
        };
    }

    private static boolean hasBoth(Value left, Value right, int feature) {
        return !left.text(feature, NO_SCALE).isEmpty() && !right.text(feature, NO_SCALE).isEmpty();
    }

    private static boolean isSame(Value left, Value right, int feature, boolean matchCase) {
        String a = left.text(feature, NO_SCALE);
        String b = right.text(feature, NO_SCALE);
        return a.equals(b) || !matchCase && a.equalsIgnoreCase(b) || compare(left, right, feature) == 0;
    }

    private static int compare(Value left, Value right, int feature) {
        double a = left.number(feature, NO_SCALE);
        double b = right.number(feature, NO_SCALE);
        return Double.isNaN(a) || Double.isNaN(b)
                ? left.text(feature, NO_SCALE).compareTo(right.text(feature, NO_SCALE))
                : Double.compare(a, b);
    }
}
