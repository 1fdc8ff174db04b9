package xunge.render;

import xunge.geo.layer.PackedLayer;

/// A feature found at a place.
///
/// @param name the name of its layer in the scene
/// @param layer the features it is one of
/// @param feature its number there
public record MapHit(String name, PackedLayer layer, int feature) {}
