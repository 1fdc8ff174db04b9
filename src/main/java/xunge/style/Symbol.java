package xunge.style;

import java.util.Optional;

/// One thing drawn for each feature a rule applies to.
public sealed interface Symbol {

    /// An area.
    ///
    /// @param fill its inside
    /// @param outline its edge
    record PolygonSymbol(Optional<Brush> fill, Optional<Pen> outline) implements Symbol {}

    /// A line, or the edge of an area.
    ///
    /// @param pen how it is drawn
    /// @param insideBand true when the whole width lies inside the area (an offset of minus half the width)
    record LineSymbol(Pen pen, boolean insideBand) implements Symbol {}

    /// A mark at a point, or in the middle of an area or line.
    ///
    /// @param shape its shape
    /// @param fill its inside
    /// @param outline its edge
    /// @param size its height
    /// @param rotation clockwise, in degrees
    record PointSymbol(MarkShape shape, Optional<Brush> fill, Optional<Pen> outline, Measure size,
            Value rotation) implements Symbol {}

    /// A label.
    ///
    /// @param label its words
    /// @param below words set smaller in a line below, such as the Latin name
    /// @param font its letters
    /// @param tint their colour
    /// @param halo the rim around them
    /// @param placement where it may stand
    /// @param priority the greater is placed first
    /// @param shield the box behind it
    record TextSymbol(Value label, Optional<Value> below, FontStyle font, Tint tint, Optional<Halo> halo, LabelPlacing placement,
            Value priority, Optional<Shield> shield) implements Symbol {}

    /// The letters of a label.
    ///
    /// @param sizePixels their size
    /// @param bold true for the bold face
    /// @param spacingPixels added between two letters
    record FontStyle(Value sizePixels, boolean bold, double spacingPixels) {}

    /// A rim around letters.
    ///
    /// @param tint its colour
    /// @param radiusPixels its width
    record Halo(Tint tint, double radiusPixels) {}

    /// A rounded box behind a label.
    ///
    /// @param fill its inside
    /// @param outline its edge
    /// @param marginPixels between letters and edge
    record Shield(Optional<Brush> fill, Optional<Pen> outline, double marginPixels) {}
}
