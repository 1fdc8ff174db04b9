package xunge.ui.search;

import xunge.inspect.search.SearchHit;
import xunge.ui.text.Phrase;

/// One row of the list of what was found.
public sealed interface SearchRow {

    /// The heading of a group.
    ///
    /// @param words what the group holds
    record Group(Phrase words) implements SearchRow {}

    /// One hit.
    ///
    /// @param hit the hit
    /// @param letter the letter of its mark on the map; empty when it has none
    /// @param title its name, or the system of a reading
    /// @param detail what more is known
    /// @param away how far it is from the middle of the map
    record Item(SearchHit hit, String letter, Phrase title, Phrase detail, Phrase away) implements SearchRow {}
}
