package xunge.render;

import java.util.Arrays;
import java.util.Optional;
import xunge.domain.PlanePoint;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerLines;
import xunge.geo.layer.PackedLayer;
import xunge.style.Anchoring;
import xunge.style.Brush;
import xunge.style.Measure;
import xunge.style.Pen;
import xunge.style.Symbol;
import xunge.style.Tint;

/// Draws one symbol for many features of one layer.
final class SymbolPainter {

    /// Areas smaller than this, in pixels, cannot be seen.
    private static final double LEAST_SIZE = 0.75;

    private final PackedLayer layer;
    private final PixelFrame frame;
    private final Painter painter;
    private final double scale;
    private final double leastMetres;
    private final FeaturePath paths;
    private final PixelPath path = new PixelPath();

    SymbolPainter(PackedLayer layer, LayerLines lines, PixelFrame frame, Painter painter, double scale) {
        this.layer = layer;
        this.frame = frame;
        this.painter = painter;
        this.scale = scale;
        this.leastMetres = LEAST_SIZE * frame.metresPerPixel();
        this.paths = new FeaturePath(layer, lines, frame);
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
                } else if (line.offset().equals(Measure.pixels(0))) {
                    stroke(line.pen(), features);
                } else {
                    strokeBeside(line, features);
                }
            }
            case Symbol.PointSymbol point when isPlain(point) -> marks(point, features);
            case Symbol.PointSymbol _,Symbol.PictureSymbol _ -> graphics(symbol, features);
            case Symbol.GraphicLineSymbol line -> {
                GraphicLine along = new GraphicLine(layer, paths, frame, new GraphicPainter(frame, painter, scale),
                        scale);
                Arrays.stream(features).filter(this::isDrawn).forEach(f -> along.paint(line, f));
            }
            case Symbol.TextSymbol _ -> {
                // labels are placed over the whole view, not here
            }
        }
    }

    private void fill(Brush brush, int[] features) {
        if (brush.hatch().isPresent() || brush.tiling().isPresent()) {
            BrushPainter brushes = new BrushPainter(frame, painter, scale);
            Arrays.stream(features).filter(this::isSeen).forEach(f -> brushes.fill(brush, f, only(f)));
        } else {
            fill(brush.tint(), features);
        }
    }

    private void fill(Tint tint, int[] features) {
        boolean isPerFeature = tint.isPerFeature();
        int argb = isPerFeature ? 0 : tint.argb(features[0], scale);
        if (!isPerFeature && argb >>> 24 == 0) {
            return;
        }
        CellFiller filler = new CellFiller(paths, painter);
        for (int feature : features) {
            if (isSeen(feature)) {
                filler.fill(feature, isPerFeature ? tint.argb(feature, scale) : argb);
            }
        }
        filler.finish();
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
            if (isDrawn(feature)) {
                paths.append(feature, path);
            }
        }
        stroke(PenStroke.of(pen, 0, scale), path);
    }

    /// Lines moved sideways are drawn one by one.
    private void strokeBeside(Symbol.LineSymbol line, int[] features) {
        PixelPath moved = new PixelPath();
        for (int feature : features) {
            if (isDrawn(feature)) {
                double offset = line.offset().pixels(feature, scale);
                moved.reset();
                if (layer.kind() == GeometryKind.POLYGON) {
                    OffsetPath.edges(only(feature), offset, moved);
                } else {
                    OffsetPath.lines(only(feature), offset, moved);
                }
                stroke(PenStroke.of(line.pen(), feature, scale), moved);
            }
        }
    }

    private boolean isDrawn(int feature) {
        return layer.kind() == GeometryKind.LINE || isSeen(feature);
    }

    /// True for marks that many features can share: in their middle, and with plain insides.
    private boolean isPlain(Symbol.PointSymbol point) {
        return layer.kind() == GeometryKind.POINT && point.anchoring().isCentred()
                && point.anchoring().site() == Anchoring.Site.MIDDLE
                && point.fill().stream().allMatch(b -> b.hatch().isEmpty() && b.tiling().isEmpty());
    }

    private void graphics(Symbol graphic, int[] features) {
        GraphicPainter drawing = new GraphicPainter(frame, painter, scale);
        FeatureSpots spots = new FeatureSpots(layer);
        for (int feature : features) {
            drawing.atSpots(graphic, spots, feature);
        }
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
        boolean isAlike = isAlike(symbol);
        MarkLook look = look(symbol, features[0]);
        MarkPlaces places = MarkPlaces.of(layer, frame);
        PlanePoint origin = layer.origin();
        double resolution = frame.metresPerPixel();
        float[] xs = layer.xs();
        float[] ys = layer.ys();
        for (int feature : features) {
            if (!isAlike) {
                MarkLook now = look(symbol, feature);
                if (!now.equals(look)) {
                    painter.marks(look, places.added());
                    places.reset();
                    look = now;
                }
            }
            int end = layer.partStart(layer.firstPart(feature + 1));
            for (int v = layer.partStart(layer.firstPart(feature)); v < end; v++) {
                places.add((origin.eastMetres() + xs[v]) / resolution - frame.left(),
                        -(origin.northMetres() + ys[v]) / resolution - frame.top());
            }
        }
        painter.marks(look, places.added());
    }

    private static boolean isAlike(Symbol.PointSymbol symbol) {
        return !symbol.size().value().isPerFeature() && !symbol.rotation().isPerFeature()
                && symbol.fill().stream().noneMatch(b -> b.tint().isPerFeature())
                && symbol.outline().stream().noneMatch(Pen::isPerFeature);
    }

    private MarkLook look(Symbol.PointSymbol symbol, int feature) {
        double turn = symbol.rotation().number(feature, scale);
        int fill = symbol.fill().map(b -> b.tint().argb(feature, scale)).orElse(0);
        Optional<PenStroke> edge = symbol.outline().map(pen -> PenStroke.of(pen, feature, scale));
        return new MarkLook(symbol.shape(), symbol.size().pixels(feature, scale), Double.isNaN(turn) ? 0 : turn, fill,
                edge);
    }

    private boolean isSeen(int feature) {
        return layer.sizeMetres(feature) >= leastMetres;
    }

    private PixelPath only(int feature) {
        path.reset();
        paths.append(feature, path);
        return path;
    }
}
