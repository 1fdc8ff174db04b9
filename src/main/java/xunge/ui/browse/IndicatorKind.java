package xunge.ui.browse;

/// What a thematic map can tell of an area or road.
public enum IndicatorKind {
    /** How many. */
    COUNT("thematic.count", false, false),
    /** How many a square kilometre; for roads, a kilometre. */
    PER_SIZE("thematic.per-size", false, false),
    /** How many a kilometre of road. */
    PER_ROAD("thematic.per-road", false, false),
    /** The share that has one value in a column. */
    SHARE("thematic.share", true, true),
    /** The mean of a column of numbers. */
    AVERAGE("thematic.average", true, false);

    private final String wordsKey;
    private final boolean needsColumn;
    private final boolean needsValue;

    IndicatorKind(String wordsKey, boolean needsColumn, boolean needsValue) {
        this.wordsKey = wordsKey;
        this.needsColumn = needsColumn;
        this.needsValue = needsValue;
    }

    /// The key of its name.
    public String wordsKey() {
        return wordsKey;
    }

    /// True when it is told of a column.
    public boolean needsColumn() {
        return needsColumn;
    }

    /// True when it is told of one value in the column.
    public boolean needsValue() {
        return needsValue;
    }
}
