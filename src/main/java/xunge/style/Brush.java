package xunge.style;

import java.util.Optional;

/// How an area is filled.
///
/// @param tint the colour of the area, or of the lines of its hatch
/// @param hatch lines instead of a full area
public record Brush(Tint tint, Optional<Hatch> hatch) {

    /// A full area.
    public static Brush of(Tint tint) {
        return new Brush(tint, Optional.empty());
    }

    /// Parallel lines.
    ///
    /// @param pattern which way they run
    /// @param spacingPixels distance between two of them
    /// @param widthPixels width of each
    public record Hatch(Pattern pattern, double spacingPixels, double widthPixels) {}

    /// Which way the lines of a hatch run.
    public enum Pattern {
        /** Rising to the right. */
        SLASH,
        /** Falling to the right. */
        BACKSLASH,
        /** Level. */
        HORIZONTAL,
        /** Upright. */
        VERTICAL,
        /** Both slanted ways. */
        CROSS
    }
}
