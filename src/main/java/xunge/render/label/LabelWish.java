package xunge.render.label;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import xunge.style.LabelPlacing;

/// A label that wants a place.
///
/// @param key which label it is
/// @param priority the greater is placed first
/// @param order breaks ties: the later in the style is on top and goes first
/// @param placing its demands
/// @param mark the live feature whose mark it belongs to and may touch; -1 for none
/// @param avoidsRoads true when it should not stand on roads
/// @param places where it could stand, the best first; worked out only when asked
record LabelWish(PlacedLabel.Key key, double priority, int order, LabelPlacing placing, int mark,
        boolean avoidsRoads, List<Place> places) {

    /// The order in which labels choose: the same for the same scene, whatever the window shows.
    static final Comparator<LabelWish> FIRST = Comparator.comparingDouble(LabelWish::priority)
            .reversed()
            .thenComparing(Comparator.comparingInt(LabelWish::order).reversed())
            .thenComparing(w -> w.key.layer())
            .thenComparingInt(w -> w.key.feature())
            .thenComparingInt(w -> w.key.slot())
            .thenComparing(w -> w.key.words());

    /// A place a label could take.
    @FunctionalInterface
    interface Place {

        /// The label there; empty where it cannot stand. Asks `isFree` early to spare work.
        Optional<PlacedLabel> label(Predicate<LabelBox> isFree);
    }
}
