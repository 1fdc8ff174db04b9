package xunge.render.label;

import java.util.Locale;
import java.util.Optional;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Column;
import xunge.geo.layer.PackedLayer;
import xunge.render.DrawnLayer;
import xunge.render.GlyphSprite;
import xunge.render.Glyphs;
import xunge.render.MapScene;
import xunge.render.PixelFrame;
import xunge.style.Scales;

/// Writes the number of each cluster into its disc: no label that gives way, but part of the mark.
final class ClusterNumbers {

    private static final String COUNT = "cluster_count";
    private static final float SIZE = 12;

    private ClusterNumbers() {}

    static void draw(MapScene scene, PixelFrame frame, Glyphs glyphs, int[] canvas) {
        double scale = Scales.denominator(frame.metresPerPixel());
        int argb = scene.colour("cluster-text", "#26231f");
        for (DrawnLayer.Features layer : scene.featuresAt(scale)) {
            Optional<Column> count = layer.layer().findColumn(COUNT);
            if (layer.isLive() && count.isPresent()) {
                draw(layer, (Column.Numbers) count.get(), frame, new Pencil(glyphs, canvas, frame, argb));
            }
        }
    }

    private static void draw(DrawnLayer.Features drawn, Column.Numbers counts, PixelFrame frame, Pencil pencil) {
        PackedLayer layer = drawn.layer();
        for (int feature : drawn.in(frame.box())) {
            if (counts.number(feature) > 1) {
                PlanePoint at = layer.vertex(layer.partStart(layer.firstPart(feature)));
                pencil.write(String.format(Locale.ROOT, "%.0f", counts.number(feature)),
                        at.eastMetres() / frame.metresPerPixel() - frame.left(),
                        -at.northMetres() / frame.metresPerPixel() - frame.top());
            }
        }
    }

    /// Writes digits into a canvas.
    @SuppressWarnings("ArrayRecordComponent") // written to, never compared
    private record Pencil(Glyphs glyphs, int[] canvas, PixelFrame frame, int argb) {

        void write(String digits, double x, double y) {
            double width = digits.chars().mapToDouble(d -> glyphs.advance(d, true, SIZE)).sum();
            double at = x - width / 2;
            for (int digit : digits.codePoints().toArray()) {
                double advance = glyphs.advance(digit, true, SIZE);
                int quarterX = (int) Math.rint((at + advance / 2) * 4);
                int quarterY = (int) Math.rint(y) * 4;
                GlyphSprite sprite = glyphs.sprite(new Glyphs.Key(digit, true, SIZE, 0, 0, quarterX & 3, 0));
                sprite.blendLetter(canvas, frame.width(), quarterX >> 2, quarterY >> 2, argb);
                at += advance;
            }
        }
    }
}
