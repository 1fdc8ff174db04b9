package xunge.render;

import java.util.Optional;
import xunge.style.Anchoring;
import xunge.style.Pen;
import xunge.style.Symbol;

/// Draws marks and pictures one by one, wherever they stand. One thread at a time.
final class GraphicPainter {

    private final PixelFrame frame;
    private final Painter painter;
    private final double scale;
    private final BrushPainter brushes;
    private final PixelPath path = new PixelPath();

    GraphicPainter(PixelFrame frame, Painter painter, double scale) {
        this.frame = frame;
        this.painter = painter;
        this.scale = scale;
        this.brushes = new BrushPainter(frame, painter, scale);
    }

    /// Draws `graphic` at the places of `feature` it asks for.
    void atSpots(Symbol graphic, FeatureSpots spots, int feature) {
        Anchoring anchoring = anchoring(graphic);
        spots.visit(feature, anchoring.site(), (east, north, _) -> {
            double x = east / frame.metresPerPixel() - frame.left();
            double y = -north / frame.metresPerPixel() - frame.top();
            draw(graphic, feature, snapped(x), snapped(y), 0);
        });
    }

    private static Anchoring anchoring(Symbol graphic) {
        return switch (graphic) {
            case Symbol.PointSymbol point -> point.anchoring();
            case Symbol.PictureSymbol picture -> picture.anchoring();
            default -> Anchoring.CENTRE;
        };
    }

    /// Half pixels keep small marks crisp and alike.
    private static double snapped(double position) {
        return Math.rint(position * 2) / 2;
    }

    /// Draws `graphic` for `feature` at (`x`, `y`), turned by `degrees` besides its own rotation.
    void draw(Symbol graphic, int feature, double x, double y, double degrees) {
        switch (graphic) {
            case Symbol.PointSymbol mark -> mark(mark, feature, x, y, degrees);
            case Symbol.PictureSymbol picture -> picture(picture, feature, x, y, degrees);
            default -> {
                // nothing else stands at points
            }
        }
    }

    private double turn(xunge.style.Value rotation, int feature, double degrees) {
        double own = rotation.number(feature, scale);
        return degrees + (Double.isNaN(own) ? 0 : own);
    }

    private void mark(Symbol.PointSymbol mark, int feature, double x, double y, double degrees) {
        double size = mark.size().pixels(feature, scale);
        if (!(size > 0)) {
            return;
        }
        double turn = turn(mark.rotation(), feature, degrees);
        double[] middle = middle(mark.anchoring(), feature, size, size, degrees);
        path.reset();
        MarkPath.append(mark.shape(), x + middle[0], y + middle[1], size, turn, path);
        mark.fill().ifPresent(brush -> brushes.fill(brush, feature, path));
        Optional<Pen> edge = mark.outline();
        edge.map(pen -> PenStroke.of(pen, feature, scale))
                .filter(pen -> !pen.isInvisible())
                .ifPresent(pen -> painter.stroke(path, pen));
    }

    private void picture(Symbol.PictureSymbol picture, int feature, double x, double y, double degrees) {
        double height = picture.size().pixels(feature, scale);
        double turn = turn(picture.rotation(), feature, degrees);
        Optional<Sprite> found = painter.pictures().find(picture.picture(), height, turn);
        double opacity = picture.opacity().number(feature, scale);
        int shown = (int) Math.round(255 * Math.clamp(Double.isNaN(opacity) ? 1 : opacity, 0, 1));
        found.filter(s -> shown > 0).ifPresent(sprite -> {
            double[] middle = middle(picture.anchoring(), feature, sprite.width(), sprite.height(), degrees);
            int left = (int) Math.floor(x + middle[0] - sprite.width() / 2.0 + 0.5);
            int top = (int) Math.floor(y + middle[1] - sprite.height() / 2.0 + 0.5);
            painter.ground(sprite.at(left, top, shown));
        });
    }

    /// Where the middle of a graphic lies from the place it stands on: right and down, in pixels.
    private double[] middle(Anchoring anchoring, int feature, double width, double height, double degrees) {
        if (anchoring.isCentred()) {
            return new double[] {0, 0};
        }
        double right = (0.5 - anchoring.anchorX().number(feature, scale)) * width
                + anchoring.shiftX().pixels(feature, scale);
        double down = -(0.5 - anchoring.anchorY().number(feature, scale)) * height
                - anchoring.shiftY().pixels(feature, scale);
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        return new double[] {right * cos - down * sin, right * sin + down * cos};
    }
}
