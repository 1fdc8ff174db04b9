package xunge.render;

/// Draws letters one by one, as pixels or as outlines.
@FunctionalInterface
public interface LetterPen {

    /// Draws `letter`.
    void draw(Letter letter);

    /// A letter at its place.
    ///
    /// @param codePoint the Unicode code point
    /// @param bold true for the bold face
    /// @param sizePixels the size
    /// @param degrees turned clockwise
    /// @param x column of the middle of its advance, in the frame
    /// @param y row of the middle of a Han character, in the frame
    /// @param argb its colour, not premultiplied
    /// @param rimPixels draws its rim of this width instead of its inside; 0 for the inside
    record Letter(int codePoint, boolean bold, float sizePixels, int degrees, double x, double y, int argb,
            float rimPixels) {}
}
