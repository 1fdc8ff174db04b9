package xunge.style;

/// A colour with its opacity.
///
/// @param colour `#rrggbb`
/// @param opacity 0 to 1
public record Tint(Value colour, Value opacity) {

    private static final int OPAQUE = 0xFF000000;

    /// The opaque or half-transparent colour written `#rrggbb`.
    public static Tint of(String hex, double opacity) {
        return new Tint(Value.of(hex), Value.of(opacity));
    }

    /// The colour for `feature` at 1:`scale` as ARGB, not premultiplied; transparent when it cannot be read.
    public int argb(int feature, double scale) {
        String hex = colour.text(feature, scale);
        double alpha = opacity.number(feature, scale);
        if (!isColour(hex)) {
            return 0;
        }
        int rgb = Integer.parseInt(hex, 1, 7, 16);
        int a = (int) Math.round(255 * Math.clamp(Double.isNaN(alpha) ? 1 : alpha, 0, 1));
        return a == 255 ? OPAQUE | rgb : a << 24 | rgb;
    }

    /// True when features can have different colours.
    public boolean isPerFeature() {
        return colour.isPerFeature() || opacity.isPerFeature();
    }

    /// True when `text` is a colour in the form `#rrggbb`.
    public static boolean isColour(String text) {
        return text.length() == 7 && text.charAt(0) == '#'
                && text.chars().skip(1).allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
