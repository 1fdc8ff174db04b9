package xunge.style.sld;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.ExcludeFilter;
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
import org.geotools.api.filter.PropertyIsNil;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.api.filter.temporal.After;
import org.geotools.api.filter.temporal.Before;
import org.geotools.api.filter.temporal.BinaryTemporalOperator;
import org.geotools.api.filter.temporal.During;
import org.geotools.api.filter.temporal.TEquals;
import org.geotools.api.temporal.Instant;
import org.geotools.api.temporal.Period;
import xunge.style.StyleProblem;
import xunge.style.Value;

/// Compiles GeoTools filters to predicates over one layer. A condition it does not know is reported and lets every
/// feature pass: what is drawn too much is seen, what is missing is not.
final class FilterCompiler {

    private static final double NO_SCALE = Double.NaN;

    private final ExpressionCompiler expressions;
    private final SpatialCompiler spatial;

    FilterCompiler(ExpressionCompiler expressions) {
        this.expressions = expressions;
        this.spatial = new SpatialCompiler(expressions);
    }

    IntPredicate compile(Filter filter) {
        return switch (filter) {
            case And and -> and(and.getChildren());
            case Or or -> or(or.getChildren());
            case Not not -> not(not.getFilter());
            case PropertyIsNull isNull -> isMissing(isNull.getExpression());
            case PropertyIsNil isNil -> isMissing(isNil.getExpression());
            case PropertyIsLike like -> like(like);
            case PropertyIsBetween between -> between(between);
            case BinaryComparisonOperator comparison -> comparison(comparison);
            case BinarySpatialOperator place -> spatial.compile(place);
            case BinaryTemporalOperator time -> temporal(time);
            case IncludeFilter _ -> feature -> true;
            case ExcludeFilter _ -> feature -> false;
            default -> refuse(filter, String.valueOf(filter));
        };
    }

    private IntPredicate refuse(Filter filter, String what) {
        expressions.report(filter, StyleProblem.Kind.UNSUPPORTED, what);
        return feature -> true;
    }

    /// What has no value is neither equal nor unequal to another, as in SQL and in QGIS.
    private IntPredicate not(Filter filter) {
        IntPredicate inner = compile(filter);
        if (!(filter instanceof PropertyIsEqualTo equal)) {
            return inner.negate();
        }
        Value left = expressions.compile(equal.getExpression1());
        Value right = expressions.compile(equal.getExpression2());
        return feature -> hasBoth(left, right, feature) && !inner.test(feature);
    }

    private IntPredicate isMissing(Expression expression) {
        Value value = expressions.compile(expression);
        return feature -> value.text(feature, NO_SCALE).isEmpty();
    }

    private IntPredicate and(List<Filter> filters) {
        IntPredicate[] all = filters.stream().map(this::compile).toArray(IntPredicate[]::new);
        return feature -> {
            for (IntPredicate condition : all) {
                if (!condition.test(feature)) {
                    return false;
                }
            }
            return true;
        };
    }

    private IntPredicate or(List<Filter> filters) {
        IntPredicate[] any = filters.stream().map(this::compile).toArray(IntPredicate[]::new);
        return feature -> {
            for (IntPredicate condition : any) {
                if (condition.test(feature)) {
                    return true;
                }
            }
            return false;
        };
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
        SafePattern pattern = SafePattern.like(like.getLiteral(), like.getWildCard(), like.getSingleChar(),
                like.getEscape(), like.isMatchingCase());
        return feature -> pattern.matches(value.text(feature, NO_SCALE));
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

    private IntPredicate temporal(BinaryTemporalOperator filter) {
        Value value = expressions.compile(filter.getExpression1());
        Optional<Span> span = span(filter.getExpression2());
        if (span.isEmpty()) {
            return refuse(filter, filter.getClass().getSimpleName().replace("Impl", ""));
        }
        LocalDateTime from = span.get().from();
        LocalDateTime to = span.get().to();
        return switch (filter) {
            case After _ -> feature -> moment(value, feature).filter(m -> m.isAfter(to)).isPresent();
            case Before _ -> feature -> moment(value, feature).filter(m -> m.isBefore(from)).isPresent();
            case During _ -> feature -> moment(value, feature).filter(m -> m.isAfter(from) && m.isBefore(to))
                    .isPresent();
            case TEquals _ -> feature -> moment(value, feature).filter(from::equals).isPresent();
            default -> refuse(filter, filter.getClass().getSimpleName().replace("Impl", ""));
        };
    }

    /// The time a filter names: from and to are the same for an instant.
    private record Span(LocalDateTime from, LocalDateTime to) {}

    private static Optional<Span> span(Expression expression) {
        Object written = expression instanceof Literal literal ? literal.getValue() : null;
        return switch (written) {
            case Period period -> moment(period.getBeginning())
                    .flatMap(from -> moment(period.getEnding()).map(to -> new Span(from, to)));
            case Instant instant -> moment(instant).map(m -> new Span(m, m));
            case java.util.Date date -> Moments.parse(date.toInstant().toString()).map(m -> new Span(m, m));
            case null -> Optional.empty();
            default -> Moments.parse(String.valueOf(written)).map(m -> new Span(m, m));
        };
    }

    private static Optional<LocalDateTime> moment(Instant instant) {
        return Moments.parse(instant.getPosition().getDate().toInstant().toString());
    }

    private static Optional<LocalDateTime> moment(Value value, int feature) {
        return Moments.parse(value.text(feature, NO_SCALE));
    }

    private static boolean hasBoth(Value left, Value right, int feature) {
        return Comparing.hasBoth(left, right, feature, NO_SCALE);
    }

    private static boolean isSame(Value left, Value right, int feature, boolean matchCase) {
        return Comparing.isSame(left, right, feature, NO_SCALE, matchCase);
    }

    private static int compare(Value left, Value right, int feature) {
        return Comparing.compare(left, right, feature, NO_SCALE);
    }
}
