package xunge.inspect;

import xunge.domain.LonLat;
import xunge.domain.Place;

/// Says what the loaded map knows of a position: district, management area, unit grid, road with chainage and side,
/// and parking zone.
@FunctionalInterface
public interface PlaceFinder {

    /// The place at `at`; parts outside their layer are absent. At most 1 ms, no I/O, any thread.
    Place find(LonLat at);
}
