package xunge.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import xunge.domain.PlanePoint;
import xunge.render.DrawnLayer;
import xunge.render.Glyphs;
import xunge.render.MapScene;
import xunge.render.PixelFrame;
import xunge.style.LabelPlacing;
import xunge.style.Scales;

/// Finds places for the labels of a scene in a frame.
///
/// No two labels overlap and none is cut by the frame. While the resolution and the ground stay the same, a label that
/// had a place keeps it, so nothing jumps when the map is dragged. Not thread-safe: one worker owns it.
final class LabelLayout {

    /// Room kept around live marks, in pixels.
    private static final double MARK_ROOM = 20;

    private final WishCollector collector;
    private List<PlacedLabel> placed = List.of();
    private PixelFrame placedFrame = new PixelFrame(1, 0, 0, 1, 1);
    private Object placedGround = new Object();

    LabelLayout(Glyphs glyphs) {
        this.collector = new WishCollector(glyphs);
    }

    /// The labels of `scene` in `frame`, in the order they were placed.
    List<PlacedLabel> place(MapScene scene, PixelFrame frame) {
        List<LabelWish> wishes = collector.collect(scene, frame);
        boolean sameGround = placedGround.equals(scene.ground())
                && placedFrame.metresPerPixel() == frame.metresPerPixel();
        Placing placing = new Placing(frame);
        reserveLiveMarks(scene, frame, placing.grid);
        if (sameGround) {
            keepOld(wishes, placing);
        }
        wishes.forEach(placing::tryPlaces);
        placed = List.copyOf(placing.labels);
        placedFrame = frame;
        placedGround = scene.ground();
        return placed;
    }

    private void keepOld(List<LabelWish> wishes, Placing placing) {
        Map<PlacedLabel.Key, LabelWish> wished = new HashMap<>();
        wishes.forEach(w -> wished.put(w.key(), w));
        for (PlacedLabel label : placed) {
            LabelWish wish = wished.get(label.key());
            if (wish != null && !placing.tryPlace(label, wish)) {
                placing.leaveOutIfCut(label);
            }
        }
    }

    private static void reserveLiveMarks(MapScene scene, PixelFrame frame, CollisionGrid grid) {
        double scale = Scales.denominator(frame.metresPerPixel());
        scene.featuresAt(scale).stream().filter(DrawnLayer::isLive).forEach(live -> {
            for (int feature : live.in(frame.box())) {
                PlanePoint at = live.layer().vertex(live.layer().partStart(live.layer().firstPart(feature)));
                grid.take(LabelBox.around(at.eastMetres() / frame.metresPerPixel(),
                        -at.northMetres() / frame.metresPerPixel(), MARK_ROOM, MARK_ROOM));
            }
        });
    }

    /// One run: what is placed and what is taken.
    private static final class Placing {

        final CollisionGrid grid = new CollisionGrid();
        final List<PlacedLabel> labels = new ArrayList<>();
        private final Set<PlacedLabel.Key> done = new HashSet<>();
        private final Map<String, List<LabelBox>> byWords = new HashMap<>();
        private final LabelBox edge;

        Placing(PixelFrame frame) {
            edge = new LabelBox(frame.left(), frame.top(), frame.left() + frame.width(), frame.top() + frame.height());
        }

        void tryPlaces(LabelWish wish) {
            if (done.contains(wish.key())) {
                return;
            }
            for (Supplier<List<PlacedLabel>> place : wish.places()) {
                for (PlacedLabel label : place.get()) {
                    if (tryPlace(label, wish)) {
                        return;
                    }
                }
            }
        }

        boolean tryPlace(PlacedLabel label, LabelWish wish) {
            LabelPlacing placing = wish.placing();
            boolean free = edge.holds(label.bounds())
                    && label.boxes().stream().allMatch(b -> grid.isFree(b.grown(placing.spaceAround())))
                    && isFarFromItsLike(label, placing.minGroupDistance());
            if (free) {
                label.boxes().forEach(grid::take);
                byWords.computeIfAbsent(label.key().words(), w -> new ArrayList<>()).add(label.bounds());
                labels.add(label);
                done.add(wish.key());
            }
            return free;
        }

        /// A label that leaves the frame goes; it does not slide along its road to stay in sight.
        void leaveOutIfCut(PlacedLabel label) {
            if (!edge.holds(label.bounds())) {
                done.add(label.key());
            }
        }

        private boolean isFarFromItsLike(PlacedLabel label, double distance) {
            LabelBox room = label.bounds().grown(distance);
            return distance <= 0
                    || byWords.getOrDefault(label.key().words(), List.of()).stream().noneMatch(room::meets);
        }
    }
}
