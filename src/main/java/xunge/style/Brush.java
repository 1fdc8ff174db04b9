package xunge.style;

import java.util.List;
import java.util.Optional;

/// How an area is filled.
///
/// @param tint the colour of the area, or of the lines of its hatch
/// @param hatch lines instead of a full area
/// @param tiling marks or pictures instead of a full area
public record Brush(Tint tint, Optional<Hatch> hatch, Optional<Tiling> tiling) {

    /// A full area, or one of lines.
    public Brush(Tint tint, Optional<Hatch> hatch) {
        this(tint, hatch, Optional.empty());
    }

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

    /// Marks or pictures side by side, fixed to the ground.
    ///
    /// @param graphics what is drawn in each cell, one over the other: points and pictures
    /// @param width of a cell
    /// @param height of a cell
    /// @param turnDegrees the graphic is of parallel lines turned clockwise by this, which then run on from cell to
    /// cell; 0 for anything else
    public record Tiling(List<Symbol> graphics, Measure width, Measure height, double turnDegrees) {

        /// Keeps the graphics from later change.
        public Tiling {
            graphics = List.copyOf(graphics);
        }
    }

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
