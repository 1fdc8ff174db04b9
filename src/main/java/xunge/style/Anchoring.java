package xunge.style;

/// Where a mark or picture stands.
///
/// @param site which places of the feature
/// @param anchorX which part of the mark stands there: 0 its left edge, 1 its right edge
/// @param anchorY 0 its lower edge, 1 its upper edge
/// @param shiftX moved to the right
/// @param shiftY moved up
public record Anchoring(Site site, Value anchorX, Value anchorY, Measure shiftX, Measure shiftY) {

    private static final Value HALF = Value.of(0.5);

    /// In the middle of the feature, with its own middle.
    public static final Anchoring CENTRE = at(Site.MIDDLE);

    /// At `site`, with its own middle.
    public static Anchoring at(Site site) {
        return new Anchoring(site, HALF, HALF, Measure.pixels(0), Measure.pixels(0));
    }

    /// True when the middle of the mark stands on the place itself.
    public boolean isCentred() {
        return anchorX.equals(HALF) && anchorY.equals(HALF) && shiftX.equals(Measure.pixels(0))
                && shiftY.equals(Measure.pixels(0));
    }

    /// Places of a feature.
    public enum Site {
        /** Each point; the centroid of an area; the middle of the longest part of a line. */
        MIDDLE,
        /** Every vertex. */
        VERTICES,
        /** Where each line begins. */
        FIRST,
        /** Where each line ends. */
        LAST
    }
}
