package xunge.ui.map;

import javafx.scene.paint.Color;
import xunge.render.MapScene;

/// Colours of the map's theme for the nodes that lie on the map.
final class MapColours {

    private MapColours() {}

    static Color of(MapScene scene, String key, String fallback) {
        int argb = scene.colour(key, fallback);
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    static String css(Color colour) {
        return "rgba(%d,%d,%d,%.3f)".formatted(Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255), colour.getOpacity());
    }
}
