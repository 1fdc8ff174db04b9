package xunge.render;

import java.util.List;
import xunge.style.Pen;
import xunge.style.Scales;

/// A pen with everything worked out for one scale and feature.
///
/// @param argb colour, not premultiplied
/// @param width in pixels
/// @param pen ends, corners and pattern
public record PenStroke(int argb, double width, Pen pen) {

    /// Dashes shorter than this, with their gaps, cannot be seen apart.
    private static final double LEAST_PATTERN = 0.5;

    /// What `pen` is for `feature` at 1:`scale`.
    public static PenStroke of(Pen pen, int feature, double scale) {
        return new PenStroke(pen.tint().argb(feature, scale), pen.width().pixels(feature, scale),
                pen.width().onGround() && !pen.dashes().isEmpty() ? inPixels(pen, scale) : pen);
    }

    /// Dashes on the ground grow with the scale as the width does.
    private static Pen inPixels(Pen pen, double scale) {
        double factor = 1 / Scales.metresPerPixel(scale);
        double pattern = pen.dashes().stream().mapToDouble(Double::doubleValue).sum() * factor;
        if (pattern < LEAST_PATTERN) {
            return new Pen(pen.tint(), pen.width(), pen.cap(), pen.join(), List.of(), 0);
        }
        return new Pen(pen.tint(), pen.width(), pen.cap(), pen.join(),
                pen.dashes().stream().map(d -> d * factor).toList(), pen.dashOffset() * factor);
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
