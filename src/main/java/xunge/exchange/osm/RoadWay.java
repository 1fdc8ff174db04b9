package xunge.exchange.osm;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// A way on its way into a route.
///
/// @param id any number that no other has; not the element's, because a way may come in parts
/// @param isOneway true when it is one of two carriageways; its line then runs with the traffic
/// @param firstNode the node it begins at
/// @param lastNode the node it ends at
/// @param line its places
record RoadWay(long id, boolean isOneway, long firstNode, long lastNode, List<Coordinate> line) {

    /// Keeps the line from later change.
    RoadWay {
        line = List.copyOf(line);
    }

    /// The same way from its end to its beginning.
    RoadWay reversed() {
        return new RoadWay(id, isOneway, lastNode, firstNode, line.reversed());
    }
}
