package xunge.sync;

import xunge.sync.wire.Problem;

/// What the city said to one request, once it was understood.
sealed interface Reply<T> {

    /// The answer asked for.
    ///
    /// @param value the answer
    /// @param json its text as the city sent it
    record Answered<T>(T value, String json) implements Reply<T> {}

    /// A refusal the caller can act on.
    ///
    /// @param problem why
    record Refused<T>(Problem problem) implements Reply<T> {}
}
