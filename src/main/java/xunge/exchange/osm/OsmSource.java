package xunge.exchange.osm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import xunge.domain.LayerSource;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.FeatureSource;
import xunge.exchange.GeometryType;
import xunge.exchange.LayerInfo;
import xunge.exchange.Monitor;
import xunge.exchange.Position;
import xunge.exchange.RawFeature;
import xunge.exchange.TextEncoding;
import xunge.exchange.osm.OsmBlock.Kind;

/// One layer of an extract. Nodes come first, then ways, then areas that are relations.
final class OsmSource implements FeatureSource {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final OsmDataset dataset;
    private final OsmLayer layer;

    OsmSource(OsmDataset dataset, OsmLayer layer) {
        this.dataset = dataset;
        this.layer = layer;
    }

    @Override
    public LayerInfo info() {
        return new LayerInfo(layer.name(), layer.schema(), wgs84(), Optional.of(TextEncoding.UTF8_BY_FORMAT),
                OptionalLong.empty(), List.of());
    }

    @Override
    public Optional<LayerSource> origin() {
        return Optional.of(dataset.origin());
    }

    /// OpenStreetMap is WGS 84 by definition; the file does not say it.
    static CrsKnowledge wgs84() {
        return new CrsKnowledge.Declared(CrsName.WGS84, "OpenStreetMap");
    }

    @Override
    public void read(FeatureConsumer consumer, Monitor monitor) throws ExchangeException {
        OsmIndex index = dataset.index(monitor);
        index.problems().forEach(consumer::problem);
        Reader reader = new Reader(index, consumer);
        try {
            index.scan(layer.kinds(), OsmIndex.PASSES, monitor, reader);
        } catch (IOException e) {
            throw dataset.unreadable(e);
        }
        if (reader.failure != null) {
            throw reader.failure;
        }
        for (OsmRelation relation : index.areas()) {
            monitor.check();
            if (layer.takes(Kind.RELATION, relation.tags())) {
                reader.area(relation);
            }
        }
    }

    private final class Reader implements OsmBlock.Visitor {

        private final OsmIndex index;
        private final FeatureConsumer consumer;
        private @Nullable ExchangeException failure;

        Reader(OsmIndex index, FeatureConsumer consumer) {
            this.index = index;
            this.consumer = consumer;
        }

        @Override
        public void node(long id, double lonDegrees, double latDegrees, OsmTags tags) {
            if (!tags.words().isEmpty() && layer.takes(Kind.NODE, tags)) {
                if (Math.abs(lonDegrees) <= 180 && Math.abs(latDegrees) <= 90) {
                    give(Kind.NODE, id, FACTORY.createPoint(new Coordinate(lonDegrees, latDegrees)), tags);
                } else {
                    problem(Kind.NODE, id, Outcome.SKIPPED, "osm.outside", lonDegrees + " " + latDegrees);
                }
            }
        }

        @Override
        public void way(long id, long[] refs, OsmTags tags) {
            if (!layer.takes(Kind.WAY, tags) || index.isOutline(layer, id)) {
                return;
            }
            WayLine line = WayLine.of(refs, index.places());
            Optional<Geometry> geometry = switch (layer.geometry()) {
                case MULTIPOLYGON -> polygon(id, refs, line);
                case POINT -> line.middle();
                case NONE, MULTIPOINT, LINE, MULTILINE, POLYGON, MIXED -> line.lines();
            };
            if (geometry.isPresent()) {
                if (line.missing() > 0) {
                    problem(Kind.WAY, id, Outcome.KEPT, "osm.way-cut", line.missing());
                }
                give(Kind.WAY, id, geometry.get(), tags);
            } else if (layer.geometry() != GeometryType.MULTIPOLYGON) {
                problem(Kind.WAY, id, Outcome.SKIPPED, "osm.way-empty", line.missing());
            }
        }

        private Optional<Geometry> polygon(long id, long[] refs, WayLine line) {
            if (refs.length < 2 || refs[0] != refs[refs.length - 1]) {
                problem(Kind.WAY, id, Outcome.SKIPPED, "osm.area-open", refs.length);
                return Optional.empty();
            }
            if (line.missing() > 0) {
                problem(Kind.WAY, id, Outcome.SKIPPED, "osm.area-cut", line.missing());
                return Optional.empty();
            }
            return result(Kind.WAY, id, new AreaBuilder(index.places()).build(List.of(refs)));
        }

        void area(OsmRelation relation) {
            List<long[]> ways = new ArrayList<>();
            int missing = 0;
            for (long way : relation.ways()) {
                Optional<long[]> refs = index.findMember(way);
                refs.ifPresent(ways::add);
                missing += refs.isPresent() ? 0 : 1;
            }
            if (missing > 0) {
                problem(Kind.RELATION, relation.id(), Outcome.SKIPPED, "osm.members-missing",
                        missing + "/" + relation.ways().size());
                return;
            }
            Optional<Geometry> area = result(Kind.RELATION, relation.id(), new AreaBuilder(index.places()).build(ways));
            area.ifPresent(a -> give(Kind.RELATION, relation.id(),
                    layer.geometry() == GeometryType.POINT ? a.getInteriorPoint() : a, relation.tags()));
        }

        private Optional<Geometry> result(Kind kind, long id, AreaBuilder.Result result) {
            return switch (result) {
                case AreaBuilder.Result.Area area -> Optional.of(area.geometry());
                case AreaBuilder.Result.Broken broken -> {
                    problem(kind, id, Outcome.SKIPPED, broken.key(), broken.detail());
                    yield Optional.empty();
                }
            };
        }

        private void give(Kind kind, long id, Geometry geometry, OsmTags tags) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(id);
            values.add(kind.name().toLowerCase(java.util.Locale.ROOT));
            for (OsmLayer.Column column : layer.columns()) {
                Object value = column.value(tags);
                if (value == null && !tags.text(column.key()).isEmpty()) {
                    problem(kind, id, Outcome.VALUE_DROPPED, "osm.value", column.key() + "=" + tags.text(column.key()));
                }
                values.add(value);
            }
            if (failure == null) {
                try {
                    consumer.feature(new RawFeature(new Position(Position.Kind.KEY, id), geometry, values));
                } catch (ExchangeException e) {
                    failure = e;
                }
            }
        }

        private void problem(Kind kind, long id, Outcome outcome, String key, Object detail) {
            consumer.problem(FeatureProblem.of(new Position(Position.Kind.KEY, id), outcome, key, kind.element(id),
                    detail));
        }

        @Override
        public void broken(Kind kind, long id) {
            consumer.problem(OsmIndex.contradictory(kind, id));
        }
    }
}
