package xunge.exchange;

/// What an attribute holds, whatever the format calls it.
public enum ValueType {
    /** Text: `String`. */
    TEXT,
    /** Whole numbers: `Long`. */
    INTEGER,
    /** Fractions: `Double`. */
    REAL,
    /** Yes or no: `Boolean`. */
    BOOLEAN,
    /** Days: `java.time.LocalDate`. */
    DATE,
    /** Moments: `java.time.Instant`; a time without a zone is taken as Beijing time. */
    DATETIME,
    /** Binary content: `byte[]`. */
    BYTES
}
