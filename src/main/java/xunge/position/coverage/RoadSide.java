package xunge.position.coverage;

/// On which side of a route's line, looking the way the chainage grows.
public enum RoadSide {
    /** Left. */
    LEFT,
    /** Right. */
    RIGHT,
    /** One of both; the position was not good enough to tell. */
    UNKNOWN
}
