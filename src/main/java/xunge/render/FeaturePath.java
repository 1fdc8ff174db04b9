package xunge.render;

import xunge.geo.layer.LayerLines;
import xunge.geo.layer.PackedLayer;

/// Turns features of one layer into pixels of one frame.
///
/// Positions are rounded to 1/256 pixel on the endless grid before the frame's corner is taken off, so they, and with
/// them the drawn pixels, are the same to the last bit in every frame that shows them.
public final class FeaturePath {

    private static final int SUB_PIXELS = PixelPath.SUB_PIXELS;
    /// Vertices nearer than this to the last one cannot be seen apart.
    private static final int LEAST_STEP = SUB_PIXELS / 2;
    private static final double FAR = (1 << 30) - 1;

    private final LayerLines lines;
    private final double scale;
    private final double east;
    private final double north;
    private final double left;
    private final double top;

    /// Paths of `layer` in `frame`, every vertex that can be seen.
    public FeaturePath(PackedLayer layer, PixelFrame frame) {
        this(layer, layer.lines(), frame);
    }

    /// Paths of `lines`, one of the copies of `layer`, in `frame`.
    FeaturePath(PackedLayer layer, LayerLines lines, PixelFrame frame) {
        this.lines = lines;
        double perMetre = 1 / frame.metresPerPixel();
        this.scale = perMetre * SUB_PIXELS;
        this.east = layer.origin().eastMetres() * perMetre * SUB_PIXELS;
        this.north = -layer.origin().northMetres() * perMetre * SUB_PIXELS;
        this.left = (double) frame.left() * SUB_PIXELS;
        this.top = (double) frame.top() * SUB_PIXELS;
    }

    /// Adds `feature` to `path`, leaving out vertices that cannot be seen.
    public void append(int feature, PixelPath path) {
        for (int part = lines.firstPart(feature); part < lines.firstPart(feature + 1); part++) {
            appendPart(lines.partStart(part), lines.partStart(part + 1), path);
        }
    }

    private void appendPart(int first, int end, PixelPath path) {
        int lastX = x(first);
        int lastY = y(first);
        path.beginPart();
        path.add(lastX, lastY);
        for (int v = first + 1; v < end; v++) {
            int x = x(v);
            int y = y(v);
            if (v == end - 1 || Math.abs(x - lastX) + Math.abs(y - lastY) >= LEAST_STEP) {
                path.add(x, y);
                lastX = x;
                lastY = y;
            }
        }
    }

    private int x(int v) {
        return near(PixelPath.rounded(east + lines.xs()[v] * scale) - left);
    }

    private int y(int v) {
        return near(PixelPath.rounded(north - lines.ys()[v] * scale) - top);
    }

    private static int near(double fixed) {
        return (int) Math.min(FAR, Math.max(-FAR, fixed));
    }
}
