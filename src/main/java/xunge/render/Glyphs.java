package xunge.render;

/// The letters of the bundled font, as pictures kept for the next time. Safe for many threads.
public interface Glyphs {

    /// Which letter, how.
    ///
    /// @param codePoint the Unicode code point
    /// @param bold true for the bold face
    /// @param sizePixels the size
    /// @param rotationDegrees clockwise
    /// @param rimPixels the width of the rim
    /// @param fractionX quarter pixels its anchor lies right of a whole column, 0 to 3
    /// @param fractionY quarter pixels its anchor lies below a whole row, 0 to 3
    record Key(int codePoint, boolean bold, float sizePixels, int rotationDegrees, float rimPixels, int fractionX,
            int fractionY) {}

    /// The picture of a letter; its anchor is the middle of its advance, half the height of a Han character above the
    /// foot of that character.
    GlyphSprite sprite(Key key);

    /// How far the next letter stands, in pixels.
    double advance(int codePoint, boolean bold, float sizePixels);
}
