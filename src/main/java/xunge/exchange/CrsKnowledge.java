package xunge.exchange;

import java.util.List;

/// What a file says about its coordinate system.
public sealed interface CrsKnowledge {

    /// The file names it.
    ///
    /// @param crs the system
    /// @param where what in the file says so: a member, a table, a file beside it
    record Declared(CrsName crs, String where) implements CrsKnowledge {}

    /// The file says nothing that can be relied on. A person must choose; nothing is guessed.
    ///
    /// @param candidates systems its coordinates could be in, likeliest first; empty when even that is unknown
    record Unknown(List<CrsName> candidates) implements CrsKnowledge {
        /// Keeps the candidates from later change.
        public Unknown {
            candidates = List.copyOf(candidates);
        }
    }

    /// The layer has no geometry, so none is needed.
    record NotNeeded() implements CrsKnowledge {}
}
