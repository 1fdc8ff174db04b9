package xunge.exchange.pack;

/// How one kind of parking zone is laid out beside a road.
///
/// @param kind the column `kind`
/// @param letter first letter of the zone's identifier
/// @param gapMetres from the kerb to the zone
/// @param depthMetres across the road
/// @param bayMetres one bay along the road
/// @param rows rows of bays
/// @param stepMetres from zone to zone along the road
/// @param crossingMetres clear of a crossing's kerbs
/// @param fewestBays bays in the shortest row
/// @param mostBays bays in the longest row
record ZoneRule(String kind, char letter, double gapMetres, double depthMetres, double bayMetres, int rows,
        double stepMetres, double crossingMetres, int fewestBays, int mostBays) {

    /// One row of parallel bays in a lay-by behind the kerb, on 次干路.
    static final ZoneRule LAY_BY = new ZoneRule("motor", 'M', 0.3, 2.5, 6.0, 1, 180, 50, 6, 12);
    /// Two rows of parallel bays with a 3.5 m one-way aisle, behind the footway, on 主干路.
    static final ZoneRule LOT = new ZoneRule("motor", 'M', 8, 8.5, 6.0, 2, 420, 50, 6, 12);
    /// One row of bicycles in the furnishing strip, on every road.
    static final ZoneRule BICYCLES = new ZoneRule("bike", 'B', 1.5, 2.0, 0.6, 1, 300, 30, 16, 60);

    /// Bays in one row of the zone numbered `number`: different from zone to zone, always the same for one.
    int baysInRow(int number) {
        return fewestBays + number * 7 % (mostBays - fewestBays + 1);
    }
}
