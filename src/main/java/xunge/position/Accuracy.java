package xunge.position;

import java.util.Optional;
import java.util.OptionalDouble;

/// How exact a horizontal position is.
///
/// @param metres radius that holds the true place about two times in three (DRMS)
/// @param isEstimate true when it was reckoned here from the geometry of the satellites, false when the receiver said it
public record Accuracy(double metres, boolean isEstimate) {

    /// The accuracy of a position whose satellites stand so that ranges' errors count `hdop` times; absent when that is
    /// unknown or 50 and more (the receivers' word for "none").
    public static Optional<Accuracy> estimate(OptionalDouble hdop, FixStatus status) {
        double metres = hdop.orElse(Double.NaN) * status.rangeErrorMetres();
        return metres > 0 && hdop.orElse(99) < 50 ? Optional.of(new Accuracy(metres, true)) : Optional.empty();
    }
}
