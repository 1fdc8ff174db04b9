package xunge.style.sld;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.PropertyName;
import org.locationtech.jts.geom.Geometry;
import xunge.geo.layer.PackedLayer;

/// What functions of styles measure on a feature's geometry: in metres and square metres of the plane EPSG:4547.
final class Measuring {

    private Measuring() {}

    /// The measure that `function` asks for; empty when it is no measure, or is about a column and not the geometry.
    static Optional<ToDoubleFunction<Integer>> find(PackedLayer layer, Function function) {
        if (!function.getParameters().stream().limit(1).allMatch(p -> isGeometry(layer, p))) {
            return Optional.empty();
        }
        ToDoubleFunction<Geometry> measure = switch (function.getName().toLowerCase(Locale.ROOT)) {
            case "area", "area2", "$area" -> Geometry::getArea;
            case "length", "geomlength", "perimeter", "$length", "$perimeter" -> Geometry::getLength;
            case "numpoints", "num_points" -> Geometry::getNumPoints;
            case "numgeometries", "num_geometries" -> Geometry::getNumGeometries;
            case "getx", "x", "$x" -> g -> g.getCentroid().getX();
            case "gety", "y", "$y" -> g -> g.getCentroid().getY();
            default -> null;
        };
        return measure == null ? Optional.empty()
                : Optional.of(feature -> measure.applyAsDouble(FeatureGeometry.of(layer, feature)));
    }

    private static boolean isGeometry(PackedLayer layer, Expression expression) {
        return expression instanceof PropertyName property && layer.findColumn(property.getPropertyName()).isEmpty();
    }
}
