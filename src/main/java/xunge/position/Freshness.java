package xunge.position;

/// What the age of a position allows.
public enum Freshness {
    /** As good as now. */
    FRESH,
    /** Shown grey: the inspector may have moved on. */
    AGEING,
    /** Not the current position any more: never taken without being asked. */
    STALE;

    private static final long FRESH_MILLIS = 3_000;
    private static final long USABLE_MILLIS = 10_000;

    /// What a position of `ageMillis` is.
    public static Freshness ofAge(long ageMillis) {
        return ageMillis <= FRESH_MILLIS ? FRESH : ageMillis <= USABLE_MILLIS ? AGEING : STALE;
    }
}
