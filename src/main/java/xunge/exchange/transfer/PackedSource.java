package xunge.exchange.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import xunge.domain.PlanePoint;
import xunge.exchange.CarriedStyle;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureSource;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.LayerInfo;
import xunge.exchange.Monitor;
import xunge.exchange.Position;
import xunge.exchange.RawFeature;
import xunge.exchange.Schema;
import xunge.exchange.ValueType;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;

/// A layer as the map has it, for exporting what is seen: the pack's layers, the records, a selection. Positions are as
/// exact as the map's, about a centimetre in a city.
public final class PackedSource implements FeatureSource {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int FEATURES_A_LOOK = 1_000;

    private final PackedLayer layer;
    private final IntPredicate selection;
    private final List<CarriedStyle> styles;
    private final LayerInfo info;

    /// The features of `layer` that `selection` takes, in EPSG:4547, drawn by `styles`.
    public PackedSource(PackedLayer layer, IntPredicate selection, List<CarriedStyle> styles) {
        this.layer = layer;
        this.styles = List.copyOf(styles);
        this.selection = selection;
        GeometryType type = switch (layer.kind()) {
            case POINT -> GeometryType.POINT;
            case LINE -> GeometryType.MULTILINE;
            case POLYGON -> GeometryType.MULTIPOLYGON;
        };
        List<Field> fields = layer.columns().stream().map(c -> new Field(c.name(), type(c))).toList();
        info = new LayerInfo(layer.name(), new Schema(fields, type),
                new CrsKnowledge.Declared(CrsName.CM_114E, layer.source().source()), Optional.empty(),
                OptionalLong.empty(), List.of());
    }

    private ValueType type(Column column) {
        return switch (column) {
            case Column.Text text -> ValueType.TEXT;
            case Column.Numbers numbers -> isWhole(numbers) ? ValueType.INTEGER : ValueType.REAL;
        };
    }

    private boolean isWhole(Column.Numbers numbers) {
        for (int i = 0; i < layer.size(); i++) {
            double value = numbers.number(i);
            if (!Double.isNaN(value) && (value != Math.rint(value) || Math.abs(value) > 1e15)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public LayerInfo info() {
        return info;
    }

    @Override
    public List<CarriedStyle> styles() {
        return styles;
    }

    @Override
    public void read(FeatureConsumer consumer, Monitor monitor) throws ExchangeException {
        for (int i = 0; i < layer.size(); i++) {
            if (i % FEATURES_A_LOOK == 0) {
                monitor.check();
                monitor.progress(i, layer.size());
            }
            if (selection.test(i)) {
                consumer.feature(new RawFeature(Position.feature(i + 1L), geometry(i), values(i)));
            }
        }
    }

    private List<@Nullable Object> values(int feature) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : layer.columns()) {
            values.add(switch (column) {
                case Column.Text text -> text.values().get(feature);
                case Column.Numbers numbers -> number(numbers.number(feature),
                        info.schema().fields().get(values.size()).type());
            });
        }
        return values;
    }

    private static @Nullable Object number(double value, ValueType type) {
        if (Double.isNaN(value)) {
            return null;
        }
        return type == ValueType.INTEGER ? (Object) (long) value : (Object) value;
    }

    private @Nullable Geometry geometry(int feature) {
        List<Coordinate[]> parts = new ArrayList<>();
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            Coordinate[] points = points(part);
            if (points.length >= least()) {
                parts.add(points);
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        return switch (layer.kind()) {
            case POINT -> FACTORY.createPoint(parts.getFirst()[0]);
            case LINE -> FACTORY.createMultiLineString(
                    parts.stream().map(FACTORY::createLineString).toArray(LineString[]::new));
            case POLYGON -> polygons(parts);
        };
    }

    private int least() {
        return layer.kind() == GeometryKind.POINT ? 1 : layer.kind() == GeometryKind.LINE ? 2 : 4;
    }

    private Coordinate[] points(int part) {
        int from = layer.partStart(part);
        int count = layer.partStart(part + 1) - from;
        List<Coordinate> points = new ArrayList<>(count + 1);
        for (int i = 0; i < count; i++) {
            PlanePoint at = layer.vertex(from + i);
            points.add(new CoordinateXY(at.eastMetres(), at.northMetres()));
        }
        boolean isOpen = layer.kind() == GeometryKind.POLYGON && count > 2
                && !points.getFirst().equals2D(points.getLast());
        if (isOpen) {
            points.add(points.getFirst().copy());
        }
        return points.toArray(Coordinate[]::new);
    }

    /// Holes are told by the even-odd rule: a ring inside an odd number of larger ones is a hole of the smallest of them.
    private static Geometry polygons(List<Coordinate[]> parts) {
        List<LinearRing> rings = parts.stream()
                .map(FACTORY::createLinearRing)
                .sorted(Comparator.comparingDouble(r -> -Area.ofRing(r.getCoordinates())))
                .toList();
        List<LinearRing> shells = new ArrayList<>();
        List<List<LinearRing>> holes = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            List<Integer> around = around(rings, i);
            int shell = around.size() % 2 == 0 ? -1 : shells.indexOf(rings.get(around.getLast()));
            if (shell < 0) {
                shells.add(rings.get(i));
                holes.add(new ArrayList<>());
            } else {
                holes.get(shell).add(rings.get(i));
            }
        }
        Polygon[] polygons = new Polygon[shells.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = FACTORY.createPolygon(shells.get(i), holes.get(i).toArray(LinearRing[]::new));
        }
        return FACTORY.createMultiPolygon(polygons);
    }

    private static List<Integer> around(List<LinearRing> rings, int ring) {
        List<Integer> around = new ArrayList<>();
        for (int i = 0; i < ring; i++) {
            LinearRing larger = rings.get(i);
            boolean mayHold = larger.getEnvelopeInternal().covers(rings.get(ring).getEnvelopeInternal());
            if (mayHold && isInside(rings.get(ring), larger)) {
                around.add(i);
            }
        }
        return around;
    }

    private static boolean isInside(LinearRing ring, LinearRing larger) {
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(larger);
        for (Coordinate corner : ring.getCoordinates()) {
            int where = locator.locate(corner);
            if (where != Location.BOUNDARY) {
                return where == Location.INTERIOR;
            }
        }
        return true;
    }
}
