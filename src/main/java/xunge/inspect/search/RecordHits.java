package xunge.inspect.search;

import java.util.List;

/// The records that were found.
///
/// @param best the best of them: by rank, then the nearest to the middle of the map
/// @param total how many there are
public record RecordHits(List<RecordHit> best, int total) {

    /// Keeps the hits from later change.
    public RecordHits {
        best = List.copyOf(best);
    }
}
