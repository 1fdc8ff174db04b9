package xunge.render.label;

import java.util.List;
import xunge.render.PixelFrame;

/// The labels and live marks of one frame. Immutable.
public final class LabelImage {

    private final PixelFrame frame;
    private final Object ground;
    private final List<LabelSprite> labels;
    private final MarkImage marks;

    LabelImage(PixelFrame frame, Object ground, List<LabelSprite> labels, MarkImage marks) {
        this.frame = frame;
        this.ground = ground;
        this.labels = List.copyOf(labels);
        this.marks = marks;
    }

    /// No labels and no marks.
    public static LabelImage nothing(PixelFrame frame) {
        return new LabelImage(frame, new Object(), List.of(), MarkImage.nothing(frame));
    }

    /// What it covers.
    public PixelFrame frame() {
        return frame;
    }

    /// How many labels there are.
    public int labelCount() {
        return labels.size();
    }

    /// The ground that its labels were placed on.
    Object ground() {
        return ground;
    }

    List<LabelSprite> labels() {
        return labels;
    }

    MarkImage marks() {
        return marks;
    }

    /// Blends all of it over `target`, which shows `over` at the same resolution.
    public void blendOver(int[] target, PixelFrame over) {
        labels.forEach(l -> l.blendOver(target, over, 1, 255));
        marks.blendOver(target, over);
    }
}
