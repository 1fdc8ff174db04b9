package xunge.position.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.Column;
import xunge.geo.layer.LineFoot;
import xunge.geo.layer.PackedLayer;

/// The routes of the loaded map as the matcher needs them: stretches with chainage and width, found through the layer's
/// index. Immutable, any thread.
public final class RoadNet {

    private static final double USUAL_WIDTH = 40;

    private final PackedLayer layer;
    private final List<Stretch> stretches;
    private final Map<String, Route> routes;

    /// A piece of a route that is one feature of the layer.
    ///
    /// @param feature its number in the layer
    /// @param route the route's code
    /// @param fromMetres chainage of its first vertex
    /// @param toMetres chainage of its last vertex
    /// @param widthMetres of the carriageway
    record Stretch(int feature, String route, double fromMetres, double toMetres, double widthMetres) {}

    /// A route with all its stretches.
    ///
    /// @param code its code: `R`, `H1` ..., `Z1` ...
    /// @param shield what is written on its shield: 横3
    /// @param lengthMetres the chainage of its end
    /// @param isRing true when it ends where it begins
    /// @param isRightSideInner true when the right side of a ring looks to its inside
    /// @param bearingDegrees from its beginning to its end, clockwise from grid north
    public record Route(String code, String shield, double lengthMetres, boolean isRing, boolean isRightSideInner,
            double bearingDegrees) {}

    /// A place on a stretch near a point.
    ///
    /// @param stretch the stretch
    /// @param chainageMetres where along the route
    /// @param foot how the point lies to it
    record Near(Stretch stretch, double chainageMetres, LineFoot foot) {

        /// The distance from the line, positive to the right.
        double offsetMetres() {
            return foot.left() ? -foot.distanceMetres() : foot.distanceMetres();
        }
    }

    private RoadNet(PackedLayer layer, List<Stretch> stretches, Map<String, Route> routes) {
        this.layer = layer;
        this.stretches = stretches;
        this.routes = routes;
    }

    /// The net in `routeLayer`, whose columns are `route`, `shield`, `from_m`, `to_m`, `width_m`.
    public static RoadNet of(PackedLayer routeLayer) {
        List<Stretch> stretches = new ArrayList<>();
        Map<String, List<Stretch>> byRoute = new LinkedHashMap<>();
        for (int feature = 0; feature < routeLayer.size(); feature++) {
            double length = new StretchLine(routeLayer, feature).lengthMetres();
            double from = number(routeLayer, "from_m", feature, 0);
            double to = number(routeLayer, "to_m", feature, from + length);
            Stretch stretch = new Stretch(feature, routeLayer.text("route", feature), from, to,
                    number(routeLayer, "width_m", feature, USUAL_WIDTH));
            stretches.add(stretch);
            byRoute.computeIfAbsent(stretch.route(), r -> new ArrayList<>()).add(stretch);
        }
        Map<String, Route> routes = new LinkedHashMap<>();
        byRoute.forEach((code, parts) -> routes.put(code, route(routeLayer, code, parts)));
        return new RoadNet(routeLayer, List.copyOf(stretches), routes);
    }

    private static Route route(PackedLayer layer, String code, List<Stretch> parts) {
        List<PlanePoint> line = new ArrayList<>();
        parts.forEach(s -> line.addAll(new StretchLine(layer, s.feature()).points()));
        PlanePoint first = line.getFirst();
        PlanePoint last = line.getLast();
        double twiceArea = 0;
        for (int i = 0; i < line.size(); i++) {
            PlanePoint a = line.get(i);
            PlanePoint b = line.get((i + 1) % line.size());
            twiceArea += (a.eastMetres() - first.eastMetres()) * (b.northMetres() - first.northMetres())
                    - (b.eastMetres() - first.eastMetres()) * (a.northMetres() - first.northMetres());
        }
        double length = parts.stream().mapToDouble(Stretch::toMetres).max().orElse(0);
        double bearing = Math.toDegrees(Math.atan2(last.eastMetres() - first.eastMetres(),
                last.northMetres() - first.northMetres()));
        return new Route(code, layer.text("shield", parts.getFirst().feature()), length,
                first.distanceMetres(last) < length / 100, twiceArea < 0, bearing);
    }

    private static double number(PackedLayer layer, String column, int feature, double otherwise) {
        double value = layer.findColumn(column)
                .map(c -> c instanceof Column.Numbers numbers ? numbers.number(feature) : Double.NaN)
                .orElse(Double.NaN);
        return Double.isNaN(value) ? otherwise : value;
    }

    /// All routes in the layer's order.
    public List<Route> routes() {
        return List.copyOf(routes.values());
    }

    /// The route with `code`.
    public Optional<Route> findRoute(String code) {
        return Optional.ofNullable(routes.get(code));
    }

    /// The nearest place on every stretch within `reachMetres` of `point`.
    List<Near> listNear(PlanePoint point, double reachMetres) {
        Box around = new Box(point.eastMetres(), point.northMetres(), point.eastMetres(), point.northMetres())
                .grown(reachMetres);
        List<Near> near = new ArrayList<>();
        layer.query(around, feature -> LineFoot.find(layer, feature, point)
                .filter(f -> f.distanceMetres() <= reachMetres)
                .ifPresent(foot -> near.add(near(stretches.get(feature), foot))));
        near.sort(java.util.Comparator.comparingInt(n -> n.stretch().feature()));
        return near;
    }

    private static Near near(Stretch stretch, LineFoot foot) {
        double share = foot.alongMetres() / foot.lineMetres();
        return new Near(stretch, stretch.fromMetres() + (stretch.toMetres() - stretch.fromMetres()) * share, foot);
    }

    /// The line of route `code` between two chainages, one list of points a stretch.
    List<List<PlanePoint>> listLines(String code, double fromMetres, double toMetres) {
        List<List<PlanePoint>> lines = new ArrayList<>();
        for (Stretch s : stretches) {
            double from = Math.max(fromMetres, s.fromMetres());
            double to = Math.min(toMetres, s.toMetres());
            if (s.route().equals(code) && from < to) {
                double scale = 1 / (s.toMetres() - s.fromMetres());
                lines.add(new StretchLine(layer, s.feature()).between((from - s.fromMetres()) * scale,
                        (to - s.fromMetres()) * scale));
            }
        }
        return lines;
    }
}
