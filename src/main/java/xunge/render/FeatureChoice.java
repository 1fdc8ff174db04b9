package xunge.render;

import java.util.Optional;
import java.util.function.IntPredicate;
import xunge.geo.layer.PackedLayer;

/// Which features of a layer are drawn, labelled and found: those that pass the filter and lie in the time window.
///
/// @param filter on the attributes
/// @param window of time
public record FeatureChoice(Optional<LayerFilter> filter, Optional<TimeWindow> window) {

    /// All features.
    public static final FeatureChoice ALL = new FeatureChoice(Optional.empty(), Optional.empty());

    /// True when nothing is left out.
    public boolean isAll() {
        return filter.isEmpty() && window.isEmpty();
    }

    /// The chosen ones among the features of `layer`.
    public IntPredicate in(PackedLayer layer) {
        IntPredicate byTime = window.map(w -> w.in(layer)).orElse(feature -> true);
        return filter.map(f -> byTime.and(f.in(layer))).orElse(byTime);
    }
}
