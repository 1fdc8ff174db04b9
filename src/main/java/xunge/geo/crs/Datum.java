package xunge.geo.crs;

/// What kind of datum the numbers of a [Crs] refer to.
public enum Datum {
    /** China Geodetic Coordinate System 2000 (GB 22021-2008). */
    CGCS2000,
    /** WGS 84, taken as equal to CGCS2000: see {@link Crs}. */
    WGS84,
    /** The encrypted datum of Chinese public maps. */
    GCJ02,
    /** Baidu's encryption on top of GCJ-02. */
    BD09,
    /** A city's own, defined by a parameter file. */
    CITY
}
