package xunge.render.label;

import java.util.List;
import xunge.render.GlyphSprite;
import xunge.render.Glyphs;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.PenStroke;
import xunge.render.PixelFrame;
import xunge.render.PixelPath;
import xunge.render.ScenePainter;
import xunge.style.Scales;

/// Places the labels of a frame and draws them, with the live layers, into a [LabelImage].
///
/// Not thread-safe: one worker owns it, with the memory it draws in.
public final class LabelStage {

    private static final double CORNER = 3;

    private final PainterFactory painters;
    private final LabelLayout layout;
    private int[] canvas = new int[0];

    /// A stage that draws with `painters`.
    public LabelStage(PainterFactory painters) {
        this.painters = painters;
        this.layout = new LabelLayout(painters.glyphs());
    }

    /// Labels and live marks of `scene` in `frame`.
    public LabelImage draw(MapScene scene, PixelFrame frame) {
        List<PlacedLabel> labels = layout.place(scene, frame);
        int size = frame.width() * frame.height();
        if (canvas.length != size) {
            canvas = new int[size];
        }
        try (Painter painter = painters.painter(canvas, frame)) {
            for (PlacedLabel label : labels.reversed()) {
                label.shield().ifPresent(s -> drawShield(s, frame, painter));
                drawLetters(label, frame);
            }
            ScenePainter.paintLive(scene, frame, painter);
            ClusterNumbers.draw(scene, frame, painters.glyphs(), canvas);
        }
        return LabelImage.takenFrom(canvas, frame);
    }

    private static void drawShield(PlacedLabel.ShieldBox shield, PixelFrame frame, Painter painter) {
        LabelBox box = shield.box();
        PixelPath path = new PixelPath();
        roundedBox(path, box.minX() - frame.left(), box.minY() - frame.top(), box.maxX() - frame.left(),
                box.maxY() - frame.top());
        double scale = Scales.denominator(frame.metresPerPixel());
        shield.shield().fill().ifPresent(f -> painter.fill(path, f.tint().argb(shield.feature(), scale)));
        shield.shield().outline().ifPresent(p -> painter.stroke(path, PenStroke.of(p, shield.feature(), scale)));
    }

    private static void roundedBox(PixelPath path, double minX, double minY, double maxX, double maxY) {
        double[][] corners = {{maxX - CORNER, minY + CORNER, -90}, {maxX - CORNER, maxY - CORNER, 0},
            {minX + CORNER, maxY - CORNER, 90}, {minX + CORNER, minY + CORNER, 180}};
        path.moveTo(minX + CORNER, minY);
        for (double[] corner : corners) {
            for (int step = 0; step <= 4; step++) {
                double angle = Math.toRadians(corner[2] + step * 22.5);
                path.lineTo(corner[0] + CORNER * Math.cos(angle), corner[1] + CORNER * Math.sin(angle));
            }
        }
        path.lineTo(minX + CORNER, minY);
    }

    private void drawLetters(PlacedLabel label, PixelFrame frame) {
        TextLook look = label.look();
        if (look.rim() > 0) {
            label.letters().forEach(l -> blend(l, look, frame, true));
        }
        label.letters().forEach(l -> blend(l, look, frame, false));
    }

    /// A level letter stands on whole pixels, a turned one on quarters.
    private void blend(PlacedLabel.Letter letter, TextLook look, PixelFrame frame, boolean isRim) {
        boolean isLevel = letter.degrees() == 0;
        double x = letter.x() - frame.left();
        double y = letter.y() - frame.top();
        int quarterX = (int) Math.floor(isLevel ? Math.rint(x) * 4 : Math.rint(x * 4));
        int quarterY = (int) Math.floor(isLevel ? Math.rint(y) * 4 : Math.rint(y * 4));
        GlyphSprite sprite = painters.glyphs()
                .sprite(new Glyphs.Key(letter.codePoint(), look.bold(),
                        look.sizePixels(), letter.degrees(), look.rim(), quarterX & 3, quarterY & 3));
        if (isRim) {
            sprite.blendRim(canvas, frame.width(), quarterX >> 2, quarterY >> 2, look.rimArgb());
        } else {
            sprite.blendLetter(canvas, frame.width(), quarterX >> 2, quarterY >> 2, look.argb());
        }
    }
}
