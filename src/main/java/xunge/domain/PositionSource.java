package xunge.domain;

/// How a position came to be known.
public enum PositionSource {
    /** Pointed at on the map by a person; claims no accuracy. */
    MANUAL,
    /** A receiver behind gpsd. */
    GPSD,
    /** A receiver on a serial port. */
    SERIAL,
    /** A recorded log, for training and tests: nobody was there. */
    REPLAY
}
