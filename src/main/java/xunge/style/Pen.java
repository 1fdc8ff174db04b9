package xunge.style;

import java.util.List;

/// How a line is drawn.
///
/// @param tint its colour
/// @param width its width
/// @param cap its ends
/// @param join its corners
/// @param dashes lengths of dash and gap in turn in pixels, empty for a solid line
/// @param dashOffset where in the pattern the line begins, in pixels
public record Pen(Tint tint, Measure width, Cap cap, Join join, List<Double> dashes, double dashOffset) {

    /// Keeps the pattern from later change.
    public Pen {
        dashes = List.copyOf(dashes);
    }

    /// True when features can be drawn differently.
    public boolean isPerFeature() {
        return tint.isPerFeature() || width.value().isPerFeature();
    }

    /// How a line ends.
    public enum Cap {
        /** At the last vertex. */
        BUTT,
        /** With a half circle. */
        ROUND,
        /** Half a width beyond. */
        SQUARE
    }

    /// How a line turns.
    public enum Join {
        /** Pointed. */
        MITRE,
        /** Round. */
        ROUND,
        /** Cut off. */
        BEVEL
    }
}
