package xunge.sync.wire;

import java.util.List;

/// The answer to `GET /v1/feeds`.
///
/// @param epoch the city's store
/// @param cursor what to ask with for the changes after these
/// @param more true when there are more already
/// @param changes in the order of their numbers
public record FeedPage(String epoch, String cursor, boolean more, List<FeedChange> changes) {

    /// Keeps the changes from later change.
    public FeedPage {
        if (epoch == null || cursor == null) {
            throw new IllegalArgumentException("incomplete");
        }
        changes = List.copyOf(changes);
    }
}
