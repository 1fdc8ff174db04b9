package xunge.geo;

/// A rotational ellipsoid.
///
/// @param semiMajorMetres its equatorial radius
/// @param inverseFlattening 1/f
public record Ellipsoid(double semiMajorMetres, double inverseFlattening) {

    /// The ellipsoid of CGCS2000 (GB 22021-2008).
    public static final Ellipsoid CGCS2000 = new Ellipsoid(6_378_137, 298.257222101);
    /// The ellipsoid of WGS 84 (EPSG:7030); its semi-minor axis is 0.1 mm from that of CGCS2000.
    public static final Ellipsoid WGS84 = new Ellipsoid(6_378_137, 298.257223563);
    /// Krassovsky 1940 (EPSG:7024), of Beijing 1954.
    public static final Ellipsoid KRASSOVSKY = new Ellipsoid(6_378_245, 298.3);
    /// IAG 1975 (EPSG:7049), of Xi'an 1980.
    public static final Ellipsoid IAG75 = new Ellipsoid(6_378_140, 298.257);

    /// Refuses what is no figure of the Earth.
    public Ellipsoid {
        if (!(semiMajorMetres > 6_300_000 && semiMajorMetres < 6_400_000)
                || !(inverseFlattening > 200 && inverseFlattening < 400)) {
            throw new IllegalArgumentException("not the Earth: " + semiMajorMetres + " " + inverseFlattening);
        }
    }

    /// The flattening f.
    public double flattening() {
        return 1 / inverseFlattening;
    }

    /// The first eccentricity squared.
    public double eccentricitySquared() {
        return flattening() * (2 - flattening());
    }
}
