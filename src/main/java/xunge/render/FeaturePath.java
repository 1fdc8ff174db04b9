package xunge.render;

import xunge.geo.layer.PackedLayer;

/// Turns features of one layer into pixels of one frame.
///
/// Positions are rounded to 1/256 pixel on the endless grid before the frame's corner is taken off, so they, and with
/// them the drawn pixels, are the same to the last bit in every frame that shows them.
public final class FeaturePath {

    private static final double SUB_PIXELS = 256;
    /// Vertices nearer than this to the last one cannot be seen apart.
    private static final double LEAST_STEP = 0.5;

    private final PackedLayer layer;
    private final double scale;
    private final double east;
    private final double north;
    private final PixelFrame frame;

    /// Paths of `layer` in `frame`.
    public FeaturePath(PackedLayer layer, PixelFrame frame) {
        this.layer = layer;
        this.frame = frame;
        this.scale = 1 / frame.metresPerPixel();
        this.east = layer.origin().eastMetres() * scale;
        this.north = -layer.origin().northMetres() * scale;
    }

    /// Adds `feature` to `path`, leaving out vertices that cannot be seen.
    public void append(int feature, PixelPath path) {
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            appendPart(layer.partStart(part), layer.partStart(part + 1), path);
        }
    }

    private void appendPart(int first, int end, PixelPath path) {
        double lastX = x(first);
        double lastY = y(first);
        path.moveTo(lastX, lastY);
        for (int v = first + 1; v < end; v++) {
            double x = x(v);
            double y = y(v);
            if (v == end - 1 || Math.abs(x - lastX) + Math.abs(y - lastY) >= LEAST_STEP) {
                path.lineTo(x, y);
                lastX = x;
                lastY = y;
            }
        }
    }

    /// The column of vertex `v`.
    public double x(int v) {
        return Math.rint((east + layer.xs()[v] * scale) * SUB_PIXELS) / SUB_PIXELS - frame.left();
    }

    /// The row of vertex `v`.
    public double y(int v) {
        return Math.rint((north - layer.ys()[v] * scale) * SUB_PIXELS) / SUB_PIXELS - frame.top();
    }
}
