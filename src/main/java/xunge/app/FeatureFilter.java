package xunge.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import xunge.domain.LayerSource;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.domain.ReportableException;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.ExchangeException;
import xunge.exchange.Field;
import xunge.exchange.LayerInfo;
import xunge.exchange.Position;
import xunge.exchange.RawFeature;
import xunge.exchange.crs.GeometryMove;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;
import xunge.style.sld.FilterText;
import xunge.style.sld.FilterTextException;

/// Tests features of a file with the same conditions as layers of the map, one feature at a time. Constant memory, some
/// microseconds a feature.
final class FeatureFilter implements Predicate<RawFeature> {

    private static final LayerSource NOWHERE = new LayerSource("", "", "", "", "", false);
    private static final PlanePoint ORIGIN = new PlanePoint(468_000, 3_847_000);

    private final FilterText filter;
    private final List<Field> fields;
    private final Optional<GeometryMove> move;

    private FeatureFilter(FilterText filter, List<Field> fields, Optional<GeometryMove> move) {
        this.filter = filter;
        this.fields = fields;
        this.move = move;
    }

    /// The filter written `ecql` for features of `layer`. Fails with the place of a mistake or the name of a field that
    /// the layer lacks, before anything is read.
    static FeatureFilter of(String ecql, LayerInfo layer) throws ReportableException {
        Optional<GeometryMove> move = layer.crs() instanceof CrsKnowledge.Declared declared
                ? Optional.of(GeometryMove.toCgcs2000(declared.crs()))
                : Optional.empty();
        FeatureFilter made = new FeatureFilter(FilterText.parse(ecql), layer.schema().fields(), move);
        List<@Nullable Object> nothing = new ArrayList<>();
        layer.schema().fields().forEach(f -> nothing.add(null));
        RawFeature blank = new RawFeature(Position.feature(1), null, nothing);
        made.check(blank);
        return made;
    }

    private void check(RawFeature feature) throws FilterTextException {
        java.util.Objects.requireNonNull(filter.compile(packed(feature)));
    }

    @Override
    public boolean test(RawFeature feature) {
        try {
            return filter.compile(packed(feature)).test(0);
        } catch (FilterTextException e) {
            throw new IllegalStateException("compiled over the same fields before", e);
        }
    }

    private PackedLayer packed(RawFeature feature) {
        Geometry geometry = moved(feature.geometry());
        int dimension = geometry == null ? 0 : geometry.getDimension();
        GeometryKind kind = dimension == 0 ? GeometryKind.POINT
                : dimension == 1 ? GeometryKind.LINE : GeometryKind.POLYGON;
        LayerBuilder builder = new LayerBuilder("", kind, NOWHERE, ORIGIN);
        if (geometry != null) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                parts(geometry.getGeometryN(i), builder);
            }
        }
        builder.endFeature();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(column(fields.get(i), feature.values().get(i)));
        }
        return builder.build(columns);
    }

    private @Nullable Geometry moved(@Nullable Geometry geometry) {
        if (geometry == null || move.isEmpty()) {
            return null;
        }
        try {
            return move.get().apply(geometry.copy());
        } catch (ExchangeException e) {
            return null; // told where it is written
        }
    }

    private static void parts(Geometry part, LayerBuilder builder) {
        if (part instanceof Polygon polygon) {
            part(polygon.getExteriorRing().getCoordinates(), builder);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                part(polygon.getInteriorRingN(i).getCoordinates(), builder);
            }
        } else {
            part(part.getCoordinates(), builder);
        }
    }

    private static void part(Coordinate[] points, LayerBuilder builder) {
        for (Coordinate at : points) {
            PlanePoint plane = GaussKruger.toPlane(new LonLat(at.x, at.y));
            builder.vertex(plane.eastMetres(), plane.northMetres());
        }
        builder.endPart();
    }

    private static Column column(Field field, @Nullable Object value) {
        return switch (field.type()) {
            case INTEGER, REAL -> new Column.Numbers(field.name(),
                    new double[] {value instanceof Number number ? number.doubleValue() : Double.NaN});
            case BOOLEAN -> new Column.Numbers(field.name(),
                    new double[] {value == null ? Double.NaN : Boolean.TRUE.equals(value) ? 1 : 0});
            case TEXT, DATE, DATETIME, BYTES -> {
                List<@Nullable String> text = new ArrayList<>();
                text.add(value == null ? null : value.toString());
                yield new Column.Text(field.name(), text);
            }
        };
    }
}
