package xunge.inspect.search;

import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;

/// How far things are from the middle of the map.
final class Distances {

    private Distances() {}

    /// Metres from `from` to `box`, 0 inside.
    static double metres(Box box, PlanePoint from) {
        double dx = Math.max(0, Math.max(box.minEast() - from.eastMetres(), from.eastMetres() - box.maxEast()));
        double dy = Math.max(0, Math.max(box.minNorth() - from.northMetres(), from.northMetres() - box.maxNorth()));
        return Math.sqrt(dx * dx + dy * dy);
    }
}
