package xunge.ui.exchange;

import java.util.Optional;
import xunge.geo.layer.PackedLayer;
import xunge.render.LayerDesign;
import xunge.ui.common.MapSurface;

/// An imported layer and how it is drawn.
///
/// @param layer its features
/// @param design its own style; empty when its file brought none
public record KeptLayer(PackedLayer layer, Optional<LayerDesign> design) {

    /// Puts it on `map` in place of the layer of its name, on top when there is none. JavaFX thread.
    public void show(MapSurface map) {
        if (design.isPresent()) {
            map.change(s -> s.withLayer(layer, design.get()));
        } else {
            map.replaceLayer(layer);
        }
    }
}
