package xunge.style.sld;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.api.filter.spatial.Contains;
import org.geotools.api.filter.spatial.Crosses;
import org.geotools.api.filter.spatial.Disjoint;
import org.geotools.api.filter.spatial.DistanceBufferOperator;
import org.geotools.api.filter.spatial.Equals;
import org.geotools.api.filter.spatial.Intersects;
import org.geotools.api.filter.spatial.Overlaps;
import org.geotools.api.filter.spatial.Touches;
import org.geotools.api.filter.spatial.Within;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.style.StyleProblem;

/// Compiles conditions on the place of a feature against a geometry written in the filter.
final class SpatialCompiler {

    private final ExpressionCompiler expressions;
    private final PackedLayer layer;

    SpatialCompiler(ExpressionCompiler expressions) {
        this.expressions = expressions;
        this.layer = expressions.layer();
    }

    IntPredicate compile(BinarySpatialOperator filter) {
        Optional<Geometry> written = literal(filter.getExpression2()).or(() -> literal(filter.getExpression1()));
        if (written.isEmpty()) {
            return refuse(filter, StyleProblem.Kind.UNSUPPORTED, name(filter));
        }
        Optional<Geometry> plane = GroundLiteral.toPlane(written.get());
        if (plane.isEmpty()) {
            return refuse(filter, StyleProblem.Kind.UNSUPPORTED, "srsName " + written.get().getUserData());
        }
        boolean isSwapped = filter.getExpression1() instanceof Literal;
        return filter instanceof DistanceBufferOperator distance ? near(distance, plane.get())
                : related(filter, plane.get(), isSwapped);
    }

    private static Optional<Geometry> literal(Expression expression) {
        return expression instanceof Literal literal && literal.getValue() instanceof Geometry geometry
                ? Optional.of(geometry)
                : Optional.empty();
    }

    private static String name(BinarySpatialOperator filter) {
        return filter.getClass().getSimpleName().replace("Impl", "");
    }

    private IntPredicate refuse(BinarySpatialOperator filter, StyleProblem.Kind kind, String what) {
        expressions.report(filter, kind, what);
        return feature -> true;
    }

    private IntPredicate related(BinarySpatialOperator filter, Geometry plane, boolean isSwapped) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(plane);
        Predicate<Geometry> test = switch (filter) {
            case BBOX _,Intersects _ -> prepared::intersects;
            case Within _ -> isSwapped ? prepared::within : prepared::contains;
            case Contains _ -> isSwapped ? prepared::contains : prepared::within;
            case Disjoint _ -> prepared::disjoint;
            case Crosses _ -> prepared::crosses;
            case Overlaps _ -> prepared::overlaps;
            case Touches _ -> prepared::touches;
            case Equals _ -> plane::equalsTopo;
            default -> null;
        };
        if (test == null) {
            return refuse(filter, StyleProblem.Kind.UNSUPPORTED, name(filter));
        }
        Box box = box(plane.getEnvelopeInternal());
        boolean isFar = filter instanceof Disjoint;
        return feature -> layer.box(feature).intersects(box) ? test.test(FeatureGeometry.of(layer, feature)) : isFar;
    }

    private static Box box(Envelope envelope) {
        return new Box(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
    }

    private IntPredicate near(DistanceBufferOperator filter, Geometry plane) {
        OptionalDouble unit = metres(filter.getDistanceUnits());
        if (unit.isEmpty()) {
            return refuse(filter, StyleProblem.Kind.BAD_VALUE, "units " + filter.getDistanceUnits());
        }
        double metres = filter.getDistance() * unit.getAsDouble();
        Box box = box(plane.getEnvelopeInternal()).grown(metres);
        boolean isBeyond = filter instanceof Beyond;
        return feature -> {
            boolean isNear = layer.box(feature).intersects(box)
                    && FeatureGeometry.of(layer, feature).isWithinDistance(plane, metres);
            return isNear != isBeyond;
        };
    }

    /// Metres of one unit; degrees are not lengths and are refused.
    private static OptionalDouble metres(String written) {
        String unit = written.toLowerCase(Locale.ROOT).strip();
        return switch (unit.substring(Math.max(unit.lastIndexOf('#'), unit.lastIndexOf(':')) + 1)) {
            case "", "m", "metre", "metres", "meter", "meters", "9001" -> OptionalDouble.of(1);
            case "km", "kilometre", "kilometres", "kilometer", "kilometers" -> OptionalDouble.of(1000);
            case "feet", "foot", "ft" -> OptionalDouble.of(0.3048);
            case "statute miles", "mile", "miles" -> OptionalDouble.of(1609.344);
            case "nautical miles" -> OptionalDouble.of(1852);
            default -> OptionalDouble.empty();
        };
    }
}
