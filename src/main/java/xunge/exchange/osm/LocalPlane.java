package xunge.exchange.osm;

import org.locationtech.jts.geom.Coordinate;

/// Degrees to metres around one place and back: true to a thousandth within 20 km, which is what joining ways needs.
///
/// @param lonDegrees the place's longitude
/// @param latDegrees its latitude
record LocalPlane(double lonDegrees, double latDegrees) {

    /// WGS 84.
    private static final double SEMI_MAJOR = 6_378_137.0;
    private static final double E2 = 0.006_694_379_990_14;

    Coordinate metres(Coordinate degrees) {
        return new Coordinate(Math.toRadians(degrees.x - lonDegrees) * acrossRadius(),
                Math.toRadians(degrees.y - latDegrees) * alongRadius());
    }

    Coordinate degrees(Coordinate metres) {
        return new Coordinate(lonDegrees + Math.toDegrees(metres.x / acrossRadius()),
                latDegrees + Math.toDegrees(metres.y / alongRadius()));
    }

    private double acrossRadius() {
        double sin = Math.sin(Math.toRadians(latDegrees));
        return SEMI_MAJOR / Math.sqrt(1 - E2 * sin * sin) * Math.max(1e-6, Math.cos(Math.toRadians(latDegrees)));
    }

    private double alongRadius() {
        double sin = Math.sin(Math.toRadians(latDegrees));
        return SEMI_MAJOR * (1 - E2) / Math.pow(1 - E2 * sin * sin, 1.5);
    }
}
