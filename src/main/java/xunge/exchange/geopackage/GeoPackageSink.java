package xunge.exchange.geopackage;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import xunge.domain.LayerSource;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSink;
import xunge.exchange.GeometryType;
import xunge.exchange.Note;
import xunge.exchange.RawFeature;
import xunge.exchange.SinkLayer;
import xunge.geo.layer.GeometryKind;
import xunge.store.StoreException;
import xunge.store.gpkg.ImportedLayers;
import xunge.store.gpkg.ImportedTable;
import xunge.store.gpkg.LayerTable;

/// Writes one layer as a new GeoPackage in EPSG:4490, 4326 or 4547; a layer of several kinds becomes a table each.
final class GeoPackageSink implements FeatureSink {

    private static final Map<String, Integer> SRS = Map.of("EPSG:4490", 4490, "EPSG:4326", 4326, "EPSG:4547", 4547);

    private final ImportedLayers file;
    private final SinkLayer layer;
    private final int srs;
    private final Map<GeometryKind, ImportedTable> tables = new EnumMap<>(GeometryKind.class);
    private @Nullable ImportedTable plain;

    private GeoPackageSink(ImportedLayers file, SinkLayer layer, int srs) {
        this.file = file;
        this.layer = layer;
        this.srs = srs;
    }

    static FeatureSink create(Path target, SinkLayer layer) throws ExchangeException {
        Integer srs = SRS.get(layer.crs().code());
        if (srs == null) {
            throw ExchangeException.of("exchange.gpkg-crs", target, layer.crs().code());
        }
        try {
            GeoPackageSink sink = new GeoPackageSink(ImportedLayers.create(target), layer, srs);
            GeometryKind kind = kind(layer.schema().geometry());
            if (kind != null) {
                sink.tableFor(kind);
            }
            return sink;
        } catch (StoreException e) {
            throw new ExchangeException(e.messageKey(), e.arguments(), e);
        }
    }

    private static @Nullable GeometryKind kind(GeometryType type) {
        return switch (type) {
            case NONE, MIXED -> null;
            case POINT, MULTIPOINT -> GeometryKind.POINT;
            case LINE, MULTILINE -> GeometryKind.LINE;
            case POLYGON, MULTIPOLYGON -> GeometryKind.POLYGON;
        };
    }

    @Override
    public void write(RawFeature feature) throws ExchangeException {
        Geometry geometry = feature.geometry();
        try {
            if (geometry == null || geometry.isEmpty()) {
                file.add(tableForNone(), null, feature.values());
            } else {
                GeometryKind kind = kind(GeometryType.of(geometry));
                if (kind == null) {
                    throw ExchangeException.of("exchange.gpkg-collection", feature.position().number());
                }
                file.add(tableFor(kind), geometry, feature.values());
            }
        } catch (StoreException e) {
            throw new ExchangeException(e.messageKey(), e.arguments(), e);
        }
    }

    private ImportedTable tableForNone() throws StoreException {
        if (!tables.isEmpty()) {
            return tables.values().iterator().next();
        }
        if (plain == null) {
            plain = begin("", Optional.empty());
        }
        return plain;
    }

    private ImportedTable tableFor(GeometryKind kind) throws StoreException {
        ImportedTable table = tables.get(kind);
        if (table == null) {
            String suffix = switch (kind) {
                case POINT -> "_point";
                case LINE -> "_line";
                case POLYGON -> "_polygon";
            };
            table = begin(tables.isEmpty() && plain == null ? "" : suffix, Optional.of(kind));
            tables.put(kind, table);
        }
        return table;
    }

    private ImportedTable begin(String suffix, Optional<GeometryKind> kind) throws StoreException {
        boolean multi = layer.schema().geometry() == layer.schema().geometry().multi()
                && layer.schema().geometry() != GeometryType.MIXED && layer.schema().geometry() != GeometryType.NONE;
        ImportedTable table = file.begin(new LayerTable(layer.name() + suffix, layer.name() + suffix, kind, multi,
                new LayerSource(layer.name(), "", layer.crs().code(), "", "", false), srs,
                layer.schema().fields().stream().map(GeoPackageColumns::column).toList()));
        layer.styles().stream().map(s -> GeoPackageStyles.stored(s, table.name())).forEach(file::keep);
        return table;
    }

    @Override
    public List<Note> finish() throws ExchangeException {
        try {
            file.commit();
            return List.of();
        } catch (StoreException e) {
            throw new ExchangeException(e.messageKey(), e.arguments(), e);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
