package xunge.render;

import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.style.Symbol;

/// Draws graphics along lines, turned with them. One thread at a time.
final class GraphicLine {

    private static final double LEAST_STEP = 1;
    /// How far outside the frame a graphic can still be seen.
    private static final double REACH = 64;

    private final PackedLayer layer;
    private final FeaturePath paths;
    private final PixelFrame frame;
    private final GraphicPainter graphics;
    private final double scale;
    private final PixelPath plain = new PixelPath();
    private final PixelPath moved = new PixelPath();

    GraphicLine(PackedLayer layer, FeaturePath paths, PixelFrame frame, GraphicPainter graphics, double scale) {
        this.layer = layer;
        this.paths = paths;
        this.frame = frame;
        this.graphics = graphics;
        this.scale = scale;
    }

    void paint(Symbol.GraphicLineSymbol symbol, int feature) {
        if (symbol.only().isPresent()) {
            new FeatureSpots(layer).visit(feature, symbol.only().get(), (east, north, degrees) -> draw(symbol, feature,
                    east / frame.metresPerPixel() - frame.left(), -north / frame.metresPerPixel() - frame.top(),
                    degrees));
            return;
        }
        plain.reset();
        paths.append(feature, plain);
        PixelPath line = offset(symbol, feature);
        double step = Math.max(LEAST_STEP, symbol.step().pixels(feature, scale));
        double start = Math.max(0, symbol.start().pixels(feature, scale));
        for (int part = 0; part < line.parts(); part++) {
            walk(symbol, feature, line, part, new double[] {start, step});
        }
    }

    private PixelPath offset(Symbol.GraphicLineSymbol symbol, int feature) {
        double offset = symbol.offset().pixels(feature, scale);
        if (offset == 0) {
            return plain;
        }
        moved.reset();
        if (layer.kind() == GeometryKind.POLYGON) {
            OffsetPath.edges(plain, offset, moved);
        } else {
            OffsetPath.lines(plain, offset, moved);
        }
        return moved;
    }

    /// Vertices are in 1/256 pixels, so differences between them, and with them the places, are exact in every frame.
    private void walk(Symbol.GraphicLineSymbol symbol, int feature, PixelPath line, int part, double[] startAndStep) {
        double next = startAndStep[0];
        double gone = 0;
        for (int v = line.start(part) + 1; v < line.start(part + 1); v++) {
            double x = line.x(v) - line.x(v - 1);
            double y = line.y(v) - line.y(v - 1);
            double length = Math.hypot(x, y);
            double degrees = Math.toDegrees(Math.atan2(y, x));
            while (length > 0 && next <= gone + length) {
                double share = (next - gone) / length;
                draw(symbol, feature, line.x(v - 1) + x * share, line.y(v - 1) + y * share, degrees);
                next += startAndStep[1];
            }
            gone += length;
        }
    }

    private void draw(Symbol.GraphicLineSymbol symbol, int feature, double x, double y, double degrees) {
        if (x > -REACH && y > -REACH && x < frame.width() + REACH && y < frame.height() + REACH) {
            symbol.graphics().forEach(graphic -> graphics.draw(graphic, feature, x, y, degrees));
        }
    }
}
