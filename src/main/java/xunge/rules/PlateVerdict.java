package xunge.rules;

/// What the rules say of a plate. Only ever a warning: temporary, foreign and police plates exist.
public enum PlateVerdict {
    /** Nothing entered. */
    EMPTY,
    /** An ordinary plate of seven characters. */
    ORDINARY,
    /** A new-energy plate of eight characters. */
    NEW_ENERGY,
    /** The first character is no province. */
    UNKNOWN_PROVINCE,
    /** The letters I and O are never used in a plate. */
    LETTER_NEVER_USED,
    /** Too short or too long for an ordinary plate. */
    WRONG_LENGTH,
    /** Right in length, wrong in pattern. */
    UNUSUAL;

    /// True when the plate is of a kind these rules know.
    public boolean isKnownKind() {
        return this == ORDINARY || this == NEW_ENERGY;
    }
}
