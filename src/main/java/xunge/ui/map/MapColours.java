package xunge.ui.map;

import javafx.scene.paint.Color;
import xunge.render.MapScene;

/// Colours of the map's theme for the nodes that lie on the map: they must match the map, not the window around it.
final class MapColours {

    private static final double FULL = 255;

    private MapColours() {}

    static Color of(MapScene scene, String key, String fallback) {
        int argb = scene.colour(key, fallback);
        return new Color((argb >> 16 & 0xFF) / FULL, (argb >> 8 & 0xFF) / FULL, (argb & 0xFF) / FULL, 1);
    }
}
