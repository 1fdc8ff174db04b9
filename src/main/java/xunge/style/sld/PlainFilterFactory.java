package xunge.style.sld;

import java.util.List;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.filter.FallbackFunction;
import org.geotools.filter.FilterFactoryImpl;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// GeoTools' filter factory without its searches of the class path and of the EPSG database: functions are kept by name
/// and systems by what they are called, for the compiler to judge.
@SuppressWarnings("overrides") // GeoTools declares these methods with and without the dots
final class PlainFilterFactory extends FilterFactoryImpl {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    @Override
    public Function function(String name, Expression... parameters) {
        return new FallbackFunction(name, List.of(parameters), literal(""));
    }

    @Override
    public Function function(String name, Expression parameter) {
        return function(name, new Expression[] {parameter});
    }

    @Override
    public Function function(String name, Expression first, Expression second) {
        return function(name, new Expression[] {first, second});
    }

    @Override
    public Function function(String name, Expression first, Expression second, Expression third) {
        return function(name, new Expression[] {first, second, third});
    }

    @Override
    public BBOX bbox(Expression place, double minX, double minY, double maxX, double maxY, String system) {
        return bbox(place, literal(rectangle(new Envelope(minX, maxX, minY, maxY), system)));
    }

    /// The area of `box` in `system`, which may be null.
    static Geometry rectangle(Envelope box, @org.jspecify.annotations.Nullable String system) {
        Geometry area = GEOMETRIES.toGeometry(box);
        area.setUserData(system);
        return area;
    }
}
