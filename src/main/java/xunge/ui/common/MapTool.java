package xunge.ui.common;

/// What the pointer does on the map.
public enum MapTool {
    /** Drags the map. */
    PAN,
    /** Draws a box. */
    BOX,
    /** Draws a polygon, corner by corner; a double click or Enter ends it, Escape drops it. */
    POLYGON
}
