package xunge.render.label;

import java.util.Locale;
import java.util.Optional;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Column;
import xunge.geo.layer.PackedLayer;
import xunge.render.DrawnLayer;
import xunge.render.GlyphSprite;
import xunge.render.Glyphs;
import xunge.render.LetterPen;
import xunge.render.MapScene;
import xunge.render.PixelFrame;
import xunge.style.Scales;

/// Writes the number of each cluster into its disc: no label that gives way, but part of the mark.
final class ClusterNumbers {

    private static final String COUNT = "cluster_count";
    private static final float SIZE = 12;

    private ClusterNumbers() {}

    /// Writes into `canvas` (premultiplied ARGB), which shows `frame`.
    static void draw(MapScene scene, PixelFrame frame, Glyphs glyphs, int[] canvas) {
        draw(scene, frame, glyphs, letter -> {
            int quarterX = (int) Math.rint(letter.x() * 4);
            int quarterY = (int) Math.rint(letter.y()) * 4;
            GlyphSprite sprite = glyphs
                    .sprite(new Glyphs.Key(letter.codePoint(), true, SIZE, 0, 0, quarterX & 3, 0));
            sprite.blendLetter(canvas, frame.width(), quarterX >> 2, quarterY >> 2, letter.argb());
        });
    }

    /// Writes with `pen`.
    static void draw(MapScene scene, PixelFrame frame, Glyphs glyphs, LetterPen pen) {
        double scale = Scales.denominator(frame.metresPerPixel());
        Writer writer = new Writer(glyphs, pen, scene.colour("cluster-text", "#26231f"));
        for (DrawnLayer.Features layer : scene.featuresAt(scale)) {
            Optional<Column> count = layer.layer().findColumn(COUNT);
            if (layer.isLive() && count.isPresent()) {
                draw(layer, (Column.Numbers) count.get(), frame, writer);
            }
        }
    }

    private static void draw(DrawnLayer.Features drawn, Column.Numbers counts, PixelFrame frame, Writer writer) {
        PackedLayer layer = drawn.layer();
        for (int feature : drawn.in(frame.box())) {
            if (counts.number(feature) > 1) {
                PlanePoint at = layer.vertex(layer.partStart(layer.firstPart(feature)));
                writer.write(String.format(Locale.ROOT, "%.0f", counts.number(feature)),
                        at.eastMetres() / frame.metresPerPixel() - frame.left(),
                        -at.northMetres() / frame.metresPerPixel() - frame.top());
            }
        }
    }

    /// Writes digits with a pen.
    private record Writer(Glyphs glyphs, LetterPen pen, int argb) {

        void write(String digits, double x, double y) {
            double at = x - digits.chars().mapToDouble(d -> glyphs.advance(d, true, SIZE)).sum() / 2;
            for (int digit : digits.codePoints().toArray()) {
                double advance = glyphs.advance(digit, true, SIZE);
                pen.draw(new LetterPen.Letter(digit, true, SIZE, 0, at + advance / 2, y, argb, 0));
                at += advance;
            }
        }
    }
}
