package xunge.inspect.search;

/// How well a name fits what was typed, best first.
public enum Rank {
    /** The same, character for character. */
    EXACT,
    /** The same in pinyin. */
    EXACT_SOUND,
    /** It begins so. */
    PREFIX,
    /** It begins so in pinyin. */
    PREFIX_SOUND,
    /** It begins so by the first letters of its syllables. */
    PREFIX_INITIALS,
    /** A word in it begins so. */
    WORD,
    /** It holds it. */
    INSIDE,
    /** It holds it in pinyin or by first letters. */
    INSIDE_SOUND,
    /** It is one typing error away. */
    NEARLY
}
