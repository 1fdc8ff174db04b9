package xunge.geo.layer;

/// What one layer holds; multi-geometries are features of several parts.
public enum GeometryKind {
    /** Points: every part has one vertex. */
    POINT,
    /** Lines: every part is a line of two or more vertices. */
    LINE,
    /** Polygons: every part is a closed ring; holes are told by the even-odd rule. */
    POLYGON
}
