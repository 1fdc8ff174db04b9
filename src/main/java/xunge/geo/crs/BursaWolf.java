package xunge.geo.crs;

import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.Ellipsoid;
import xunge.geo.TransverseMercator;

/// Seven parameters between CGCS2000 and the city's datum (EPSG guidance note 7-2, methods 9606 and 9607), and the
/// city's projection. Heights are taken as 0 on the side one comes from. The direction that the file does not give is
/// iterated, so that there and back is exact. Immutable.
final class BursaWolf implements CitySystem.Method {

    private static final double CONVERGED_DEGREES = 1e-13;
    private static final int MAX_ITERATIONS = 8;

    private final SevenParameters parameters;
    private final boolean isToCity;
    private final Ellipsoid ellipsoid;
    private final TransverseMercator plane;

    /// Shift in metres; rotations in radians, of the position vector (EPSG 9606); scale as a factor.
    record SevenParameters(double dx, double dy, double dz, double rx, double ry, double rz, double factor) {}

    /// `isToCity` says whether `parameters` lead from CGCS2000 to the city's datum; that has `ellipsoid`, and `plane`
    /// over it.
    BursaWolf(SevenParameters parameters, boolean isToCity, Ellipsoid ellipsoid, TransverseMercator plane) {
        this.parameters = parameters;
        this.isToCity = isToCity;
        this.ellipsoid = ellipsoid;
        this.plane = plane;
    }

    @Override
    public LonLat toCgcs2000(PlanePoint city) {
        LonLat degrees = plane.toLonLat(city);
        return isToCity ? backward(degrees, Ellipsoid.CGCS2000, ellipsoid)
                : forward(degrees, ellipsoid, Ellipsoid.CGCS2000);
    }

    @Override
    public PlanePoint fromCgcs2000(LonLat at) {
        return plane.toPlane(isToCity ? forward(at, Ellipsoid.CGCS2000, ellipsoid)
                : backward(at, ellipsoid, Ellipsoid.CGCS2000));
    }

    private LonLat forward(LonLat at, Ellipsoid from, Ellipsoid to) {
        double lambda = Math.toRadians(at.lonDegrees());
        double phi = Math.toRadians(at.latDegrees());
        double normal = from.semiMajorMetres()
                / Math.sqrt(1 - from.eccentricitySquared() * Math.sin(phi) * Math.sin(phi));
        double x = normal * Math.cos(phi) * Math.cos(lambda);
        double y = normal * Math.cos(phi) * Math.sin(lambda);
        double z = normal * (1 - from.eccentricitySquared()) * Math.sin(phi);
        SevenParameters p = parameters;
        return geographic(p.dx + p.factor * (x - p.rz * y + p.ry * z), p.dy + p.factor * (p.rz * x + y - p.rx * z),
                p.dz + p.factor * (-p.ry * x + p.rx * y + z), to);
    }

    /// The position that [#forward] from `from` to `to` takes to `there`.
    private LonLat backward(LonLat there, Ellipsoid from, Ellipsoid to) {
        LonLat guess = there;
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            LonLat reached = forward(guess, from, to);
            double lonError = reached.lonDegrees() - there.lonDegrees();
            double latError = reached.latDegrees() - there.latDegrees();
            guess = new LonLat(guess.lonDegrees() - lonError, guess.latDegrees() - latError);
            if (Math.abs(lonError) < CONVERGED_DEGREES && Math.abs(latError) < CONVERGED_DEGREES) {
                break;
            }
        }
        return guess;
    }

    /// Longitude and latitude of a geocentric position, by Bowring's iteration; the height is dropped.
    private static LonLat geographic(double x, double y, double z, Ellipsoid ellipsoid) {
        double axis = Math.hypot(x, y);
        double e2 = ellipsoid.eccentricitySquared();
        double phi = Math.atan2(z, axis * (1 - e2));
        for (int i = 0; i < 6; i++) {
            double sin = Math.sin(phi);
            double normal = ellipsoid.semiMajorMetres() / Math.sqrt(1 - e2 * sin * sin);
            phi = Math.atan2(z + e2 * normal * sin, axis);
        }
        return new LonLat(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(phi));
    }
}
