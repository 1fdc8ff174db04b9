package xunge.inspect.search;

import java.util.Optional;
import xunge.domain.PlanePoint;

/// What to look for.
///
/// @param text what was typed or pasted
/// @param middle the middle of the map; what is near it comes first among equals
/// @param lastRoad the road that was chosen last, on which a chainage without a road is looked for
/// @param perKind the most hits of one kind
public record SearchRequest(String text, PlanePoint middle, Optional<String> lastRoad, int perKind) {}
