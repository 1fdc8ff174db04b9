package xunge.inspect.search;

import java.util.Optional;
import xunge.domain.PlanePoint;
import xunge.domain.ViolationClass;
import xunge.geo.crs.CoordinateCandidate;
import xunge.geo.layer.Box;

/// One thing that was found.
///
/// @param kind what it is
/// @param title its name or code
/// @param rank how well it fits
/// @param distanceMetres from the middle of the map; 0 when that lies in it
/// @param subject the thing itself
public record SearchHit(SearchKind kind, String title, Rank rank, double distanceMetres, Subject subject) {

    /// The thing that was found.
    public sealed interface Subject permits Area, Spot, Reading, OfClass, OneRecord {}

    /// Something that covers ground.
    ///
    /// @param box around it
    public record Area(Box box) implements Subject {}

    /// A point.
    ///
    /// @param at where
    public record Spot(PlanePoint at) implements Subject {}

    /// One reading of a pasted coordinate.
    ///
    /// @param candidate the reading
    public record Reading(CoordinateCandidate candidate) implements Subject {}

    /// A class.
    ///
    /// @param violationClass the class
    /// @param records how many records have it
    public record OfClass(ViolationClass violationClass, int records) implements Subject {}

    /// A record.
    ///
    /// @param hit the record
    public record OneRecord(RecordHit hit) implements Subject {}

    /// The name of the road on which a chainage without a road would be looked for next.
    public Optional<String> findRoad() {
        return kind == SearchKind.ROAD ? Optional.of(title.split(" · ", -1)[0]) : Optional.empty();
    }
}
