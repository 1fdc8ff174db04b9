package xunge.inspect.search;

/// How well a name fits what was typed, best first.
public enum Rank {
    /** The same, character for character. */
    EXACT(0),
    /** The same in pinyin. */
    EXACT_SOUND(1),
    /** It begins so. */
    PREFIX(2),
    /** It begins so in pinyin. */
    PREFIX_SOUND(3),
    /** It begins so by the first letters of its syllables. */
    PREFIX_INITIALS(4),
    /** A word in it begins so. */
    WORD(5),
    /** It holds it. */
    INSIDE(6),
    /** It holds it in pinyin or by first letters. */
    INSIDE_SOUND(7),
    /** It is one typing error away. */
    NEARLY(8);

    private final byte code;

    Rank(int code) {
        this.code = (byte) code;
    }

    /// Its place in the order, 0 for the best, as the packed arrays hold it.
    byte code() {
        return code;
    }

    /// The rank with `code`.
    static Rank of(int code) {
        for (Rank rank : values()) {
            if (rank.code == code) {
                return rank;
            }
        }
        throw new IllegalArgumentException("no rank " + code);
    }
}
