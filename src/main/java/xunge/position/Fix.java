package xunge.position;

import java.util.List;
import java.util.Set;
import xunge.domain.LonLat;
import xunge.domain.PositionSource;

/// A position with everything that is known and doubted of it.
///
/// @param at the position
/// @param epoch what the receiver said
/// @param source which kind of receiver
/// @param doubts why the position must not be taken; none when it may
/// @param timeDoubts what is wrong with the receiver's time
public record Fix(LonLat at, Epoch epoch, PositionSource source, Set<Doubt> doubts, List<TimeDoubt> timeDoubts) {

    /// Keeps the doubts from later change.
    public Fix {
        doubts = Set.copyOf(doubts);
        timeDoubts = List.copyOf(timeDoubts);
    }

    /// True when nothing speaks against the position.
    public boolean isSound() {
        return doubts.isEmpty();
    }
}
