package xunge.exchange.osm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import xunge.domain.LayerSource;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureSource;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.LayerInfo;
import xunge.exchange.Monitor;
import xunge.exchange.Note;
import xunge.exchange.Position;
import xunge.exchange.Schema;
import xunge.exchange.TextEncoding;
import xunge.exchange.ValueType;
import xunge.exchange.osm.OsmBlock.Kind;

/// The planned routes as one line each, assembled from an extract's ways. What does not fit is told as problems: gaps
/// with their place and length and the ways before and after, stretches no way is named after, ends away from the planned
/// ones, branches. Holds the ways of the routes, nothing else.
final class RouteLayer implements FeatureSource {

    private final OsmDataset dataset;
    private final List<RoutePlan> plans;

    RouteLayer(OsmDataset dataset, List<RoutePlan> plans) {
        this.dataset = dataset;
        this.plans = List.copyOf(plans);
    }

    @Override
    public LayerInfo info() {
        List<Field> fields = List.of(new Field("route", ValueType.TEXT), new Field("shield", ValueType.TEXT),
                new Field("route_name", ValueType.TEXT), new Field("names", ValueType.TEXT),
                new Field("ways", ValueType.INTEGER), new Field("length_m", ValueType.REAL),
                new Field("gaps", ValueType.INTEGER), new Field("gap_m", ValueType.REAL));
        return new LayerInfo("planned_route", new Schema(fields, GeometryType.MULTILINE), OsmSource.wgs84(),
                Optional.of(TextEncoding.UTF8_BY_FORMAT), OptionalLong.empty(), List.of());
    }

    @Override
    public Optional<LayerSource> origin() {
        return Optional.of(dataset.origin());
    }

    @Override
    public void read(FeatureConsumer consumer, Monitor monitor) throws ExchangeException {
        OsmIndex index = dataset.index(monitor);
        index.problems().forEach(consumer::problem);
        Map<RoutePlan, List<NamedWay>> found = new LinkedHashMap<>();
        plans.forEach(p -> found.put(p, new ArrayList<>()));
        try {
            index.scan(EnumSet.of(Kind.WAY), OsmIndex.PASSES, monitor, new Collector(index, found));
        } catch (IOException e) {
            throw dataset.unreadable(e);
        }
        if (found.values().stream().allMatch(List::isEmpty)) {
            dataset.tell(Note.of("osm.routes-none", plans.size()));
            return;
        }
        long number = 0;
        for (Map.Entry<RoutePlan, List<NamedWay>> route : found.entrySet()) {
            monitor.check();
            new RouteReport(consumer, Position.feature(++number), route.getKey()).assemble(route.getValue());
        }
    }

    private static final class Collector implements OsmBlock.Visitor {

        private final OsmIndex index;
        private final Map<RoutePlan, List<NamedWay>> found;
        private final Map<String, List<RoutePlan>> known = new LinkedHashMap<>();
        private long serial;
        /// Ends that are no node of the file.
        private long loose;

        Collector(OsmIndex index, Map<RoutePlan, List<NamedWay>> found) {
            this.index = index;
            this.found = found;
        }

        @Override
        public void way(long id, long[] refs, OsmTags tags) {
            boolean isRoad = OsmLayer.ROAD.takes(Kind.WAY, tags) && !tags.text("highway").endsWith("_link");
            List<String> names = isRoad ? RoadNames.of(tags) : List.of();
            if (!names.isEmpty()) {
                List<RoutePlan> named = known.computeIfAbsent(String.join(";", names),
                        n -> found.keySet().stream().filter(p -> p.isNamed(names)).toList());
                named.forEach(plan -> take(id, names, Objects.requireNonNull(found.get(plan)), refs, tags));
            }
        }

        private void take(long id, List<String> names, List<NamedWay> into, long[] refs, OsmTags tags) {
            WayLine line = WayLine.of(refs, index.places());
            boolean isReversed = tags.text("oneway").equals("-1");
            boolean isWhole = line.missing() == 0 && refs.length > 0;
            for (List<Coordinate> part : line.parts()) {
                long first = isWhole ? refs[isReversed ? refs.length - 1 : 0] : --loose;
                long last = isWhole ? refs[isReversed ? 0 : refs.length - 1] : --loose;
                List<Coordinate> degrees = isReversed ? part.reversed() : part;
                into.add(new NamedWay(id, names, new RoadWay(++serial, isOneway(tags), first, last, degrees)));
            }
        }

        private static boolean isOneway(OsmTags tags) {
            return Set.of("yes", "true", "1", "-1").contains(tags.text("oneway"))
                    || tags.text("highway").equals("motorway") || tags.text("junction").equals("roundabout");
        }

        @Override
        public void broken(Kind kind, long id) {
            // The road layer tells it.
        }
    }
}
