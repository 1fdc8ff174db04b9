package xunge.render.label;

import xunge.render.Glyphs;
import xunge.style.Symbol;

/// How the words of one label look, worked out for a feature and a scale.
///
/// @param bold true for the bold face
/// @param sizePixels the size of the letters, in steps of half a pixel
/// @param spacing added between two letters
/// @param argb colour of the letters
/// @param rimArgb colour of the rim
/// @param rim width of the rim, 0 for none
record TextLook(boolean bold, float sizePixels, double spacing, int argb, int rimArgb, float rim) {

    /// Height of a line of Han characters, as a share of their size.
    static final double LINE = 1.1;
    private static final float DEFAULT_SIZE = 12;

    static TextLook of(Symbol.TextSymbol symbol, int feature, double scale) {
        double size = symbol.font().sizePixels().number(feature, scale);
        int rimArgb = symbol.halo().map(h -> h.tint().argb(feature, scale)).orElse(0);
        double rim = symbol.halo().map(Symbol.Halo::radiusPixels).orElse(0.0);
        return new TextLook(symbol.font().bold(),
                Double.isNaN(size) ? DEFAULT_SIZE : (float) Math.max(1, Math.rint(size * 2) / 2),
                symbol.font().spacingPixels(), symbol.tint().argb(feature, scale), rimArgb, (float) rim);
    }

    boolean isInvisible() {
        return argb >>> 24 == 0;
    }

    TextLook withSize(float size) {
        return new TextLook(bold, size, spacing, argb, rimArgb, rim);
    }

    TextLook withoutSpacing() {
        return new TextLook(bold, sizePixels, 0, argb, rimArgb, rim);
    }

    double width(String words, Glyphs glyphs) {
        double width = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            width += glyphs.advance(words.codePointAt(i), bold, sizePixels) + spacing;
        }
        return Math.max(0, width - spacing);
    }

    double height() {
        return sizePixels * LINE;
    }
}
