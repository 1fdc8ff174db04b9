package xunge.exchange.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Position;
import xunge.exchange.RawFeature;
import xunge.exchange.osm.OsmBlock.Kind;
import xunge.exchange.osm.RouteAssembly.Gap;
import xunge.exchange.osm.RouteAssembly.Piece;
import xunge.exchange.osm.RouteAssembly.Result;

/// Assembles one planned route and says what does not agree with the plan.
final class RouteReport {

    /// Ways further than this from where a route is planned have its name by chance. The plan is true to 500 m.
    private static final double CORRIDOR_METRES = 2_500;
    /// Ends nearer than this to the planned ones agree with them.
    private static final double END_METRES = 600;
    private static final double BRANCH_METRES = 100;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final FeatureConsumer consumer;
    private final Position position;
    private final RoutePlan plan;

    RouteReport(FeatureConsumer consumer, Position position, RoutePlan plan) {
        this.consumer = consumer;
        this.position = position;
        this.plan = plan;
    }

    /// Hands over the route that `named` ways make, and its problems.
    void assemble(List<NamedWay> named) throws ExchangeException {
        List<NamedWay> near = within(named);
        if (near.size() < named.size()) {
            tell("osm.route-elsewhere", plan.name(), named.size() - near.size());
        }
        if (near.isEmpty()) {
            tell("osm.route-missing", plan.name(), String.join(" ", plan.stretches()));
            return;
        }
        LocalPlane plane = plane(plan.line().isEmpty() ? near.getFirst().way().line() : plan.line());
        List<NamedWay> flat = near.stream().map(n -> moved(n, plane)).toList();
        Optional<Coordinate> start = plan.line().stream().findFirst().map(plane::metres);
        Optional<Coordinate> end = plan.line().reversed().stream().findFirst().map(plane::metres);
        Optional<Result> result = RouteAssembly.of(flat.stream().map(NamedWay::way).toList(), start, end);
        if (result.isPresent()) {
            report(result.get(), flat, plane);
            consumer.feature(feature(result.get(), near, plane));
        }
    }

    private List<NamedWay> within(List<NamedWay> named) {
        if (plan.line().size() < 2) {
            return named;
        }
        LocalPlane plane = plane(plan.line());
        LineString line = line(plan.line().stream().map(plane::metres).toList());
        return named.stream()
                .filter(n -> line(moved(n, plane).way().line()).isWithinDistance(line, CORRIDOR_METRES))
                .toList();
    }

    private static LocalPlane plane(List<Coordinate> line) {
        Coordinate middle = line(line).getEnvelopeInternal().centre();
        return new LocalPlane(middle.x, middle.y);
    }

    private static LineString line(List<Coordinate> line) {
        return FACTORY.createLineString(line.toArray(Coordinate[]::new));
    }

    private static NamedWay moved(NamedWay named, LocalPlane plane) {
        RoadWay way = named.way();
        return new NamedWay(named.element(), named.names(), new RoadWay(way.id(), way.isOneway(), way.firstNode(),
                way.lastNode(), way.line().stream().map(plane::metres).toList()));
    }

    private void report(Result result, List<NamedWay> ways, LocalPlane plane) {
        for (Gap gap : gaps(result)) {
            tell("osm.route-gap", plan.name(), Math.round(gap.metres()), place(gap.from(), plane), at(gap.from(), ways),
                    at(gap.to(), ways));
        }
        List<String> missing = plan.missing(ways.stream().flatMap(w -> w.names().stream()).distinct().toList());
        if (!missing.isEmpty()) {
            tell("osm.route-stretches", plan.name(), String.join(" ", missing));
        }
        if (!plan.isRing() && !plan.line().isEmpty()) {
            end("osm.route-start", result.start(), plan.line().getFirst(), plane);
            end("osm.route-end", result.end(), plan.line().getLast(), plane);
        }
        double branches = result.branches().stream().mapToDouble(Piece::lengthMetres).sum();
        if (branches > BRANCH_METRES) {
            tell("osm.route-branches", plan.name(), result.branches().size(), Math.round(branches),
                    place(result.branches().getFirst().line().getFirst(), plane));
        }
    }

    /// The gaps; of a ring also the one between its end and its beginning.
    private List<Gap> gaps(Result result) {
        List<Gap> gaps = new ArrayList<>(result.gaps());
        Gap last = new Gap(result.end(), result.start());
        if (plan.isRing() && last.metres() > RouteAssembly.JOIN_METRES) {
            gaps.add(last);
        }
        return gaps;
    }

    private void end(String key, Coordinate at, Coordinate planned, LocalPlane plane) {
        double away = at.distance(plane.metres(planned));
        if (away > END_METRES) {
            tell(key, plan.name(), Math.round(away), place(at, plane),
                    String.format(Locale.ROOT, "%.5f %.5f", planned.x, planned.y));
        }
    }

    private static String place(Coordinate metres, LocalPlane plane) {
        Coordinate degrees = plane.degrees(metres);
        return String.format(Locale.ROOT, "%.5f %.5f", degrees.x, degrees.y);
    }

    private static String at(Coordinate place, List<NamedWay> ways) {
        NamedWay nearest = ways.getFirst();
        double least = Double.MAX_VALUE;
        for (NamedWay way : ways) {
            double away = line(way.way().line()).distance(FACTORY.createPoint(place));
            if (away < least) {
                least = away;
                nearest = way;
            }
        }
        return Kind.WAY.element(nearest.element());
    }

    private RawFeature feature(Result result, List<NamedWay> ways, LocalPlane plane) {
        LineString[] parts = result.parts()
                .stream()
                .map(p -> line(p.line().stream().map(plane::degrees).toList()))
                .toArray(LineString[]::new);
        MultiLineString geometry = FACTORY.createMultiLineString(parts);
        List<Gap> gaps = gaps(result);
        List<@Nullable Object> values = List.of(plan.code(), plan.shield(), plan.name(),
                ways.stream().map(w -> w.names().getFirst()).distinct().collect(Collectors.joining(" ")),
                ways.stream().map(NamedWay::element).distinct().count(), metres(result.lengthMetres()),
                (long) gaps.size(), metres(gaps.stream().mapToDouble(Gap::metres).sum()));
        return new RawFeature(position, geometry, values);
    }

    private static double metres(double exact) {
        return Math.rint(exact * 10) / 10;
    }

    private void tell(String key, Object... arguments) {
        consumer.problem(FeatureProblem.of(position, Outcome.KEPT, key, arguments));
    }
}
