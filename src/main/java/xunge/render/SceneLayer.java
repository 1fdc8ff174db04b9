package xunge.render;

import xunge.geo.layer.PackedLayer;
import xunge.style.LayerStyle;

/// One layer with its style.
///
/// @param layer the features
/// @param style compiled for this very layer
/// @param isLive true when it changes while the map is shown: it is drawn with the labels and never into tiles
public record SceneLayer(PackedLayer layer, LayerStyle style, boolean isLive) {}
