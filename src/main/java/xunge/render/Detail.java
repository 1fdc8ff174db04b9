package xunge.render;

/// How much of what cannot be told apart is left out.
public enum Detail {
    /** Areas below two pixels become a tint, lines lose vertices that move them by less than 0.35 pixel. */
    ADAPTED,
    /** Everything is drawn as it is: to measure, and to compare. */
    ALL
}
