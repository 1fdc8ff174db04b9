package xunge.exchange.dxf;

import java.util.List;
import java.util.Set;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.ValueType;

/// The layers a drawing is sorted into, by what its entities are; the drawing's own layers are an attribute.
enum DxfLayer {
    /** Open lines and curves. */
    LINE("line", GeometryType.LINE),
    /** Closed lines and curves, and hatched areas. */
    AREA("area", GeometryType.MULTIPOLYGON),
    /** Single points. */
    POINT("point", GeometryType.POINT),
    /** Texts, at their insertion point. */
    TEXT("text", GeometryType.POINT),
    /** Block references, at their insertion point. */
    BLOCK("block", GeometryType.POINT);

    /** What every entity has. */
    static final List<Field> COMMON = List.of(new Field("layer", ValueType.TEXT), new Field("entity", ValueType.TEXT),
            new Field("handle", ValueType.TEXT), new Field("colour", ValueType.INTEGER));

    private static final Set<String> CURVES = Set.of("LINE", "LWPOLYLINE", "POLYLINE", "ARC", "CIRCLE", "ELLIPSE",
            "SPLINE", "HATCH", "SOLID", "TRACE", "3DFACE");

    private final String title;
    private final GeometryType geometry;

    DxfLayer(String title, GeometryType geometry) {
        this.title = title;
        this.geometry = geometry;
    }

    /** The layer's name. */
    String title() {
        return title;
    }

    /** What its features are. */
    GeometryType geometry() {
        return geometry;
    }

    /** True when an entity of `type` can be in this layer; for lines and areas only its geometry tells which. */
    boolean mayTake(String type) {
        return switch (this) {
            case LINE, AREA -> CURVES.contains(type);
            case POINT -> type.equals("POINT");
            case TEXT -> type.equals("TEXT") || type.equals("MTEXT");
            case BLOCK -> type.equals("INSERT");
        };
    }

    /** The attributes beyond the common ones. */
    List<Field> fields() {
        return switch (this) {
            case LINE, AREA, POINT -> List.of();
            case TEXT -> List.of(new Field("text", ValueType.TEXT), new Field("height", ValueType.REAL),
                    new Field("rotation", ValueType.REAL));
            case BLOCK -> List.of(new Field("block", ValueType.TEXT), new Field("rotation", ValueType.REAL),
                    new Field("scale_x", ValueType.REAL), new Field("scale_y", ValueType.REAL));
        };
    }
}
