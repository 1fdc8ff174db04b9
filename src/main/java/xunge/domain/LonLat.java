package xunge.domain;

/// A position in geographic CGCS2000 (EPSG:4490), in degrees, longitude first.
///
/// A position from a satellite receiver (WGS 84) is taken as CGCS2000: they agree within a metre (domain rule; RTK
/// would need the epoch). Positions in GCJ-02 or BD-09 are never held in this type.
///
/// @param lonDegrees longitude, -180 to 180, east positive
/// @param latDegrees latitude, -90 to 90, north positive
public record LonLat(double lonDegrees, double latDegrees) {

    /// Refuses what cannot be a position, so that no swapped or projected pair gets in.
    public LonLat {
        if (!(Math.abs(lonDegrees) <= 180) || !(Math.abs(latDegrees) <= 90)) {
            throw new IllegalArgumentException("not degrees: " + lonDegrees + ", " + latDegrees);
        }
    }

    /// This position with seven decimals (about a centimetre), as records keep and send it: the same number everywhere.
    public LonLat rounded() {
        return new LonLat(Math.rint(lonDegrees * 1e7) / 1e7, Math.rint(latDegrees * 1e7) / 1e7);
    }
}
