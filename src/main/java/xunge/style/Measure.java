package xunge.style;

/// A length on the map, in pixels or in metres on the ground (the symbolizer's `uom`).
///
/// @param value the length
/// @param onGround true for metres, false for pixels
public record Measure(Value value, boolean onGround) {

    /// `pixels` everywhere.
    public static Measure pixels(double pixels) {
        return new Measure(Value.of(pixels), false);
    }

    /// The length in pixels for `feature` at 1:`scale`; 0 when the value is missing.
    public double pixels(int feature, double scale) {
        double length = value.number(feature, scale);
        if (Double.isNaN(length)) {
            return 0;
        }
        return onGround ? length / Scales.metresPerPixel(scale) : length;
    }
}
