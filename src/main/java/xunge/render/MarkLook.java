package xunge.render;

import java.util.Optional;
import xunge.style.MarkShape;

/// A mark with everything worked out for one scale: what looks alike can be drawn alike.
///
/// @param shape its outline
/// @param size its height in pixels
/// @param degrees turned clockwise
/// @param fill colour of its inside, not premultiplied; 0 for none
/// @param edge how its outline is drawn
public record MarkLook(MarkShape shape, double size, double degrees, int fill, Optional<PenStroke> edge) {

    /// Draws it around (`x`, `y`) with `painter`, through `path`, which is used up.
    public void draw(Painter painter, PixelPath path, double x, double y) {
        path.reset();
        MarkPath.append(shape, x, y, size, degrees, path);
        if (fill >>> 24 != 0) {
            painter.fill(path, fill);
        }
        edge.filter(pen -> !pen.isInvisible()).ifPresent(pen -> painter.stroke(path, pen));
    }

    /// No pixel farther than this from its place is touched.
    public int reachPixels() {
        double pen = edge.map(PenStroke::width).orElse(0.0);
        return (int) Math.ceil(size * 0.75 + pen * 2) + 2;
    }
}
