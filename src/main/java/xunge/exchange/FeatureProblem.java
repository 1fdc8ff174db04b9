package xunge.exchange;

import java.util.List;

/// What is wrong with one feature and what happens to it. It never stops the rest.
///
/// @param position where it is
/// @param messageKey the reason's key in `i18n/error`
/// @param arguments what fills the reason's places
/// @param outcome what happens
public record FeatureProblem(Position position, String messageKey, List<Object> arguments, Outcome outcome) {

    /// What happens to a feature with a problem.
    public enum Outcome {
        /** It is put right and taken. */
        REPAIRED,
        /** It is taken as it is. */
        KEPT,
        /** It is taken without the value in question. */
        VALUE_DROPPED,
        /** It is taken without its geometry. */
        GEOMETRY_DROPPED,
        /** It is left out. */
        SKIPPED,
        /** The file cannot be read beyond this point. */
        REST_LOST
    }

    /// Keeps the arguments from later change.
    public FeatureProblem {
        arguments = List.copyOf(arguments);
    }

    /// A problem with these arguments.
    public static FeatureProblem of(Position position, Outcome outcome, String messageKey, Object... arguments) {
        return new FeatureProblem(position, messageKey, List.of(arguments), outcome);
    }
}
