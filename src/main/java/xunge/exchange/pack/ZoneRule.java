package xunge.exchange.pack;

/// How one kind of parking zone is laid out beside a road.
enum ZoneRule {
    /** One row of parallel bays in a lay-by behind the kerb, on 次干路. */
    LAY_BY("motor", 'M', 0.3, 2.5, 6.0, 1, 180, 50, 6, 12),
    /** Two rows of parallel bays with a 3.5 m one-way aisle, behind the footway, on 主干路. */
    LOT("motor", 'M', 8, 8.5, 6.0, 2, 420, 50, 6, 12),
    /** One row of bicycles in the furnishing strip, on every road. */
    BICYCLES("bike", 'B', 1.5, 2.0, 0.6, 1, 300, 30, 16, 60);

    /** The column `kind`. */
    final String kind;
    /** First letter of the zone's identifier. */
    final char letter;
    /** From the kerb to the zone. */
    final double gapMetres;
    /** Across the road. */
    final double depthMetres;
    /** One bay along the road. */
    final double bayMetres;
    /** Rows of bays. */
    final int rows;
    /** From zone to zone. */
    final double stepMetres;
    /** From a crossing's kerbs. */
    final double crossingMetres;
    private final int fewestBays;
    private final int mostBays;

    ZoneRule(String kind, char letter, double gapMetres, double depthMetres, double bayMetres, int rows,
            double stepMetres, double crossingMetres, int fewestBays, int mostBays) {
        this.kind = kind;
        this.letter = letter;
        this.gapMetres = gapMetres;
        this.depthMetres = depthMetres;
        this.bayMetres = bayMetres;
        this.rows = rows;
        this.stepMetres = stepMetres;
        this.crossingMetres = crossingMetres;
        this.fewestBays = fewestBays;
        this.mostBays = mostBays;
    }

    /// Bays in one row of the zone numbered `number`: different from zone to zone, always the same for one.
    int baysInRow(int number) {
        return fewestBays + number * 7 % (mostBays - fewestBays + 1);
    }
}
