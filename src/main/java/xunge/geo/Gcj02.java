package xunge.geo;

import xunge.domain.LonLat;

/// A position in GCJ-02 degrees, the encrypted datum of Chinese public maps, about 570 m away from CGCS2000 in Zhengzhou.
/// A type of its own, so that it never passes for a [LonLat].
///
/// The published approximation of the transform (on the Krassovsky ellipsoid) is used; its inverse is iterated, because
/// one step leaves 1.5 m and a constant shift up to 58 m across the city. Outside China the two datums are the same.
///
/// @param lonDegrees longitude in GCJ-02, east positive
/// @param latDegrees latitude in GCJ-02, north positive
public record Gcj02(double lonDegrees, double latDegrees) {

    private static final double KRASSOVSKY_SEMI_MAJOR = 6_378_245.0;
    private static final double KRASSOVSKY_ECCENTRICITY_SQUARED = 0.006693421622965943;
    private static final double CONVERGED_DEGREES = 1e-12;
    private static final int MAX_ITERATIONS = 30;

    /// The GCJ-02 position of `at`.
    public static Gcj02 of(LonLat at) {
        return shifted(at.lonDegrees(), at.latDegrees());
    }

    /// The CGCS2000 position of this one; `Gcj02.of` of the result gives this position back within 1e-9 degrees.
    public LonLat toLonLat() {
        double lon = lonDegrees;
        double lat = latDegrees;
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            Gcj02 forward = shifted(lon, lat);
            double lonError = forward.lonDegrees - lonDegrees;
            double latError = forward.latDegrees - latDegrees;
            lon -= lonError;
            lat -= latError;
            if (Math.abs(lonError) < CONVERGED_DEGREES && Math.abs(latError) < CONVERGED_DEGREES) {
                break;
            }
        }
        return new LonLat(lon, lat);
    }

    private static Gcj02 shifted(double lon, double lat) {
        if (lon < 72.004 || lon > 137.8347 || lat < 0.8293 || lat > 55.8271) {
            return new Gcj02(lon, lat);
        }
        double x = lon - 105;
        double y = lat - 35;
        double phi = Math.toRadians(lat);
        double sin = Math.sin(phi);
        double magic = 1 - KRASSOVSKY_ECCENTRICITY_SQUARED * sin * sin;
        double meridianRadius = KRASSOVSKY_SEMI_MAJOR * (1 - KRASSOVSKY_ECCENTRICITY_SQUARED)
                / (magic * Math.sqrt(magic));
        double normalRadius = KRASSOVSKY_SEMI_MAJOR / Math.sqrt(magic);
        return new Gcj02(lon + Math.toDegrees(eastMetres(x, y) / (normalRadius * Math.cos(phi))),
                lat + Math.toDegrees(northMetres(x, y) / meridianRadius));
    }

    private static double eastMetres(double x, double y) {
        return 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + ripple(x)
                + wave(x, 20, 1) + wave(x, 40, 3) + wave(x, 150, 12) + wave(x, 300, 30);
    }

    private static double northMetres(double x, double y) {
        return -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + ripple(x)
                + wave(y, 20, 1) + wave(y, 40, 3) + wave(y, 160, 12) + wave(y, 320, 30);
    }

    private static double ripple(double x) {
        return (20 * Math.sin(6 * Math.PI * x) + 20 * Math.sin(2 * Math.PI * x)) * 2 / 3;
    }

    private static double wave(double t, double amplitude, double divisor) {
        return amplitude * Math.sin(Math.PI * t / divisor) * 2 / 3;
    }
}
