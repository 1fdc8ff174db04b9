package xunge.position.receiver;

import java.time.Duration;

/// How the connection to the receiver stands.
public sealed interface LinkState {

    /// No receiver is chosen.
    record Off() implements LinkState {}

    /// Being connected; nothing heard yet.
    record Connecting() implements LinkState {}

    /// The receiver speaks.
    record Running() implements LinkState {}

    /// It did not work; it is tried again.
    ///
    /// @param problem what went wrong
    /// @param retryIn when it is tried again
    record Waiting(ReceiverException problem, Duration retryIn) implements LinkState {}

    /// The recording is over.
    record Ended() implements LinkState {}

    /// It did not work and is not tried again.
    ///
    /// @param problem what went wrong
    record Failed(ReceiverException problem) implements LinkState {}
}
