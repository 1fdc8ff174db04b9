package xunge.geo.layer;

/// An axis-parallel rectangle in EPSG:4547 metres.
///
/// @param minEast western edge
/// @param minNorth southern edge
/// @param maxEast eastern edge
/// @param maxNorth northern edge
public record Box(double minEast, double minNorth, double maxEast, double maxNorth) {

    /// True when the rectangles share at least a point.
    public boolean intersects(Box other) {
        return minEast <= other.maxEast && other.minEast <= maxEast && minNorth <= other.maxNorth
                && other.minNorth <= maxNorth;
    }

    /// This rectangle grown by `metres` on every side.
    public Box grown(double metres) {
        return new Box(minEast - metres, minNorth - metres, maxEast + metres, maxNorth + metres);
    }

    /// The smallest rectangle around both.
    public Box union(Box other) {
        return new Box(Math.min(minEast, other.minEast), Math.min(minNorth, other.minNorth),
                Math.max(maxEast, other.maxEast), Math.max(maxNorth, other.maxNorth));
    }

    /// Width in metres.
    public double widthMetres() {
        return maxEast - minEast;
    }

    /// Height in metres.
    public double heightMetres() {
        return maxNorth - minNorth;
    }
}
