package xunge.render.paper;

import java.time.LocalDate;
import java.util.Optional;
import xunge.domain.PlanePoint;
import xunge.render.MapScene;
import xunge.render.PixelFrame;

/// A sheet as it was ordered.
///
/// @param scene what is drawn
/// @param layout its size and orientation
/// @param centre the place in the middle of the frame
/// @param scale the scale's denominator
/// @param district what it is made for: what lies outside is lightened
/// @param title its title
/// @param approval the number of the map's approval (审图号); without one the sheet is stamped as internal
/// @param date the day it is made
public record SheetOrder(MapScene scene, SheetLayout layout, PlanePoint centre, double scale,
        Optional<District> district, String title, Optional<String> approval, LocalDate date) {

    /// Refuses a scale no sheet has.
    public SheetOrder {
        if (!SheetLayout.isScale(scale)) {
            throw new IllegalArgumentException("scale " + scale);
        }
    }

    /// The ground it shows.
    public PixelFrame frame() {
        return layout.frame(centre, scale);
    }
}
