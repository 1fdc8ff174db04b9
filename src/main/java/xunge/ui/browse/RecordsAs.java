package xunge.ui.browse;

/// How the records are drawn.
public enum RecordsAs {
    /** Each by its symbol: shape by campaign, colour by state. */
    SYMBOLS("records.as.symbols"),
    /** Gathered into clusters with their number and worst state. */
    CLUSTERS("records.as.clusters"),
    /** As heat, the more urgent the hotter. */
    HEAT("records.as.heat");

    private final String wordsKey;

    RecordsAs(String wordsKey) {
        this.wordsKey = wordsKey;
    }

    /// The key of its name.
    public String wordsKey() {
        return wordsKey;
    }
}
