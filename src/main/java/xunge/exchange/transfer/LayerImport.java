package xunge.exchange.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.GeometryType;
import xunge.exchange.Monitor;
import xunge.exchange.Problems;
import xunge.exchange.RawFeature;
import xunge.exchange.crs.GeometryMove;
import xunge.exchange.geopackage.GeoPackageColumns;
import xunge.geo.layer.GeometryKind;
import xunge.store.StoreException;
import xunge.store.gpkg.ImportedLayers;
import xunge.store.gpkg.ImportedTable;
import xunge.store.gpkg.LayerTable;

/// Imports one layer: checks, repairs, moves to CGCS2000, and sorts into one table a kind of geometry.
final class LayerImport implements FeatureConsumer {

    private static final int CGCS2000 = 4490;

    private final LayerPlan plan;
    private final ImportedLayers layers;
    private final @Nullable GeometryMove move;
    private final GeometryType declared;
    private final Problems problems = new Problems();
    private final Map<GeometryKind, ImportedTable> tables = new EnumMap<>(GeometryKind.class);
    private @Nullable ImportedTable first;

    private LayerImport(LayerPlan plan, ImportedLayers layers) throws ExchangeException {
        this.plan = plan;
        this.layers = layers;
        this.move = plan.crs().isPresent() ? GeometryMove.toCgcs2000(plan.crs().get()) : null;
        this.declared = plan.source().info().schema().geometry();
    }

    static ImportedLayer run(LayerPlan plan, ImportedLayers layers, Monitor monitor)
            throws ExchangeException, StoreException {
        LayerImport run = new LayerImport(plan, layers);
        try (Pipeline pipeline = new Pipeline(plan.source(), monitor)) {
            pipeline.run(run);
        }
        run.tableForNone();
        List<ImportedLayer.Table> tables = new ArrayList<>();
        if (run.tables.isEmpty()) {
            tables.add(new ImportedLayer.Table(run.tableForNone().name(), run.tableForNone().rows()));
        }
        run.tables.values().forEach(t -> tables.add(new ImportedLayer.Table(t.name(), t.rows())));
        return new ImportedLayer(plan.title(), tables, run.problems);
    }

    @Override
    public void problem(FeatureProblem problem) {
        problems.add(problem);
    }

    @Override
    public void feature(RawFeature feature) throws ExchangeException {
        Geometry geometry = feature.geometry() == null ? null : sound(feature);
        try {
            if (geometry == null) {
                layers.add(tableForNone(), null, feature.values());
            } else if (geometry.getClass().equals(GeometryCollection.class)) {
                addParts(geometry, feature);
            } else {
                layers.add(tableFor(kind(geometry)), geometry, feature.values());
            }
        } catch (StoreException e) {
            throw new StoreTrouble(e);
        }
    }

    /// The geometry repaired and in CGCS2000; null when none is left.
    private @Nullable Geometry sound(RawFeature feature) {
        Geometry raw = feature.geometry();
        if (raw == null || move == null) {
            return null;
        }
        GeometryRepair.Checked checked = GeometryRepair.check(raw, feature.position());
        checked.problem().ifPresent(problems::add);
        if (checked.geometry() == null) {
            return null;
        }
        try {
            return move.apply(checked.geometry());
        } catch (ExchangeException e) {
            problems.add(new FeatureProblem(feature.position(), e.messageKey(), e.arguments(),
                    Outcome.GEOMETRY_DROPPED));
            return null;
        }
    }

    /// A collection of several kinds becomes one row in each kind's table.
    private void addParts(Geometry collection, RawFeature feature) throws StoreException {
        Map<GeometryKind, List<Geometry>> parts = new EnumMap<>(GeometryKind.class);
        collect(collection, parts);
        if (parts.size() > 1) {
            problems.add(FeatureProblem.of(feature.position(), Outcome.REPAIRED, "exchange.problem-collection"));
        }
        for (Map.Entry<GeometryKind, List<Geometry>> entry : parts.entrySet()) {
            layers.add(tableFor(entry.getKey()), collection.getFactory().buildGeometry(entry.getValue()),
                    feature.values());
        }
    }

    private static void collect(Geometry geometry, Map<GeometryKind, List<Geometry>> parts) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof GeometryCollection) {
                collect(part, parts);
            } else if (!part.isEmpty()) {
                parts.computeIfAbsent(kind(part), k -> new ArrayList<>()).add(part);
            }
        }
    }

    private static GeometryKind kind(Geometry geometry) {
        return switch (geometry.getDimension()) {
            case 0 -> GeometryKind.POINT;
            case 1 -> GeometryKind.LINE;
            default -> GeometryKind.POLYGON;
        };
    }

    private static Optional<GeometryKind> kind(GeometryType type) {
        return switch (type) {
            case NONE, MIXED -> Optional.empty();
            case POINT, MULTIPOINT -> Optional.of(GeometryKind.POINT);
            case LINE, MULTILINE -> Optional.of(GeometryKind.LINE);
            case POLYGON, MULTIPOLYGON -> Optional.of(GeometryKind.POLYGON);
        };
    }

    /// Where features without geometry go: the layer's first table, or a plain table.
    private ImportedTable tableForNone() throws StoreException {
        if (first == null) {
            Optional<GeometryKind> kind = move == null ? Optional.empty() : kind(declared);
            if (kind.isPresent()) {
                return tableFor(kind.get());
            }
            first = begin("", Optional.empty());
        }
        return first;
    }

    private ImportedTable tableFor(GeometryKind kind) throws StoreException {
        ImportedTable table = tables.get(kind);
        if (table == null) {
            boolean isPlain = tables.isEmpty() && (declared == GeometryType.MIXED || kind(declared).equals(
                    Optional.of(kind)));
            String suffix = switch (kind) {
                case POINT -> "_point";
                case LINE -> "_line";
                case POLYGON -> "_polygon";
            };
            table = begin(isPlain && first == null ? "" : suffix, Optional.of(kind));
            tables.put(kind, table);
            first = first == null ? table : first;
        }
        return table;
    }

    private ImportedTable begin(String suffix, Optional<GeometryKind> kind) throws StoreException {
        List<LayerTable.Column> columns = plan.source()
                .info()
                .schema()
                .fields()
                .stream()
                .map(GeoPackageColumns::column)
                .toList();
        boolean multi = declared == GeometryType.MULTIPOINT || declared == GeometryType.MULTILINE
                || declared == GeometryType.MULTIPOLYGON;
        return layers.begin(new LayerTable(plan.title() + suffix, plan.title() + suffix, kind, multi,
                plan.source().origin().orElse(plan.origin()),
                CGCS2000, columns));
    }

}
