package xunge.render;

import java.util.Optional;

/// How one layer is shown, apart from its style.
///
/// @param shown whether it is drawn at all
/// @param opacity 0 to 1, of the layer as a whole: what overlaps in it does not shine through
/// @param minScale smallest scale denominator it is drawn at, inclusive
/// @param maxScale denominator from which on it is not drawn
/// @param choice which of its features are drawn
public record LayerLook(boolean shown, double opacity, double minScale, double maxScale, FeatureChoice choice) {

    /// Everything, at every scale.
    public static final LayerLook PLAIN = new LayerLook(true, 1, 0, Double.POSITIVE_INFINITY, FeatureChoice.ALL);

    /// Refuses what cannot be drawn.
    public LayerLook {
        if (!(opacity >= 0 && opacity <= 1) || !(minScale >= 0) || !(maxScale > minScale)) {
            throw new IllegalArgumentException("no look: " + opacity + " " + minScale + " " + maxScale);
        }
    }

    /// True when the layer is drawn at 1:`scale`.
    public boolean isShownAt(double scale) {
        return shown && opacity > 0 && scale >= minScale && scale < maxScale;
    }

    /// The same look, drawn or not.
    public LayerLook withShown(boolean isShown) {
        return new LayerLook(isShown, opacity, minScale, maxScale, choice);
    }

    /// The same look with another opacity.
    public LayerLook withOpacity(double newOpacity) {
        return new LayerLook(shown, newOpacity, minScale, maxScale, choice);
    }

    /// The same look between two scale denominators.
    public LayerLook withScales(double newMinScale, double newMaxScale) {
        return new LayerLook(shown, opacity, newMinScale, newMaxScale, choice);
    }

    /// The same look of the features that pass `filter`.
    public LayerLook withFilter(Optional<LayerFilter> filter) {
        return new LayerLook(shown, opacity, minScale, maxScale, new FeatureChoice(filter, choice.window()));
    }

    /// The same look of the features of `window`.
    public LayerLook withWindow(Optional<TimeWindow> window) {
        return new LayerLook(shown, opacity, minScale, maxScale, new FeatureChoice(choice.filter(), window));
    }
}
