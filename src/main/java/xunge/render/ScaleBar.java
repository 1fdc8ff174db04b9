package xunge.render;

/// A scale bar in round metres.
///
/// @param metres the length on the ground: 1, 2 or 5 times a power of ten
/// @param pixels its length on the map
public record ScaleBar(double metres, double pixels) {

    private static final double KILOMETRE = 1000;

    /// The longest bar of at most `mostPixels`.
    public static ScaleBar of(double metresPerPixel, double mostPixels) {
        double most = metresPerPixel * mostPixels;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double metres = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
        return new ScaleBar(metres, metres / metresPerPixel);
    }

    /// The length with its unit, such as `500 m` or `2 km`.
    public String label() {
        boolean isLong = metres >= KILOMETRE;
        double number = isLong ? metres / KILOMETRE : metres;
        String digits = number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
        return digits + (isLong ? " km" : " m");
    }
}
