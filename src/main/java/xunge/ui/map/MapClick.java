package xunge.ui.map;

import java.util.List;
import xunge.domain.PlanePoint;
import xunge.render.MapHit;

/// A click on the map.
///
/// @param place where
/// @param hits what is drawn there, the topmost first
public record MapClick(PlanePoint place, List<MapHit> hits) {

    /// Keeps the hits from later change.
    public MapClick {
        hits = List.copyOf(hits);
    }
}
