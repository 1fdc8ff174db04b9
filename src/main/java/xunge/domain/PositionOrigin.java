package xunge.domain;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/// What a place's position rests on, kept with the place.
///
/// @param source how the position came to be known
/// @param accuracyMetres radius that holds the true place about two times in three; absent when none is claimed
/// @param ageMillis how old the position was when it was taken; absent for one pointed at for the purpose
public record PositionOrigin(PositionSource source, OptionalDouble accuracyMetres, OptionalLong ageMillis) {

    /// Pointed at on the map.
    public static final PositionOrigin POINTED = new PositionOrigin(PositionSource.MANUAL, OptionalDouble.empty(),
            OptionalLong.empty());

    /// Refuses an accuracy or an age that cannot be.
    public PositionOrigin {
        if (!(accuracyMetres.orElse(0) >= 0) || ageMillis.orElse(0) < 0) {
            throw new IllegalArgumentException("not an origin: " + accuracyMetres + ", " + ageMillis);
        }
    }
}
