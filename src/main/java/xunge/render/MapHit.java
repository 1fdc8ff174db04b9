package xunge.render;

import xunge.geo.layer.PackedLayer;

/// A feature found at a place.
///
/// @param layer its layer
/// @param feature its number there
public record MapHit(PackedLayer layer, int feature) {}
