package xunge.domain;

/// Eight compass directions, clockwise from north: the side of a road on which something stands (方位).
public enum Compass {
    /** 北. */
    NORTH,
    /** 东北. */
    NORTH_EAST,
    /** 东. */
    EAST,
    /** 东南. */
    SOUTH_EAST,
    /** 南. */
    SOUTH,
    /** 西南. */
    SOUTH_WEST,
    /** 西. */
    WEST,
    /** 西北. */
    NORTH_WEST;

    /// The direction nearest to a bearing in degrees clockwise from grid north; any finite value.
    public static Compass ofBearing(double bearingDegrees) {
        return values()[Math.floorMod(Math.round(bearingDegrees / 45), 8)];
    }
}
