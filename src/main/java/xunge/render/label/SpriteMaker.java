package xunge.render.label;

import xunge.render.GlyphSprite;
import xunge.render.Glyphs;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.PenStroke;
import xunge.render.PixelFrame;
import xunge.render.PixelPath;
import xunge.style.Scales;

/// Draws placed labels into sprites. Safe for many threads.
final class SpriteMaker {

    private static final double CORNER = 3;
    /// Room for what letters and shield edges have beyond their boxes.
    private static final int OVERHANG = 4;

    private final PainterFactory painters;

    SpriteMaker(PainterFactory painters) {
        this.painters = painters;
    }

    /// The picture of `label`, placed at `metresPerPixel`.
    LabelSprite sprite(PlacedLabel label, double metresPerPixel) {
        LabelBox bounds = label.bounds().grown(OVERHANG);
        PixelFrame frame = new PixelFrame(metresPerPixel, (long) Math.floor(bounds.minX()),
                (long) Math.floor(bounds.minY()), (int) Math.ceil(bounds.maxX() - Math.floor(bounds.minX())),
                (int) Math.ceil(bounds.maxY() - Math.floor(bounds.minY())));
        int[] pixels = new int[frame.width() * frame.height()];
        label.shield().ifPresent(shield -> {
            try (Painter painter = painters.painter(pixels, frame)) {
                drawShield(shield, frame, painter);
            }
        });
        TextLook look = label.look();
        if (look.rim() > 0) {
            label.letters().forEach(l -> blend(l, look, frame, pixels, true));
        }
        label.letters().forEach(l -> blend(l, look, frame, pixels, false));
        return new LabelSprite(label, frame.left(), frame.top(), frame.width(), frame.height(),
                new LabelSprite.Picture(pixels));
    }

    static void drawShield(PlacedLabel.ShieldBox shield, PixelFrame frame, Painter painter) {
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

    /// A level letter stands on whole rows, so that its strokes are crisp; otherwise letters stand on quarter pixels.
    private void blend(PlacedLabel.Letter letter, TextLook look, PixelFrame frame, int[] pixels, boolean isRim) {
        double y = letter.y() - frame.top();
        int quarterX = (int) Math.rint((letter.x() - frame.left()) * 4);
        int quarterY = (int) (letter.degrees() == 0 ? Math.rint(y) * 4 : Math.rint(y * 4));
        GlyphSprite sprite = painters.glyphs()
                .sprite(new Glyphs.Key(letter.codePoint(), look.bold(),
                        letter.sizePixels(), letter.degrees(), look.rim(), quarterX & 3, quarterY & 3));
        if (isRim) {
            sprite.blendRim(pixels, frame.width(), quarterX >> 2, quarterY >> 2, look.rimArgb());
        } else {
            sprite.blendLetter(pixels, frame.width(), quarterX >> 2, quarterY >> 2, look.argb());
        }
    }
}
