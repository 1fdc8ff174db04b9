package xunge.position;

/// A system of navigation satellites.
public enum Constellation {
    /** GPS. */
    GPS,
    /** 北斗. */
    BEIDOU,
    /** GLONASS. */
    GLONASS,
    /** Galileo. */
    GALILEO,
    /** QZSS. */
    QZSS,
    /** NavIC. */
    NAVIC,
    /** Augmentation from geostationary satellites. */
    SBAS,
    /** One this program does not know. */
    OTHER
}
