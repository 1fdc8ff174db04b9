package xunge.render;

import java.util.Optional;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.style.Brush;
import xunge.style.Pen;
import xunge.style.Scales;
import xunge.style.Symbol;

/// Draws one symbol for many features of one layer.
final class SymbolPainter {

    /// Areas smaller than this, in pixels, cannot be seen.
    private static final double LEAST_SIZE = 0.75;

    private final PackedLayer layer;
    private final PixelFrame frame;
    private final Painter painter;
    private final double scale;
    private final FeaturePath paths;
    private final PixelPath path = new PixelPath();

    SymbolPainter(PackedLayer layer, PixelFrame frame, Painter painter) {
        this.layer = layer;
        this.frame = frame;
        this.painter = painter;
        this.scale = Scales.denominator(frame.metresPerPixel());
        this.paths = new FeaturePath(layer, frame);
    }

    void paint(Symbol symbol, int[] features) {
        switch (symbol) {
            case Symbol.PolygonSymbol polygon -> {
                polygon.fill().filter(f -> layer.kind() == GeometryKind.POLYGON).ifPresent(f -> fill(f, features));
                polygon.outline().ifPresent(pen -> stroke(pen, features));
            }
            case Symbol.LineSymbol line -> {
                if (line.insideBand()) {
                    band(line.pen(), features);
                } else {
                    stroke(line.pen(), features);
                }
            }
            case Symbol.PointSymbol point -> marks(point, features);
            case Symbol.GraphicLineSymbol _, Symbol.PictureSymbol _, Symbol.TextSymbol _ -> {
                // labels are placed over the whole view, not here
            }
        }
    }

    private void fill(Brush brush, int[] features) {
        for (int feature : features) {
            if (isSeen(feature)) {
                fill(brush, feature, only(feature));
            }
        }
    }

    private void fill(Brush brush, int feature, PixelPath area) {
        int argb = brush.tint().argb(feature, scale);
        if (argb >>> 24 != 0) {
            brush.hatch().ifPresentOrElse(hatch -> painter.hatch(area, argb, hatch), () -> painter.fill(area, argb));
        }
    }

    /// Features drawn alike go into one path: where their edges meet, a half-transparent line is not drawn twice.
    private void stroke(Pen pen, int[] features) {
        if (pen.isPerFeature()) {
            for (int feature : features) {
                stroke(PenStroke.of(pen, feature, scale), only(feature));
            }
            return;
        }
        path.reset();
        for (int feature : features) {
            if (layer.kind() == GeometryKind.LINE || isSeen(feature)) {
                paths.append(feature, path);
            }
        }
        stroke(PenStroke.of(pen, 0, scale), path);
    }

    private void stroke(PenStroke pen, PixelPath line) {
        if (!pen.isInvisible() && !line.isEmpty()) {
            painter.stroke(line, pen);
        }
    }

    private void band(Pen pen, int[] features) {
        for (int feature : features) {
            PenStroke stroke = PenStroke.of(pen, feature, scale);
            if (!stroke.isInvisible() && isSeen(feature)) {
                painter.band(only(feature), stroke);
            }
        }
    }

    private void marks(Symbol.PointSymbol symbol, int[] features) {
        for (int feature : features) {
            PlanePoint at = middle(feature);
            double x = at.eastMetres() / frame.metresPerPixel() - frame.left();
            double y = -at.northMetres() / frame.metresPerPixel() - frame.top();
            double turn = symbol.rotation().number(feature, scale);
            path.reset();
            MarkPath.append(symbol.shape(), snapped(x), snapped(y), symbol.size().pixels(feature, scale),
                    Double.isNaN(turn) ? 0 : turn, path);
            symbol.fill().ifPresent(brush -> fill(brush, feature, path));
            Optional<PenStroke> edge = symbol.outline().map(pen -> PenStroke.of(pen, feature, scale));
            edge.ifPresent(pen -> stroke(pen, path));
        }
    }

    /// Half pixels keep small marks crisp and alike.
    private static double snapped(double position) {
        return Math.rint(position * 2) / 2;
    }

    private PlanePoint middle(int feature) {
        Box box = layer.box(feature);
        return new PlanePoint((box.minEast() + box.maxEast()) / 2, (box.minNorth() + box.maxNorth()) / 2);
    }

    private boolean isSeen(int feature) {
        Box box = layer.box(feature);
        double least = LEAST_SIZE * frame.metresPerPixel();
        return box.widthMetres() >= least || box.heightMetres() >= least;
    }

    private PixelPath only(int feature) {
        path.reset();
        paths.append(feature, path);
        return path;
    }
}
