package xunge.style;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// A colour with its opacity.
///
/// @param colour `#rrggbb`, `#rgb`, `0xrrggbb` or one of the colour words of CSS 2.1
/// @param opacity 0 to 1
public record Tint(Value colour, Value opacity) {

    private static final int OPAQUE = 0xFF000000;
    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("black", 0),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("gray", 0x808080), Map.entry("grey", 0x808080), Map.entry("white", 0xFFFFFF),
            Map.entry("maroon", 0x800000), Map.entry("red", 0xFF0000), Map.entry("purple", 0x800080),
            Map.entry("fuchsia", 0xFF00FF), Map.entry("green", 0x008000), Map.entry("lime", 0x00FF00),
            Map.entry("olive", 0x808000), Map.entry("yellow", 0xFFFF00), Map.entry("navy", 0x000080),
            Map.entry("blue", 0x0000FF), Map.entry("teal", 0x008080), Map.entry("aqua", 0x00FFFF),
            Map.entry("orange", 0xFFA500));

    /// The opaque or half-transparent colour written `#rrggbb`.
    public static Tint of(String hex, double opacity) {
        return new Tint(Value.of(hex), Value.of(opacity));
    }

    /// The colour for `feature` at 1:`scale` as ARGB, not premultiplied; transparent when it cannot be read.
    public int argb(int feature, double scale) {
        OptionalInt rgb = rgb(colour.text(feature, scale));
        if (rgb.isEmpty()) {
            return 0;
        }
        double alpha = opacity.number(feature, scale);
        int a = (int) Math.round(255 * Math.clamp(Double.isNaN(alpha) ? 1 : alpha, 0, 1));
        return a == 255 ? OPAQUE | rgb.getAsInt() : a << 24 | rgb.getAsInt();
    }

    /// True when features can have different colours.
    public boolean isPerFeature() {
        return colour.isPerFeature() || opacity.isPerFeature();
    }

    /// True when `text` is a colour in one of the forms above.
    public static boolean isColour(String text) {
        return rgb(text).isPresent();
    }

    /// The colour `text` names as RGB; empty when it names none.
    public static OptionalInt rgb(String text) {
        if (text.length() == 7 && text.charAt(0) == '#') {
            return hex(text, 1);
        }
        if (text.length() == 8 && (text.startsWith("0x") || text.startsWith("0X"))) {
            return hex(text, 2);
        }
        if (text.length() == 4 && text.charAt(0) == '#') {
            OptionalInt nibbles = hex(text, 1);
            return nibbles.isEmpty() ? nibbles : OptionalInt.of(doubled(nibbles.getAsInt()));
        }
        Integer word = WORDS.get(text.toLowerCase(Locale.ROOT));
        return word == null ? OptionalInt.empty() : OptionalInt.of(word);
    }

    private static int doubled(int nibbles) {
        return (nibbles >> 8 & 0xF) * 0x110000 | (nibbles >> 4 & 0xF) * 0x1100 | (nibbles & 0xF) * 0x11;
    }

    private static OptionalInt hex(String text, int from) {
        int value = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value << 4 | digit;
        }
        return OptionalInt.of(value);
    }
}
