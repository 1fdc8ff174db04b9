package xunge.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xunge.render.Glyphs;
import xunge.render.MapScene;
import xunge.render.PixelFrame;

/// Finds places for the labels of a scene in a frame.
///
/// No two labels overlap and none is cut by the frame. While the resolution and the ground stay the same, a label that
/// had a place keeps it as long as nothing more important needs it; it never jumps. Not thread-safe: one worker owns it.
final class LabelLayout {

    private final WishCollector collector;
    private List<PlacedLabel> placed = List.of();
    private PixelFrame placedFrame = new PixelFrame(1, 0, 0, 1, 1);
    private Object placedGround = new Object();

    LabelLayout(Glyphs glyphs) {
        this.collector = new WishCollector(glyphs);
    }

    /// The labels of `scene` in `frame`, in the order they were placed.
    List<PlacedLabel> place(MapScene scene, PixelFrame frame) {
        Map<PlacedLabel.Key, PlacedLabel> shown = new HashMap<>();
        if (placedGround.equals(scene.ground()) && placedFrame.metresPerPixel() == frame.metresPerPixel()) {
            placed.forEach(label -> shown.put(label.key(), label));
        }
        List<LabelWish> wishes = new ArrayList<>(collector.collect(scene, frame));
        wishes.sort(Comparator.comparingDouble(LabelWish::priority)
                .reversed()
                .thenComparing(w -> !shown.containsKey(w.key()))
                .thenComparing(LabelWish.FIRST));
        LabelBox edge = new LabelBox(frame.left(), frame.top(), frame.left() + frame.width(),
                frame.top() + frame.height());
        CollisionGrid taken = new CollisionGrid(edge);
        Placing placing = new Placing(edge, taken, Surroundings.of(scene, frame, taken), shown);
        wishes.forEach(placing::place);
        placed = List.copyOf(placing.labels);
        placedFrame = frame;
        placedGround = scene.ground();
        return placed;
    }

    /// Forgets what was placed.
    void forget() {
        placed = List.of();
        placedGround = new Object();
    }

    /// One run: what is placed and what is taken.
    private static final class Placing {

        /// What it costs a label to cover the ground's marks, roads wholly, or a label that is shown: the last only
        /// when nothing else is left.
        private static final double MARK_COST = 20;
        private static final double ROAD_COST = 100;
        private static final double SHOWN_COST = 1000;

        private final LabelBox edge;
        private final CollisionGrid taken;
        private final Surroundings surroundings;
        private final Map<PlacedLabel.Key, PlacedLabel> shown;
        private final CollisionGrid shownRoom;
        private final List<PlacedLabel> labels = new ArrayList<>();
        private final Map<String, List<LabelBox>> byWords = new HashMap<>();

        Placing(LabelBox edge, CollisionGrid taken, Surroundings surroundings,
                Map<PlacedLabel.Key, PlacedLabel> shown) {
            this.edge = edge;
            this.taken = taken;
            this.surroundings = surroundings;
            this.shown = shown;
            this.shownRoom = new CollisionGrid(edge);
            shown.values().forEach(l -> l.boxes().forEach(b -> shownRoom.take(b, CollisionGrid.NOBODY)));
        }

        /// A label that was shown stays where it is or goes: it does not slide along its road to stay in sight.
        void place(LabelWish wish) {
            PlacedLabel before = shown.get(wish.key());
            if (before == null) {
                placeNew(wish);
            } else if (fits(before, wish)) {
                take(before);
            }
        }

        private void placeNew(LabelWish wish) {
            PlacedLabel best = null;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < wish.places().size() && i < least; i++) {
                PlacedLabel label = wish.places().get(i).label(box -> isFree(box, wish)).orElse(null);
                if (label != null && fits(label, wish)) {
                    double cost = i + cost(label, wish);
                    if (cost < least) {
                        least = cost;
                        best = label;
                    }
                }
            }
            if (best != null) {
                take(best);
            }
        }

        private boolean isFree(LabelBox box, LabelWish wish) {
            return edge.holds(box) && taken.isFree(box, wish.placing().spaceAround(), wish.mark());
        }

        private boolean fits(PlacedLabel label, LabelWish wish) {
            return label.boxes().stream().allMatch(b -> isFree(b, wish))
                    && isFarFromItsLike(label, wish.placing().minGroupDistance());
        }

        private boolean isFarFromItsLike(PlacedLabel label, double distance) {
            if (distance <= 0) {
                return true;
            }
            LabelBox room = label.bounds().grown(distance);
            return byWords.getOrDefault(label.key().words(), List.of()).stream().noneMatch(room::meets);
        }

        private double cost(PlacedLabel label, LabelWish wish) {
            double cost = wish.avoidsRoads() ? ROAD_COST * surroundings.roadShare(label.bounds()) : 0;
            if (label.boxes().stream().anyMatch(surroundings::coversMark)) {
                cost += MARK_COST;
            }
            boolean isOnShown = !label.boxes()
                    .stream()
                    .allMatch(b -> shownRoom.isFree(b, wish.placing().spaceAround(), CollisionGrid.NOBODY));
            return isOnShown ? cost + SHOWN_COST : cost;
        }

        private void take(PlacedLabel label) {
            label.boxes().forEach(b -> taken.take(b, CollisionGrid.NOBODY));
            byWords.computeIfAbsent(label.key().words(), w -> new ArrayList<>()).add(label.bounds());
            labels.add(label);
        }
    }
}
