package xunge.exchange.geopackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.FeatureSource;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.LayerInfo;
import xunge.exchange.Monitor;
import xunge.exchange.Position;
import xunge.exchange.RawFeature;
import xunge.exchange.Schema;
import xunge.exchange.TextEncoding;
import xunge.store.StoreException;
import xunge.store.gpkg.ForeignGeoPackage;
import xunge.store.gpkg.ForeignGeoPackage.ForeignTable;
import xunge.store.gpkg.ForeignGeometry;

/// One feature table, view or plain table of a GeoPackage.
final class GeoPackageSource implements FeatureSource {

    private static final int ROWS_A_LOOK = 1_000;

    private final ForeignGeoPackage file;
    private final ForeignTable table;
    private final LayerInfo info;
    private final List<GeoPackageValue> converters;

    GeoPackageSource(ForeignGeoPackage file, ForeignTable table) {
        this.file = file;
        this.table = table;
        List<Field> fields = table.columns()
                .stream()
                .map(c -> new Field(c.name(), GeoPackageValue.type(c.type())))
                .toList();
        this.converters = fields.stream().map(GeoPackageValue::new).toList();
        this.info = new LayerInfo(table.identifier(), new Schema(fields, type(table)), crs(table),
                Optional.of(TextEncoding.UTF8_BY_FORMAT), OptionalLong.empty(), List.of());
    }

    private static GeometryType type(ForeignTable table) {
        if (table.geometryColumn().isEmpty()) {
            return GeometryType.NONE;
        }
        return switch (table.geometryType()) {
            case "POINT" -> GeometryType.POINT;
            case "MULTIPOINT" -> GeometryType.MULTIPOINT;
            case "LINESTRING" -> GeometryType.LINE;
            case "MULTILINESTRING" -> GeometryType.MULTILINE;
            case "POLYGON" -> GeometryType.POLYGON;
            case "MULTIPOLYGON" -> GeometryType.MULTIPOLYGON;
            default -> GeometryType.MIXED;
        };
    }

    private static CrsKnowledge crs(ForeignTable table) {
        if (table.geometryColumn().isEmpty()) {
            return new CrsKnowledge.NotNeeded();
        }
        String where = "gpkg_spatial_ref_sys";
        return table.srs().flatMap(s -> {
            if (s.organization().equalsIgnoreCase("EPSG") && s.code() > 0) {
                return Optional.of(CrsName.epsg((int) s.code(), s.name()));
            }
            boolean isDefined = !s.definition().isBlank() && !s.definition().equalsIgnoreCase("undefined");
            return isDefined ? Optional.of(CrsName.ofDefinition(s.name(), s.definition())) : Optional.empty();
        })
                .<CrsKnowledge>map(c -> new CrsKnowledge.Declared(c, where))
                .orElse(new CrsKnowledge.Unknown(List.of()));
    }

    @Override
    public LayerInfo info() {
        return info;
    }

    @Override
    public void read(FeatureConsumer consumer, Monitor monitor) throws ExchangeException {
        Reading reading = new Reading(consumer, monitor, file.lastKey(table));
        try {
            file.read(table, reading::take);
        } catch (StoreException e) {
            consumer.problem(new FeatureProblem(new Position(Position.Kind.KEY, reading.lastKey), e.messageKey(),
                    e.arguments(), Outcome.REST_LOST));
        }
        reading.rethrow();
    }

    /// The state of one pass.
    private final class Reading {

        private final FeatureConsumer consumer;
        private final Monitor monitor;
        private final long keys;
        private final ForeignGeometry decoder = new ForeignGeometry();
        private @Nullable ExchangeException failure;
        private long rows;
        private long lastKey;

        Reading(FeatureConsumer consumer, Monitor monitor, long keys) {
            this.consumer = consumer;
            this.monitor = monitor;
            this.keys = keys;
        }

        boolean take(long key, byte @Nullable [] blob, List<@Nullable Object> values) {
            Position position = new Position(Position.Kind.KEY, key);
            lastKey = key;
            try {
                if (rows++ % ROWS_A_LOOK == 0) {
                    monitor.check();
                    monitor.progress(Math.max(0, Math.min(rows, keys)), keys);
                }
                Geometry geometry = blob == null ? null : geometry(blob, position);
                consumer.feature(new RawFeature(position, geometry, converted(values, position)));
                return true;
            } catch (ExchangeException e) {
                failure = e;
                return false;
            }
        }

        private @Nullable Geometry geometry(byte[] blob, Position position) {
            try {
                Geometry geometry = decoder.decode(blob);
                if (decoder.hasClosedRing()) {
                    consumer.problem(FeatureProblem.of(position, Outcome.REPAIRED, "exchange.problem-ring-open"));
                }
                return geometry;
            } catch (ForeignGeometry.Refused e) {
                consumer.problem(FeatureProblem.of(position, Outcome.GEOMETRY_DROPPED,
                        e.isCurve() ? "exchange.problem-curve" : "exchange.problem-geometry-broken",
                        String.valueOf(e.getMessage()).toUpperCase(Locale.ROOT)));
                return null;
            }
        }

        private List<@Nullable Object> converted(List<@Nullable Object> values, Position position) {
            List<@Nullable Object> converted = new ArrayList<>(values.size());
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                GeoPackageValue converter = converters.get(i);
                Object fitting = value == null ? null : converter.convert(value);
                if (fitting == null && value != null) {
                    consumer.problem(FeatureProblem.of(position, Outcome.VALUE_DROPPED, "exchange.problem-value",
                            converter.name(), converter.shown(value)));
                }
                converted.add(fitting);
            }
            return converted;
        }

        void rethrow() throws ExchangeException {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
