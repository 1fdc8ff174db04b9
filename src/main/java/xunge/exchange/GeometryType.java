package xunge.exchange;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// What geometries a layer has, as far as its file says before it is read.
public enum GeometryType {
    /** None: a plain table. */
    NONE,
    /** Single points. */
    POINT,
    /** Points, perhaps several a feature. */
    MULTIPOINT,
    /** Single lines. */
    LINE,
    /** Lines, perhaps several a feature. */
    MULTILINE,
    /** Single polygons. */
    POLYGON,
    /** Polygons, perhaps several a feature. */
    MULTIPOLYGON,
    /** Anything; only reading tells. */
    MIXED;

    /// The type of one geometry; [#MIXED] for a collection of several kinds.
    public static GeometryType of(Geometry geometry) {
        return switch (geometry) {
            case Point p -> POINT;
            case LineString l -> LINE;
            case Polygon p -> POLYGON;
            case MultiPoint p -> MULTIPOINT;
            case MultiLineString l -> MULTILINE;
            case MultiPolygon p -> MULTIPOLYGON;
            default -> MIXED;
        };
    }

    /// The same type allowing several parts a feature.
    public GeometryType multi() {
        return switch (this) {
            case POINT, MULTIPOINT -> MULTIPOINT;
            case LINE, MULTILINE -> MULTILINE;
            case POLYGON, MULTIPOLYGON -> MULTIPOLYGON;
            case NONE, MIXED -> this;
        };
    }
}
