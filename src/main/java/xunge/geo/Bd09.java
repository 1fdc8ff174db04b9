package xunge.geo;

/// A position in BD-09 degrees, Baidu's own encryption on top of [Gcj02], about 900 m away from that in Zhengzhou. A type
/// of its own, so that it never passes for another.
///
/// The published forward formula is the definition; its inverse is iterated, because the inverse published beside it
/// leaves up to 1 m.
///
/// @param lonDegrees longitude in BD-09, east positive
/// @param latDegrees latitude in BD-09, north positive
public record Bd09(double lonDegrees, double latDegrees) {

    private static final double WAVE = Math.PI * 3000 / 180;
    private static final double LON_SHIFT = 0.0065;
    private static final double LAT_SHIFT = 0.006;
    private static final double CONVERGED_DEGREES = 1e-12;
    private static final int MAX_ITERATIONS = 30;

    /// The BD-09 position of `at`.
    public static Bd09 of(Gcj02 at) {
        return shifted(at.lonDegrees(), at.latDegrees());
    }

    /// The GCJ-02 position of this one; `Bd09.of` of the result gives this position back within 1e-9 degrees.
    public Gcj02 toGcj02() {
        double lon = lonDegrees - LON_SHIFT;
        double lat = latDegrees - LAT_SHIFT;
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            Bd09 forward = shifted(lon, lat);
            double lonError = forward.lonDegrees - lonDegrees;
            double latError = forward.latDegrees - latDegrees;
            lon -= lonError;
            lat -= latError;
            if (Math.abs(lonError) < CONVERGED_DEGREES && Math.abs(latError) < CONVERGED_DEGREES) {
                break;
            }
        }
        return new Gcj02(lon, lat);
    }

    private static Bd09 shifted(double lon, double lat) {
        double radius = Math.hypot(lon, lat) + 0.00002 * Math.sin(lat * WAVE);
        double angle = Math.atan2(lat, lon) + 0.000003 * Math.cos(lon * WAVE);
        return new Bd09(radius * Math.cos(angle) + LON_SHIFT, radius * Math.sin(angle) + LAT_SHIFT);
    }
}
