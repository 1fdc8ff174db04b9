package xunge.exchange.osm;

import java.util.List;

/// A way with the name of a route.
///
/// @param element its number
/// @param names what it is called
/// @param way its line, in degrees
record NamedWay(long element, List<String> names, RoadWay way) {

    /// Keeps the names from later change.
    NamedWay {
        names = List.copyOf(names);
    }
}
