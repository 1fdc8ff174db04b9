package xunge.exchange.pack;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import xunge.domain.LonLat;

/// The routes of 一环十横十纵 as built from their nodes.
///
/// @param routes in the order of the source
/// @param crossings where two or more routes share a node
record RouteNetwork(List<Route> routes, List<Crossing> crossings) {

    /// Keeps the lists from later change.
    RouteNetwork {
        routes = List.copyOf(routes);
        crossings = List.copyOf(crossings);
    }

    /// A known place that routes run through.
    ///
    /// @param id its name in the sources
    /// @param name what people call it; empty for a place that only shapes a curve
    /// @param lonLat where it is
    /// @param plane the same in EPSG:4547
    record Node(String id, String name, LonLat lonLat, Coordinate plane) {}

    /// A stretch of a route that has one name.
    ///
    /// @param name the road's name here
    /// @param roadClass 快速路, 主干路 or 次干路
    /// @param widthMetres width of the carriageway
    /// @param fromMetres chainage of its beginning
    /// @param plane the centre line in EPSG:4547
    /// @param geographic the centre line in EPSG:4490; nodes are there to the bit
    record Segment(String name, String roadClass, double widthMetres, double fromMetres, LineString plane,
            LineString geographic) {

        double toMetres() {
            return fromMetres + plane.getLength();
        }
    }

    /// One of the 21 routes.
    ///
    /// @param code `R`, `H1` to `H10`, `Z1` to `Z10`
    /// @param shield 环, 横1 to 横10, 纵1 to 纵10
    /// @param name the name of the whole route
    /// @param kind `ring`, `horizontal` or `vertical`
    /// @param direction the direction chainage runs in
    /// @param segments in that direction, each beginning where the last ended
    record Route(String code, String shield, String name, String kind, String direction, List<Segment> segments) {

        /// Keeps the segments from later change.
        Route {
            segments = List.copyOf(segments);
        }
    }

    /// Where routes cross or meet.
    ///
    /// @param node the shared node
    /// @param routes the codes of the routes
    record Crossing(Node node, List<String> routes) {}
}
