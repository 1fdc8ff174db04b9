package xunge.render;

import java.util.Optional;
import java.util.function.Function;
import xunge.domain.LayerSource;
import xunge.geo.layer.PackedLayer;
import xunge.geo.raster.RasterSource;
import xunge.style.Theme;

/// What a layer shows.
public sealed interface LayerContent {

    /// The features behind it, where it has any.
    Optional<PackedLayer> features();

    /// Features drawn by a style.
    ///
    /// @param layer the features
    /// @param design their style
    /// @param isLive true when it changes while the map is shown: it is drawn with the labels and never into tiles
    record Vector(PackedLayer layer, LayerDesign design, boolean isLive) implements LayerContent {
        @Override
        public Optional<PackedLayer> features() {
            return Optional.of(layer);
        }
    }

    /// Features that stand for others, chosen anew at each resolution, such as clusters of points. Always live.
    ///
    /// @param base what they stand for
    /// @param levels what is drawn instead
    /// @param design the style of whatever `levels` answers
    record Levelled(PackedLayer base, Levels levels, LayerDesign design) implements LayerContent {
        @Override
        public Optional<PackedLayer> features() {
            return Optional.of(base);
        }
    }

    /// What a levelled layer draws. Safe for many threads.
    @FunctionalInterface
    interface Levels {
        /// The features at `metresPerPixel`: the same object for the same level of the [Ladder].
        PackedLayer at(double metresPerPixel);
    }

    /// A picture of the ground.
    ///
    /// @param picture gives the picture in a theme
    /// @param source who made it
    /// @param base the features it is computed from, if any
    record Picture(Function<Theme, RasterSource> picture, LayerSource source,
            Optional<PackedLayer> base) implements LayerContent {

        /// A picture that is the same in every theme.
        public static Picture of(RasterSource raster) {
            return new Picture(theme -> raster, raster.source(), Optional.empty());
        }

        @Override
        public Optional<PackedLayer> features() {
            return base;
        }
    }
}
