package xunge.render;

import java.util.List;
import xunge.style.Pen;

/// A pen with everything worked out for one scale and feature.
///
/// @param argb colour, not premultiplied
/// @param width in pixels
/// @param pen ends, corners and pattern
public record PenStroke(int argb, double width, Pen pen) {

    /// What `pen` is for `feature` at 1:`scale`.
    public static PenStroke of(Pen pen, int feature, double scale) {
        return new PenStroke(pen.tint().argb(feature, scale), pen.width().pixels(feature, scale), pen);
    }

    /// The same with another width.
    public PenStroke withWidth(double newWidth) {
        return new PenStroke(argb, newWidth, pen);
    }

    /// True when nothing would be seen.
    public boolean isInvisible() {
        return argb >>> 24 == 0 || width <= 0;
    }

    /// Dash and gap lengths, empty for a solid line.
    public List<Double> dashes() {
        return pen.dashes();
    }
}
