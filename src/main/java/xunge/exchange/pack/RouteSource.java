package xunge.exchange.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.exchange.pack.RouteNetwork.Crossing;
import xunge.exchange.pack.RouteNetwork.Node;
import xunge.exchange.pack.RouteNetwork.Route;
import xunge.exchange.pack.RouteNetwork.Segment;
import xunge.geo.GaussKruger;
import xunge.geo.SmoothLine;

/// Reads `route_node.csv`, `route.csv` and `route_segment.csv` and draws the routes through their nodes.
final class RouteSource {

    private static final double TOLERANCE_METRES = 0.3;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> routesOfNode = new LinkedHashMap<>();

    private RouteSource() {}

    /// The network that the sources in directory `sources` describe.
    static RouteNetwork read(Path sources) throws PackException {
        RouteSource reader = new RouteSource();
        reader.readNodes(sources.resolve("route_node.csv"));
        List<CsvSource.Row> segments = CsvSource.read(sources.resolve("route_segment.csv"), "route", "name",
                "road_class", "width_m", "nodes");
        Map<String, List<CsvSource.Row>> byRoute = new LinkedHashMap<>();
        List<Route> routes = new ArrayList<>();
        for (CsvSource.Row row : segments) {
            byRoute.computeIfAbsent(row.text("route"), r -> new ArrayList<>()).add(row);
        }
        for (CsvSource.Row row : CsvSource.read(sources.resolve("route.csv"), "route", "shield", "route_name", "class",
                "direction")) {
            List<CsvSource.Row> own = byRoute.remove(row.text("route"));
            if (own == null) {
                throw PackException.of("pack.route-empty", row.file(), row.line(), row.text("route"));
            }
            routes.add(new Route(row.text("route"), row.text("shield"), row.text("route_name"), row.text("class"),
                    row.text("direction"), reader.segments(own)));
        }
        for (List<CsvSource.Row> left : byRoute.values()) {
            CsvSource.Row row = left.getFirst();
            throw PackException.of("pack.route-unknown", row.file(), row.line(), row.text("route"));
        }
        return new RouteNetwork(routes, reader.crossings());
    }

    private void readNodes(Path file) throws PackException {
        for (CsvSource.Row row : CsvSource.read(file, "id", "name", "lon", "lat")) {
            LonLat at = new LonLat(row.number("lon", 70, 140), row.number("lat", 0, 60));
            PlanePoint plane = GaussKruger.toPlane(at);
            Node node = new Node(row.text("id"), row.text("name"), at,
                    new Coordinate(plane.eastMetres(), plane.northMetres()));
            if (nodes.put(node.id(), node) != null) {
                throw PackException.of("pack.node-twice", row.file(), row.line(), node.id());
            }
        }
    }

    private List<Segment> segments(List<CsvSource.Row> rows) throws PackException {
        List<List<Node>> stretches = new ArrayList<>();
        List<Coordinate> whole = new ArrayList<>();
        for (CsvSource.Row row : rows) {
            List<Node> stretch = nodes(row);
            if (!whole.isEmpty() && !stretch.getFirst().plane().equals2D(whole.getLast())) {
                throw PackException.of("pack.route-broken", row.file(), row.line(), row.text("route"), row.text("name"),
                        stretch.getFirst().id());
            }
            stretches.add(stretch);
            stretch.stream().skip(whole.isEmpty() ? 0 : 1).forEach(n -> whole.add(n.plane()));
        }
        List<List<Coordinate>> spans = SmoothLine.through(whole, TOLERANCE_METRES);
        List<Segment> segments = new ArrayList<>();
        double chainage = 0;
        int span = 0;
        for (int i = 0; i < rows.size(); i++) {
            int end = span + stretches.get(i).size() - 1;
            segments.add(segment(rows.get(i), stretches.get(i), spans.subList(span, end), chainage));
            chainage = segments.getLast().toMetres();
            span = end;
        }
        return segments;
    }

    private List<Node> nodes(CsvSource.Row row) throws PackException {
        List<Node> stretch = new ArrayList<>();
        for (String id : row.text("nodes").strip().split(" +", -1)) {
            Node node = nodes.get(id);
            if (node == null) {
                throw PackException.of("pack.node-unknown", row.file(), row.line(), id);
            }
            if (!stretch.isEmpty() && stretch.getLast().equals(node)) {
                throw PackException.of("pack.node-repeated", row.file(), row.line(), id);
            }
            stretch.add(node);
            routesOfNode.computeIfAbsent(id, n -> new LinkedHashSet<>()).add(row.text("route"));
        }
        if (stretch.size() < 2) {
            throw PackException.of("pack.segment-short", row.file(), row.line(), row.text("name"));
        }
        return stretch;
    }

    private static Segment segment(CsvSource.Row row, List<Node> nodes, List<List<Coordinate>> spans, double chainage)
            throws PackException {
        List<Coordinate> plane = new ArrayList<>();
        List<Coordinate> geographic = new ArrayList<>();
        plane.add(nodes.getFirst().plane());
        geographic.add(degrees(nodes.getFirst().lonLat()));
        for (int i = 0; i < spans.size(); i++) {
            List<Coordinate> span = spans.get(i);
            for (Coordinate c : span.subList(1, span.size() - 1)) {
                plane.add(c);
                geographic.add(degrees(GaussKruger.toLonLat(new PlanePoint(c.x, c.y))));
            }
            plane.add(nodes.get(i + 1).plane());
            geographic.add(degrees(nodes.get(i + 1).lonLat()));
        }
        return new Segment(row.text("name"), row.text("road_class"), row.number("width_m", 3, 200), chainage,
                line(plane), line(geographic));
    }

    private static Coordinate degrees(LonLat at) {
        return new Coordinate(at.lonDegrees(), at.latDegrees());
    }

    private static LineString line(List<Coordinate> vertices) {
        return FACTORY.createLineString(vertices.toArray(Coordinate[]::new));
    }

    private List<Crossing> crossings() {
        List<Crossing> crossings = new ArrayList<>();
        nodes.forEach((id, node) -> {
            List<String> routes = List.copyOf(routesOfNode.getOrDefault(id, Set.of()));
            if (routes.size() > 1) {
                crossings.add(new Crossing(node, routes));
            }
        });
        return crossings;
    }
}
