package xunge.exchange;

/// Where in a file something is.
///
/// @param kind what is counted
/// @param number the count: from 1 for lines, records, features and rows, an identifier for keys, from 0 for bytes
public record Position(Kind kind, long number) {

    /// What is counted.
    public enum Kind {
        /** Lines of text. */
        LINE,
        /** Records of a file of records. */
        RECORD,
        /** Features in the order of the file. */
        FEATURE,
        /** The key of a table's row. */
        KEY,
        /** Bytes from the beginning. */
        BYTE
    }

    /// The feature `number`, counted from 1.
    public static Position feature(long number) {
        return new Position(Kind.FEATURE, number);
    }
}
