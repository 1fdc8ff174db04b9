package xunge.style;

/// The well-known marks of SLD, and the diamond QGIS adds.
public enum MarkShape {
    /** A disc. */
    CIRCLE,
    /** A square. */
    SQUARE,
    /** A triangle standing on its side. */
    TRIANGLE,
    /** A star of five points. */
    STAR,
    /** An upright cross. */
    CROSS,
    /** A slanted cross. */
    X,
    /** A square on its corner. */
    DIAMOND
}
