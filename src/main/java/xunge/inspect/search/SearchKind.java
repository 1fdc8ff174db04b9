package xunge.inspect.search;

/// What was found. The order is that of the groups when they fit equally well.
public enum SearchKind {
    /** A pasted coordinate, in one of the systems it can be of. */
    COORDINATE,
    /** A place along a road. */
    CHAINAGE,
    /** Where two roads cross. */
    CROSSING,
    /** A road or a named part of it. */
    ROAD,
    /** An administrative district. */
    DISTRICT,
    /** A management area. */
    AREA,
    /** A street office. */
    STREET,
    /** A community. */
    COMMUNITY,
    /** A unit grid cell. */
    GRID,
    /** A parking zone. */
    ZONE,
    /** A class of the dictionary. */
    CLASS,
    /** A record. */
    RECORD
}
