package xunge.app.bench;

import java.util.Optional;
import java.util.OptionalDouble;

/// One measured figure.
///
/// @param name what was measured, such as `save-field p50`
/// @param value the value
/// @param unit its unit, such as `ms`
/// @param against the name of the figure measured beside it in the same run
/// @param ratio value divided by that figure's value
/// @param goal what must be reached, such as `<= 3.0 x` or `<= 16 ms`
/// @param met whether it was; absent when there is no goal
public record Figure(String name, double value, String unit, Optional<String> against, OptionalDouble ratio,
        Optional<String> goal, Optional<Boolean> met) {

    /// A figure without a goal, to compare others with.
    public static Figure plain(String name, double value, String unit) {
        return new Figure(name, value, unit, Optional.empty(), OptionalDouble.empty(), Optional.empty(),
                Optional.empty());
    }

    /// A figure that must be at most `limit` in its own unit.
    public static Figure atMost(String name, double value, String unit, double limit) {
        return new Figure(name, value, unit, Optional.empty(), OptionalDouble.empty(),
                Optional.of("<= " + limit + " " + unit), Optional.of(value <= limit));
    }

    /// A figure that must be at most `times` the figure `other` of the same run.
    public static Figure atMostTimes(String name, double value, String unit, Figure other, double times) {
        double ratio = value / other.value();
        return new Figure(name, value, unit, Optional.of(other.name()), OptionalDouble.of(ratio),
                Optional.of("<= " + times + " x"), Optional.of(ratio <= times));
    }
}
