package xunge.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xunge.exchange.FeatureProblem.Outcome;

/// Collects problems: the first ones of each reason in full, all of them as counts, so that a million bad features do
/// not fill the memory. Not thread-safe.
public final class Problems {

    private static final int KEPT_EACH = 20;
    private static final int REASONS = 200;

    private final List<FeatureProblem> kept = new ArrayList<>();
    private final Map<String, Long> byReason = new LinkedHashMap<>();
    private final Map<Outcome, Long> byOutcome = new EnumMap<>(Outcome.class);

    /// Adds a problem.
    public void add(FeatureProblem problem) {
        long seen = byReason.size() < REASONS || byReason.containsKey(problem.messageKey())
                ? byReason.merge(problem.messageKey(), 1L, Long::sum)
                : KEPT_EACH + 1L;
        byOutcome.merge(problem.outcome(), 1L, Long::sum);
        if (seen <= KEPT_EACH) {
            kept.add(problem);
        }
    }

    /// The first problems of each reason, in the order they came.
    public List<FeatureProblem> kept() {
        return Collections.unmodifiableList(kept);
    }

    /// How many problems there are of each reason.
    public Map<String, Long> byReason() {
        return Collections.unmodifiableMap(byReason);
    }

    /// How many problems had this outcome.
    public long count(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, 0L);
    }

    /// All problems.
    public long total() {
        return byOutcome.values().stream().mapToLong(Long::longValue).sum();
    }
}
