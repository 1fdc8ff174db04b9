package xunge.position;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import xunge.domain.LonLat;

/// All a receiver said of one moment, as it said it.
///
/// @param mode how much it has
/// @param status how it computed it
/// @param at the position, WGS 84 taken as CGCS2000 (see [LonLat]); absent without a fix
/// @param altitudeMetres above mean sea level
/// @param accuracy how exact the position is
/// @param satellites the satellites
/// @param speed metres a second over ground
/// @param courseDegrees clockwise from true north
/// @param satelliteTime UTC as the receiver reads it, not judged
/// @param receivedNanos `System.nanoTime` when it was complete here
public record Epoch(FixMode mode, FixStatus status, Optional<LonLat> at, OptionalDouble altitudeMetres,
        Optional<Accuracy> accuracy, Satellites satellites, OptionalDouble speed, OptionalDouble courseDegrees,
        Optional<Instant> satelliteTime, long receivedNanos) {}
