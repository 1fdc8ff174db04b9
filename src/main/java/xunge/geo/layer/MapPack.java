package xunge.geo.layer;

import java.util.List;
import java.util.Optional;

/// The loaded map of one city, bottom layer first.
///
/// @param title the city's name
/// @param layers the layers
public record MapPack(String title, List<PackedLayer> layers) {

    /// Keeps the layers from later change.
    public MapPack {
        layers = List.copyOf(layers);
    }

    /// The layer whose table is called `name`.
    public Optional<PackedLayer> findLayer(String name) {
        return layers.stream().filter(l -> l.name().equals(name)).findFirst();
    }
}
