package xunge.render.label;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import xunge.style.LabelPlacing;

/// A label that wants a place.
///
/// @param key which label it is
/// @param priority the greater is placed first
/// @param order breaks ties: the later in the style is on top and goes first
/// @param placing its demands
/// @param places where it could stand, the best first; worked out only when asked, empty where it cannot
record LabelWish(PlacedLabel.Key key, double priority, int order, LabelPlacing placing,
        List<Supplier<List<PlacedLabel>>> places) {

    /// The order in which labels choose: the same for the same scene, whatever the window shows.
    static final Comparator<LabelWish> FIRST = Comparator.comparingDouble(LabelWish::priority)
            .reversed()
            .thenComparing(Comparator.comparingInt(LabelWish::order).reversed())
            .thenComparing(w -> w.key.layer())
            .thenComparingInt(w -> w.key.feature())
            .thenComparingInt(w -> w.key.slot())
            .thenComparing(w -> w.key.words());
}
