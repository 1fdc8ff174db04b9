package xunge.render;

import java.util.Arrays;
import java.util.function.IntPredicate;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.geo.raster.RasterSource;
import xunge.style.LayerStyle;

/// A layer as it is drawn at one scale: only what is shown there.
public sealed interface DrawnLayer {

    /// The layer's name in the scene.
    String name();

    /// 0 to 1, of the layer as a whole.
    double opacity();

    /// True when it is drawn with the labels and never into tiles.
    boolean isLive();

    /// Features with their style.
    ///
    /// @param name the layer's name in the scene
    /// @param opacity 0 to 1
    /// @param layer all its features
    /// @param style compiled for this very layer
    /// @param isLive whether it is drawn with the labels
    /// @param choice which features are meant; equal choices of equal layers mean the same features
    /// @param chosen the choice as a test of a feature
    record Features(String name, double opacity, PackedLayer layer, LayerStyle style, boolean isLive,
            FeatureChoice choice, IntPredicate chosen) implements DrawnLayer {

        /// The chosen features whose box meets `box`, in their order.
        public int[] in(Box box) {
            int[] features = layer.featuresIn(box);
            return choice.isAll() ? features : Arrays.stream(features).filter(chosen).toArray();
        }

        /// True when the style has anything for 1:`scale`.
        public boolean hasRulesAt(double scale) {
            return style.passes().stream().anyMatch(p -> !p.rulesAt(scale).isEmpty());
        }
    }

    /// A picture of the ground.
    ///
    /// @param name the layer's name in the scene
    /// @param opacity 0 to 1
    /// @param source the picture
    record Picture(String name, double opacity, RasterSource source) implements DrawnLayer {
        @Override
        public boolean isLive() {
            return false;
        }
    }
}
