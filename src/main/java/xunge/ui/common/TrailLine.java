package xunge.ui.common;

import java.util.List;
import xunge.domain.PlanePoint;

/// A line that lives over the map: a piece of the track, or of a side of a road.
///
/// @param kind how it is drawn
/// @param points its points
public record TrailLine(Kind kind, List<PlanePoint> points) {

    /// Keeps the points from later change.
    public TrailLine {
        points = List.copyOf(points);
    }

    /// How a line is drawn.
    public enum Kind {
        /** Where the inspector went. */
        WALKED,
        /** Straight over what is not known. */
        GAP,
        /** Left of a road's line: passed. */
        PASSED_LEFT,
        /** Right of it: passed. */
        PASSED_RIGHT,
        /** On the road: passed, the side is not known. */
        PASSED_UNKNOWN,
        /** Left of a road's line: not yet. */
        OPEN_LEFT,
        /** Right of it: not yet. */
        OPEN_RIGHT
    }
}
