package xunge.render.label;

import java.util.List;
import xunge.render.Glyphs;
import xunge.render.LetterPen;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.PixelFrame;
import xunge.render.ScenePainter;

/// Labels and live marks of one frame, drawn once and as shapes: for paper.
public final class LabelPrint {

    private LabelPrint() {}

    /// Places the labels of `scene` in `frame` and draws them, and the live marks over them: shields and marks with
    /// `painter`, letters with `pen`, measured by `glyphs`.
    public static void draw(MapScene scene, PixelFrame frame, Glyphs glyphs, Painter painter, LetterPen pen) {
        List<PlacedLabel> labels = new LabelLayout(glyphs).place(scene, frame);
        for (PlacedLabel label : labels.reversed()) {
            label.shield().ifPresent(shield -> SpriteMaker.drawShield(shield, frame, painter));
            TextLook look = label.look();
            if (look.rim() > 0) {
                label.letters().forEach(l -> pen.draw(letter(l, look, frame, look.rim())));
            }
            label.letters().forEach(l -> pen.draw(letter(l, look, frame, 0)));
        }
        ScenePainter.paintLive(scene, frame, painter);
        ClusterNumbers.draw(scene, frame, glyphs, pen);
    }

    private static LetterPen.Letter letter(PlacedLabel.Letter letter, TextLook look, PixelFrame frame, float rim) {
        return new LetterPen.Letter(letter.codePoint(), look.bold(), letter.sizePixels(), letter.degrees(),
                letter.x() - frame.left(), letter.y() - frame.top(), rim > 0 ? look.rimArgb() : look.argb(), rim);
    }
}
