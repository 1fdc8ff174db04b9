package xunge.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How patient a run is, and how much it does at once.
///
/// @param attempts how often one request is tried, 1 or more
/// @param firstPause the longest pause after the first failure; doubles with each
/// @param longestPause no pause is longer, whatever the city asks for
/// @param uploads photos in flight at once
public record SyncPace(int attempts, Duration firstPause, Duration longestPause, int uploads) {

    /// What the product uses: five attempts within about ten seconds, two photos at once (sync.md §2.9).
    public static final SyncPace USUAL = new SyncPace(5, Duration.ofMillis(300), Duration.ofSeconds(8), 2);

    /// The pause after failure number `failure` (1, 2 ...): anything from nothing to the doubled pause ("full jitter",
    /// so that thousands of laptops do not come back together), but never less than the city asked for.
    Duration pause(int failure, Optional<Duration> retryAfter, RandomGenerator random) {
        long ceiling = Math.min(longestPause.toMillis(), firstPause.toMillis() << Math.min(failure - 1, 20));
        long drawn = ceiling <= 0 ? 0 : random.nextLong(ceiling + 1);
        long asked = retryAfter.map(Duration::toMillis).orElse(0L);
        return Duration.ofMillis(Math.min(longestPause.toMillis(), Math.max(drawn, asked)));
    }
}
