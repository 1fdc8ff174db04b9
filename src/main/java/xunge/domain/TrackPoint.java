package xunge.domain;

import java.time.Instant;
import java.util.OptionalDouble;

/// One kept point of where an inspector went.
///
/// @param at the position
/// @param time the device's clock when the position was received
/// @param accuracyMetres radius that holds the true place about two times in three; absent when the receiver gave none
/// @param speed metres a second over ground
/// @param courseDegrees clockwise from true north
/// @param source which kind of receiver said so
/// @param afterGap true when nothing is known of the way here from the point before
public record TrackPoint(LonLat at, Instant time, OptionalDouble accuracyMetres, OptionalDouble speed,
        OptionalDouble courseDegrees, PositionSource source, boolean afterGap) {

    /// This point with a gap before it.
    public TrackPoint withGap() {
        return new TrackPoint(at, time, accuracyMetres, speed, courseDegrees, source, true);
    }
}
