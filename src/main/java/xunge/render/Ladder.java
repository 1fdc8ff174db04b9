package xunge.render;

/// The resolutions the map is drawn at, half an octave apart, so that the wheel has definite steps and tiles are used
/// again. Level 0 is 1:500; two levels up the scale denominator is twice as large.
public final class Ladder {

    /// The closest level, 1:500.
    public static final int CLOSEST = 0;
    /// The widest level, 1:1,448,000.
    public static final int WIDEST = 23;

    private static final double CLOSEST_METRES_PER_PIXEL = 0.14;

    private Ladder() {}

    /// Metres a pixel at `level`.
    public static double metresPerPixel(int level) {
        return CLOSEST_METRES_PER_PIXEL * Math.pow(2, level / 2.0);
    }

    /// The level nearest to `metresPerPixel`.
    public static int nearest(double metresPerPixel) {
        return within(Math.rint(2 * log2(metresPerPixel / CLOSEST_METRES_PER_PIXEL)));
    }

    /// The closest level that shows at least as much as `metresPerPixel`.
    public static int atLeast(double metresPerPixel) {
        return within(Math.ceil(2 * log2(metresPerPixel / CLOSEST_METRES_PER_PIXEL) - 1e-9));
    }

    private static int within(double level) {
        return (int) Math.clamp(level, CLOSEST, WIDEST);
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
