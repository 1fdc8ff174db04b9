package xunge.style;

import java.util.List;
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
    /// @param offset moved to the left of its direction, or out of its area
    record LineSymbol(Pen pen, boolean insideBand, Measure offset) implements Symbol {

        /// A line in its own place.
        public LineSymbol(Pen pen, boolean insideBand) {
            this(pen, insideBand, Measure.pixels(0));
        }
    }

    /// Marks or pictures along a line, or along the edge of an area, turned with it.
    ///
    /// @param graphics drawn at each place, one over the other: points and pictures
    /// @param step distance between two places
    /// @param start distance of the first place from the beginning of the line
    /// @param offset moved to the left of the line's direction
    /// @param only at these places of the line and no others
    record GraphicLineSymbol(List<Symbol> graphics, Measure step, Measure start, Measure offset,
            Optional<Anchoring.Site> only) implements Symbol {

        /// Keeps the graphics from later change.
        public GraphicLineSymbol {
            graphics = List.copyOf(graphics);
        }
    }

    /// A mark at a point, or at places of an area or line.
    ///
    /// @param shape its shape
    /// @param fill its inside
    /// @param outline its edge
    /// @param size its height
    /// @param rotation clockwise, in degrees
    /// @param anchoring where it stands
    record PointSymbol(MarkShape shape, Optional<Brush> fill, Optional<Pen> outline, Measure size, Value rotation,
            Anchoring anchoring) implements Symbol {

        /// A mark in the middle of its feature.
        public PointSymbol(MarkShape shape, Optional<Brush> fill, Optional<Pen> outline, Measure size,
                Value rotation) {
            this(shape, fill, outline, size, rotation, Anchoring.CENTRE);
        }
    }

    /// A picture at a point, or at places of an area or line.
    ///
    /// @param picture what is drawn
    /// @param size its height; 0 for the picture's own
    /// @param rotation clockwise, in degrees
    /// @param opacity 0 to 1
    /// @param anchoring where it stands
    record PictureSymbol(Picture picture, Measure size, Value rotation, Value opacity, Anchoring anchoring)
            implements
                Symbol {}

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
    record TextSymbol(Value label, Optional<Value> below, FontStyle font, Tint tint, Optional<Halo> halo,
            LabelPlacing placement,
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
