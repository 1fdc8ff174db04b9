package xunge.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import xunge.store.Finding.Kind;

/// Collects findings, at most 100 of a kind: a broken file can break in a million places. Not thread-safe.
public final class Findings {

    private static final int MOST = 100;

    private final List<Finding> all = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /// Adds a finding.
    public void add(Kind kind, String messageKey, Object... arguments) {
        if (counts.merge(kind, 1, Integer::sum) <= MOST) {
            all.add(new Finding(kind, messageKey, List.of(arguments)));
        }
    }

    /// All findings in the order they were made; the last ones say of which kinds there are more than are listed.
    public List<Finding> list() {
        List<Finding> list = new ArrayList<>(all);
        counts.forEach((kind, count) -> {
            if (count > MOST) {
                list.add(new Finding(kind, "store.check-more", List.of(count - MOST)));
            }
        });
        return List.copyOf(list);
    }
}
