package xunge.app.tour;

/// The parts of the tour, each played by a desktop of its own.
public enum Part {
    /** Nothing but the start: says "interactive" when the map is drawn, and ends. */
    START,
    /** Drags the map at three scales and says how long the frames took. */
    PAN,
    /** The same, and zooms, with a whole large city loaded. */
    PAN_CITY,
    /** The first start, three looks at the map, two records and half of a third; ends by being killed. */
    MORNING,
    /** The third record is offered again and finished, the shift is ended and sent, the server dies once. */
    EVENING,
    /** Another inspector's desktop takes what the city has. */
    COLLEAGUE
}
