package xunge.render.label;

import java.util.ArrayList;
import java.util.List;
import xunge.geo.layer.PackedLayer;
import xunge.render.Glyphs;
import xunge.render.PixelFrame;
import xunge.style.Scales;
import xunge.style.Symbol;

/// The wishes collected for one frame. Not thread-safe.
///
/// @param frame what will show the labels
/// @param scale its scale denominator
/// @param glyphs for the widths of letters
/// @param list what was wished for so far
record Wishes(PixelFrame frame, double scale, Glyphs glyphs, List<LabelWish> list) {

    static Wishes in(PixelFrame frame, Glyphs glyphs) {
        return new Wishes(frame, Scales.denominator(frame.metresPerPixel()), glyphs, new ArrayList<>());
    }

    /// One text symbol of one layer.
    ///
    /// @param layer whose features it labels
    /// @param symbol how
    /// @param order its place among all of the scene
    /// @param markOwner added to a feature's number to tell its mark from those of other layers; negative when its marks
    ///     are in the ground
    record Source(PackedLayer layer, Symbol.TextSymbol symbol, int order, int markOwner) {

        PlacedLabel.Key key(int feature, int slot, String words) {
            return new PlacedLabel.Key(layer.name(), order, feature, slot, words);
        }

        int mark(int feature) {
            return markOwner < 0 ? CollisionGrid.NOBODY : markOwner + feature;
        }
    }

    double x(double east) {
        return east / frame.metresPerPixel();
    }

    double y(double north) {
        return -north / frame.metresPerPixel();
    }

    void add(Source from, PlacedLabel.Key key, int feature, boolean avoidsRoads, List<LabelWish.Place> places) {
        double priority = from.symbol.priority().number(feature, scale);
        list.add(new LabelWish(key, Double.isNaN(priority) ? 0 : priority, from.order, from.symbol.placement(),
                from.mark(feature), avoidsRoads, places));
    }
}
