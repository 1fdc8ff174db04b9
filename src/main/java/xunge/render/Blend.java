package xunge.render;

/// Arithmetic on premultiplied ARGB pixels.
public final class Blend {

    private static final int RED_BLUE = 0xFF00FF;

    private Blend() {}

    /// `below` with the colour `argb` (not premultiplied) over it, covering `coverage` of 255.
    public static int over(int below, int argb, int coverage) {
        int alpha = div255((argb >>> 24) * coverage);
        int redBlue = scaled(argb & RED_BLUE, alpha);
        int green = div255((argb >> 8 & 0xFF) * alpha);
        return overPremultiplied(below, alpha << 24 | redBlue | green << 8);
    }

    /// `below` with the premultiplied pixel `above` over it.
    public static int overPremultiplied(int below, int above) {
        int rest = 255 - (above >>> 24);
        if (rest == 0) {
            return above;
        }
        int redBlue = scaled(below & RED_BLUE, rest);
        int alphaGreen = scaled(below >>> 8 & RED_BLUE, rest);
        return above + (redBlue | alphaGreen << 8);
    }

    /// The same premultiplied pixel over all of `pixels` from `from` to `to`.
    public static void runOver(int[] pixels, int from, int to, int above) {
        int rest = 255 - (above >>> 24);
        for (int i = from; i < to; i++) {
            int below = pixels[i];
            int redBlue = (below & RED_BLUE) * rest + 0x800080;
            int alphaGreen = (below >>> 8 & RED_BLUE) * rest + 0x800080;
            pixels[i] = above + ((redBlue + (redBlue >>> 8 & RED_BLUE) >>> 8 & RED_BLUE)
                    | (alphaGreen + (alphaGreen >>> 8 & RED_BLUE) & ~RED_BLUE));
        }
    }

    /// Lays the premultiplied `picture` over `below`, `opacity` (0 to 1) of it, pixel by pixel.
    public static void over(int[] below, int[] picture, double opacity) {
        int share = (int) Math.round(opacity * 255);
        for (int i = 0; i < below.length; i++) {
            int above = picture[i];
            if (above != 0) {
                below[i] = overPremultiplied(below[i], share == 255 ? above : faded(above, share));
            }
        }
    }

    /// The premultiplied pixel `argb` times `share` / 255.
    public static int faded(int argb, int share) {
        return scaled(argb & RED_BLUE, share) | scaled(argb >>> 8 & RED_BLUE, share) << 8;
    }

    /// Two channels of 8 bits, 16 apart, each times `alpha` / 255, rounded.
    private static int scaled(int channels, int alpha) {
        int product = channels * alpha + 0x800080;
        return product + (product >>> 8 & RED_BLUE) >>> 8 & RED_BLUE;
    }

    private static int div255(int x) {
        int rounded = x + 128;
        return rounded + (rounded >>> 8) >>> 8;
    }
}
