package xunge.render.label;

import xunge.render.Glyphs;
import xunge.style.Symbol;

/// How the words of one label look, worked out for a feature and a scale.
///
/// @param bold true for the bold face
/// @param sizePixels the size of the letters
/// @param spacing added between two letters
/// @param argb colour of the letters
/// @param rimArgb colour of the rim
/// @param rim width of the rim, 0 for none
record TextLook(boolean bold, float sizePixels, double spacing, int argb, int rimArgb, float rim) {

    /// Height of a line of Han characters, as a share of their size.
    private static final double LINE = 1.1;

    static TextLook of(Symbol.TextSymbol symbol, int feature, double scale) {
        double size = symbol.font().sizePixels().number(feature, scale);
        int rimArgb = symbol.halo().map(h -> h.tint().argb(feature, scale)).orElse(0);
        double rim = symbol.halo().map(Symbol.Halo::radiusPixels).orElse(0.0);
        return new TextLook(symbol.font().bold(), Double.isNaN(size) ? 12 : (float) size,
                symbol.font().spacingPixels(), symbol.tint().argb(feature, scale), rimArgb, (float) rim);
    }

    double width(String words, Glyphs glyphs) {
        double width = words.codePoints().mapToDouble(c -> glyphs.advance(c, bold, sizePixels) + spacing).sum();
        return width - spacing;
    }

    double height() {
        return sizePixels * LINE;
    }
}
