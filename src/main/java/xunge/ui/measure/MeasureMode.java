package xunge.ui.measure;

/// What is measured.
public enum MeasureMode {
    /** The length of a line. */
    DISTANCE,
    /** The area inside a ring, and the length around it. */
    AREA,
    /** The direction of the last leg, and the angle at the corner before it. */
    BEARING
}
