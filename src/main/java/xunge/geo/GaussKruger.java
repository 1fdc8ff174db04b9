package xunge.geo;

import xunge.domain.LonLat;
import xunge.domain.PlanePoint;

/// CGCS2000 degrees (EPSG:4490) to and from the 3-degree Gauss-Kruger plane of central meridian 114E (EPSG:4547).
///
/// Krueger's series in the third flattening to the fourth order (Karney 2011, "Transverse Mercator with an accuracy of
/// a few nanometers", eqs. 7-36): within 3 degrees of the meridian better than 0.1 mm. Pure arithmetic, about 0.1 us a
/// point; starting the application therefore needs no projection library.
public final class GaussKruger {

    /// GB 22021-2008: semi-major axis of the CGCS2000 ellipsoid in metres.
    private static final double SEMI_MAJOR = 6_378_137.0;
    /// GB 22021-2008: flattening of the CGCS2000 ellipsoid.
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double MERIDIAN_DEGREES = 114;
    private static final double FALSE_EASTING = 500_000;

    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double E = Math.sqrt(FLATTENING * (2 - FLATTENING));
    private static final double RECTIFYING = SEMI_MAJOR / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double[] ALPHA = {N / 2 - 2 * p(2) / 3 + 5 * p(3) / 16 + 41 * p(4) / 180,
        13 * p(2) / 48 - 3 * p(3) / 5 + 557 * p(4) / 1440, 61 * p(3) / 240 - 103 * p(4) / 140,
        49561 * p(4) / 161280};
    private static final double[] BETA = {N / 2 - 2 * p(2) / 3 + 37 * p(3) / 96 - p(4) / 360,
        p(2) / 48 + p(3) / 15 - 437 * p(4) / 1440, 17 * p(3) / 480 - 37 * p(4) / 840, 4397 * p(4) / 161280};

    private GaussKruger() {}

    /// The plane position of `at`.
    public static PlanePoint toPlane(LonLat at) {
        double lambda = Math.toRadians(at.lonDegrees() - MERIDIAN_DEGREES);
        double sinPhi = Math.sin(Math.toRadians(at.latDegrees()));
        double t = Math.sinh(atanh(sinPhi) - E * atanh(E * sinPhi));
        double xi = Math.atan2(t, Math.cos(lambda));
        double eta = atanh(Math.sin(lambda) / Math.hypot(1, t));
        double north = xi;
        double east = eta;
        for (int k = 1; k <= 4; k++) {
            north += ALPHA[k - 1] * Math.sin(2 * k * xi) * Math.cosh(2 * k * eta);
            east += ALPHA[k - 1] * Math.cos(2 * k * xi) * Math.sinh(2 * k * eta);
        }
        return new PlanePoint(FALSE_EASTING + RECTIFYING * east, RECTIFYING * north);
    }

    /// The geographic position of `at`; the inverse of [#toPlane] within 1e-9 degrees.
    public static LonLat toLonLat(PlanePoint at) {
        double xi = at.northMetres() / RECTIFYING;
        double eta = (at.eastMetres() - FALSE_EASTING) / RECTIFYING;
        double xiPrime = xi;
        double etaPrime = eta;
        for (int k = 1; k <= 4; k++) {
            xiPrime -= BETA[k - 1] * Math.sin(2 * k * xi) * Math.cosh(2 * k * eta);
            etaPrime -= BETA[k - 1] * Math.cos(2 * k * xi) * Math.sinh(2 * k * eta);
        }
        double tauPrime = Math.sin(xiPrime) / Math.hypot(Math.sinh(etaPrime), Math.cos(xiPrime));
        double lambda = Math.atan2(Math.sinh(etaPrime), Math.cos(xiPrime));
        return new LonLat(MERIDIAN_DEGREES + Math.toDegrees(lambda), Math.toDegrees(Math.atan(geodeticTan(tauPrime))));
    }

    /// Newton's iteration of Karney's eqs. 19-21: the tangent of the latitude from that of the conformal latitude.
    private static double geodeticTan(double tauPrime) {
        double tau = tauPrime;
        for (int i = 0; i < 5; i++) {
            double root = Math.hypot(1, tau);
            double sigma = Math.sinh(E * atanh(E * tau / root));
            double guess = tau * Math.hypot(1, sigma) - sigma * root;
            double step = (tauPrime - guess) / Math.hypot(1, guess) * (1 + (1 - E * E) * tau * tau)
                    / ((1 - E * E) * root);
            tau += step;
            if (Math.abs(step) < 1e-15) {
                break;
            }
        }
        return tau;
    }

    private static double atanh(double x) {
        return 0.5 * Math.log((1 + x) / (1 - x));
    }

    private static double p(int power) {
        return Math.pow(N, power);
    }
}
