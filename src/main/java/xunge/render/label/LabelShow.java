package xunge.render.label;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import xunge.render.PixelFrame;

/// The labels as the window shows them from frame to frame: new ones fade in, those that lost their place fade out, and
/// a level label leaves before the window's edge would cut it. Not thread-safe: the thread that composes owns it.
final class LabelShow {

    private static final double FADE_NANOS = 120e6;

    private List<Shown> shown = List.of();
    private LabelImage latest = LabelImage.nothing(new PixelFrame(1, 0, 0, 1, 1));
    private long lastNanos;

    /// One label and how strongly it is shown, 0 to 1.
    private static final class Shown {

        private final LabelSprite sprite;
        private final double metresPerPixel;
        private boolean isWanted = true;
        private double strength;

        Shown(LabelSprite sprite, double metresPerPixel) {
            this.sprite = sprite;
            this.metresPerPixel = metresPerPixel;
        }

        double factor(PixelFrame over) {
            return over.metresPerPixel() / metresPerPixel;
        }

        /// What it covers where `over` shows it.
        LabelBox bounds(double factor) {
            LabelBox own = sprite.label().bounds();
            if (factor == 1) {
                return own;
            }
            return LabelBox.around((own.minX() + own.maxX()) / 2 / factor, (own.minY() + own.maxY()) / 2 / factor,
                    own.maxX() - own.minX(), own.maxY() - own.minY());
        }
    }

    /// Blends the labels and marks of `image` over `target`, which shows `over` but for its lowest `foot` rows, at the
    /// time `nanos`. True when nothing is fading.
    boolean blend(LabelImage image, PixelFrame over, int foot, int[] target, long nanos) {
        boolean isNewGround = !image.ground().equals(latest.ground());
        if (image != latest) {
            shown = isNewGround ? fresh(image) : next(image);
            latest = image;
        }
        double step = isNewGround ? 1 : Math.clamp((nanos - lastNanos) / FADE_NANOS, 0, 1);
        lastNanos = nanos;
        boolean isStill = true;
        LabelBox edge = new LabelBox(over.left(), over.top(), over.left() + over.width(),
                over.top() + over.height() - foot);
        CollisionGrid room = new CollisionGrid(edge);
        List<Shown> drawn = new ArrayList<>();
        for (Shown label : shown.reversed()) {
            double goal = label.isWanted && isWhole(label, label.factor(over), edge, room) ? 1 : 0;
            label.strength = goal > label.strength ? Math.min(goal, label.strength + step)
                    : Math.max(goal, label.strength - step);
            isStill &= label.strength == goal;
            if (label.strength > 0) {
                drawn.add(label);
            }
        }
        drawn.reversed()
                .forEach(l -> l.sprite.blendOver(target, over, l.factor(over), (int) Math.round(255 * l.strength)));
        shown = shown.stream().filter(l -> l.isWanted || l.strength > 0).toList();
        image.marks().blendOver(target, over);
        return isStill;
    }

    private static List<Shown> fresh(LabelImage image) {
        return image.labels().stream().map(sprite -> new Shown(sprite, image.frame().metresPerPixel())).toList();
    }

    /// Those that go fade out below those that stay and come.
    private List<Shown> next(LabelImage image) {
        IdentityHashMap<LabelSprite, Shown> before = new IdentityHashMap<>();
        shown.forEach(label -> {
            label.isWanted = false;
            before.put(label.sprite, label);
        });
        List<Shown> wanted = new ArrayList<>();
        for (LabelSprite sprite : image.labels()) {
            Shown known = before.get(sprite);
            Shown label = known == null ? new Shown(sprite, image.frame().metresPerPixel()) : known;
            label.isWanted = true;
            wanted.add(label);
        }
        List<Shown> all = new ArrayList<>(shown.stream().filter(l -> !l.isWanted && l.strength > 0).toList());
        all.addAll(wanted);
        return all;
    }

    /// True when it is to be seen: whole in the window, or along a line; and, while the window has another resolution
    /// than its labels, not on one more important.
    private static boolean isWhole(Shown label, double factor, LabelBox edge, CollisionGrid room) {
        LabelBox bounds = label.bounds(factor);
        if (label.sprite.label().isAlongLine() ? !edge.meets(bounds) : !edge.holds(bounds)) {
            return false;
        }
        if (factor == 1) {
            return true;
        }
        if (!room.isFree(bounds, 0, CollisionGrid.NOBODY)) {
            return false;
        }
        room.take(bounds, CollisionGrid.NOBODY);
        return true;
    }
}
