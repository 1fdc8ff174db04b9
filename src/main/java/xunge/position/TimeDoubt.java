package xunge.position;

import java.time.Duration;
import java.time.Instant;

/// What is wrong with the time a receiver gives. Nothing is ever corrected by itself.
public sealed interface TimeDoubt {

    /// The receiver counts weeks in ten bits and has lost 1024 of them, once or more (IS-GPS-200, 20.3.3.3.1.1).
    ///
    /// @param told what the receiver says
    /// @param proposed what it probably means; a proposal, used for nothing
    /// @param agreesWithDevice true when the proposal is the device's own time, within a day
    record WeekRollover(Instant told, Instant proposed, boolean agreesWithDevice) implements TimeDoubt {}

    /// Receiver and device disagree; either may be wrong.
    ///
    /// @param deviceMinusReceiver how much the device's clock is ahead
    record ClocksDiffer(Duration deviceMinusReceiver) implements TimeDoubt {}

    /// The receiver's time went on by another length than time did.
    ///
    /// @param jumped how much further it went on; negative when it went back
    record Jumped(Duration jumped) implements TimeDoubt {}
}
