package xunge.style;

/// Scale denominators and resolutions, by the standardised pixel of 0.28 mm (OGC SLD 1.0, 10.2).
public final class Scales {

    private static final double PIXEL_METRES = 0.00028;

    private Scales() {}

    /// The scale denominator of a map with `metresPerPixel`.
    public static double denominator(double metresPerPixel) {
        return metresPerPixel / PIXEL_METRES;
    }

    /// Metres a pixel on a map of 1:`denominator`.
    public static double metresPerPixel(double denominator) {
        return denominator * PIXEL_METRES;
    }
}
