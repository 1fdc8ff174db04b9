package xunge.render.thematic;

import java.util.List;

/// A run of colours between given ones, in steps that look even: interpolated in OKLab (B. Ottosson, 2020).
public final class ColourRamp {

    private final List<double[]> stops;

    /// A ramp through `hexes` (`#rrggbb`), at least one, at even distances.
    public ColourRamp(List<String> hexes) {
        this.stops = hexes.stream().map(ColourRamp::toLab).toList();
    }

    /// The colour at `share` (0 to 1) as opaque ARGB.
    public int at(double share) {
        double place = Math.clamp(share, 0, 1) * (stops.size() - 1);
        int first = (int) Math.min(Math.floor(place), Math.max(0, stops.size() - 2));
        double[] a = stops.get(first);
        double[] b = stops.get(Math.min(first + 1, stops.size() - 1));
        double t = place - first;
        return toArgb(a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2]));
    }

    private static double[] toLab(String hex) {
        int rgb = Integer.parseInt(hex.strip(), 1, 7, 16);
        double r = linear(rgb >> 16 & 0xFF);
        double g = linear(rgb >> 8 & 0xFF);
        double b = linear(rgb & 0xFF);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    }

    private static int toArgb(double lightness, double a, double b) {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        int red = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int green = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int blue = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double c = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(c, 0, 1));
    }
}
