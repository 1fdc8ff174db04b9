package xunge.exchange.crs;

/// Moves one point between two coordinate systems.
@FunctionalInterface
interface PointMove {

    /// Changes `xy` (east, north); false when the point lies where the systems are not defined.
    boolean move(double[] xy);
}
