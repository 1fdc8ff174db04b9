package xunge.inspect.search;

import java.util.Optional;
import java.util.UUID;
import xunge.domain.ClassRef;
import xunge.domain.PlanePoint;

/// A record that was found.
///
/// @param id the record
/// @param number what people call it
/// @param plate its plate; empty when none
/// @param classRef its class; absent until chosen
/// @param roadName the road it lies on; empty when none
/// @param at where
/// @param rank how well it fits
/// @param distanceMetres from the middle of the map
public record RecordHit(UUID id, String number, String plate, Optional<ClassRef> classRef, String roadName,
        PlanePoint at, Rank rank, double distanceMetres) {}
