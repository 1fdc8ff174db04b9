package xunge.inspect.search;

import java.util.List;

/// What was found.
///
/// @param hits all hits, the hits of one kind together, the best kind first
/// @param records how many records fit, of which `hits` holds the best
public record SearchAnswer(List<SearchHit> hits, int records) {

    /// Nothing.
    public static final SearchAnswer NOTHING = new SearchAnswer(List.of(), 0);

    /// Keeps the hits from later change.
    public SearchAnswer {
        hits = List.copyOf(hits);
    }
}
