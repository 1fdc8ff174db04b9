package xunge.exchange;

/// In which encoding a file's text is read, and how that was found out.
///
/// @param charset the encoding's name, such as `GB18030`
/// @param how how it was decided
/// @param confidence from 0 (a guess) to 1 (certain)
/// @param evidence what said so: the content of a .cpg, a byte of the header, the score of the runner-up
public record TextEncoding(String charset, How how, double confidence, String evidence) {

    /// How an encoding was decided.
    public enum How {
        /** The format prescribes it. */
        BY_FORMAT,
        /** The person asked for it. */
        CHOSEN,
        /** A byte order mark. */
        BYTE_ORDER_MARK,
        /** The file, or one beside it, names it. */
        DECLARED,
        /** All bytes are ASCII, so nothing depends on it. */
        PLAIN_ASCII,
        /** By the frequency of characters. */
        STATISTICS
    }

    /// UTF-8 because the format prescribes it.
    public static final TextEncoding UTF8_BY_FORMAT = new TextEncoding("UTF-8", How.BY_FORMAT, 1, "");
}
