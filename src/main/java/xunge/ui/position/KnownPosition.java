package xunge.ui.position;

import xunge.domain.LonLat;
import xunge.domain.PositionOrigin;
import xunge.position.Freshness;

/// The last position that nothing speaks against.
///
/// @param at the position
/// @param origin where it comes from, how exact and how old it is now
/// @param freshness what its age allows
public record KnownPosition(LonLat at, PositionOrigin origin, Freshness freshness) {

    /// True when a record may take it as the place where the inspector stands.
    public boolean isCurrent() {
        return freshness != Freshness.STALE;
    }
}
