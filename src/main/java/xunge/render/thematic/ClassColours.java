package xunge.render.thematic;

import java.util.List;

/// Runs of colours for three to seven classes, from ColorBrewer (C. Brewer, M. Harrower, Pennsylvania State
/// University; Apache 2.0), all safe for the three common colour deficiencies.
public enum ClassColours {
    /** Yellow to red. */
    YELLOW_RED("ffeda0 feb24c f03b20", "ffffb2 fecc5c fd8d3c e31a1c", "ffffb2 fecc5c fd8d3c f03b20 bd0026",
            "ffffb2 fed976 feb24c fd8d3c f03b20 bd0026", "ffffb2 fed976 feb24c fd8d3c fc4e2a e31a1c b10026"),
    /** Yellow to blue. */
    YELLOW_BLUE("edf8b1 7fcdbb 2c7fb8", "ffffcc a1dab4 41b6c4 225ea8", "ffffcc a1dab4 41b6c4 2c7fb8 253494",
            "ffffcc c7e9b4 7fcdbb 41b6c4 2c7fb8 253494", "ffffcc c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 0c2c84"),
    /** Blues. */
    BLUES("deebf7 9ecae1 3182bd", "eff3ff bdd7e7 6baed6 2171b5", "eff3ff bdd7e7 6baed6 3182bd 08519c",
            "eff3ff c6dbef 9ecae1 6baed6 3182bd 08519c", "eff3ff c6dbef 9ecae1 6baed6 4292c6 2171b5 084594"),
    /** Greens. */
    GREENS("e5f5e0 a1d99b 31a354", "edf8e9 bae4b3 74c476 238b45", "edf8e9 bae4b3 74c476 31a354 006d2c",
            "edf8e9 c7e9c0 a1d99b 74c476 31a354 006d2c", "edf8e9 c7e9c0 a1d99b 74c476 41ab5d 238b45 005a32"),
    /** Purples. */
    PURPLES("efedf5 bcbddc 756bb1", "f2f0f7 cbc9e2 9e9ac8 6a51a3", "f2f0f7 cbc9e2 9e9ac8 756bb1 54278f",
            "f2f0f7 dadaeb bcbddc 9e9ac8 756bb1 54278f", "f2f0f7 dadaeb bcbddc 9e9ac8 807dba 6a51a3 4a1486");

    /// The fewest classes there are colours for.
    public static final int FEWEST = 3;
    /// The most.
    public static final int MOST = 7;

    @SuppressWarnings("ImmutableEnumChecker") // made by an of-method
    private final List<String> runs;

    ClassColours(String... runs) {
        this.runs = List.of(runs);
    }

    /// `classes` colours as `#rrggbb`, pale for small figures; the other way round on a dark ground, where bright is
    /// what stands out.
    public List<String> of(int classes, boolean onDark) {
        int wanted = Math.clamp(classes, FEWEST, MOST);
        List<String> hexes = List.of(runs.get(wanted - FEWEST).split(" ", -1)).stream().map(h -> "#" + h).toList();
        List<String> used = classes < FEWEST ? hexes.subList(FEWEST - Math.max(1, classes), FEWEST) : hexes;
        return onDark ? hexes.reversed().subList(0, used.size()) : used;
    }
}
