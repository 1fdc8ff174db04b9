package xunge.position;

/// How much of a position the receiver has.
public enum FixMode {
    /** Nothing. */
    NONE,
    /** Longitude and latitude. */
    TWO_D,
    /** Altitude too. */
    THREE_D
}
