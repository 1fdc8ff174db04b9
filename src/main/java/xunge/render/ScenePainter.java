package xunge.render;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import xunge.geo.layer.Box;
import xunge.geo.layer.LayerLines;
import xunge.geo.layer.PackedLayer;
import xunge.geo.raster.RasterException;
import xunge.geo.raster.RasterSource;
import xunge.style.Scales;
import xunge.style.StylePass;
import xunge.style.StyleRule;
import xunge.style.Symbol;

/// Draws the layers of a scene, without labels, into one frame.
///
/// Within a rule each symbol is drawn for all features, in their order, before the next symbol. What a frame shows of a
/// place does not depend on where the frame's edges are.
public final class ScenePainter {

    /// How far beyond its feature a symbol may reach: in pixels, and in metres for widths on the ground.
    private static final int REACH_PIXELS = 48;
    private static final double REACH_METRES = 60;
    /// How far, in pixels, a line may be moved when vertices are left out.
    private static final double LINE_ERROR = 0.35;

    private static final System.Logger LOG = System.getLogger(ScenePainter.class.getName());
    private static final double OPAQUE = 1;

    private final PixelFrame frame;
    private final Detail detail;
    private final double scale;
    private final Box reach;
    private final BooleanSupplier cancelled;

    private ScenePainter(PixelFrame frame, Detail detail, double scale, BooleanSupplier cancelled) {
        this.frame = frame;
        this.detail = detail;
        this.scale = scale;
        this.reach = frame.box().grown(Math.max(REACH_PIXELS * frame.metresPerPixel(), REACH_METRES));
        this.cancelled = cancelled;
    }

    private static ScenePainter of(PixelFrame frame, Detail detail, BooleanSupplier cancelled) {
        return new ScenePainter(frame, detail, Scales.denominator(frame.metresPerPixel()), cancelled);
    }

    /// Draws the background and all layers that are not live.
    public static void paintGround(MapScene scene, PixelFrame frame, Painter painter) {
        paintGround(scene, frame, painter, () -> false);
    }

    /// Draws the background and all layers that are not live, until `cancelled` answers true: what is there by then is
    /// of no use.
    public static void paintGround(MapScene scene, PixelFrame frame, Painter painter, BooleanSupplier cancelled) {
        of(frame, Detail.ADAPTED, cancelled).paintGround(scene, painter);
    }

    /// Draws the background and all layers that are not live, as exactly as `detail` says.
    public static void paintGround(MapScene scene, PixelFrame frame, Painter painter, Detail detail) {
        of(frame, detail, () -> false).paintGround(scene, painter);
    }

    private void paintGround(MapScene scene, Painter painter) {
        painter.clear(scene.colour("outside", "#e9e6df"));
        for (DrawnLayer layer : scene.drawnAt(scale)) {
            if (!layer.isLive() && !cancelled.getAsBoolean()) {
                paint(layer, painter);
            }
        }
    }

    /// Draws the live layers over what is there.
    public static void paintLive(MapScene scene, PixelFrame frame, Painter painter) {
        ScenePainter drawing = of(frame, Detail.ADAPTED, () -> false);
        scene.drawnAt(drawing.scale).stream().filter(DrawnLayer::isLive).forEach(l -> drawing.paint(l, painter));
    }

    /// Draws `features` of `layer` by `rules`, which are some of `pass`, as at 1:`scale`, whatever the resolution of
    /// `frame`.
    static void paintCells(CellTint.Cells cells, int[] features, PixelFrame frame, Painter painter) {
        ScenePainter drawing = new ScenePainter(frame, Detail.ALL, cells.scale(), () -> false);
        drawing.paint(cells.layer(), cells.pass(), cells.rules(), features, painter);
    }

    private void paint(DrawnLayer layer, Painter painter) {
        switch (layer) {
            case DrawnLayer.Features features -> paint(features, painter);
            case DrawnLayer.Picture picture -> paint(picture, painter);
        }
    }

    /// A picture that cannot be read is left out here, and the log says why: the rest of the map goes on.
    private void paint(DrawnLayer.Picture picture, Painter painter) {
        RasterSource source = picture.source();
        if (!source.extent().intersects(frame.box())) {
            return;
        }
        int[] pixels = new int[frame.width() * frame.height()];
        try {
            source.read(frame.box(), frame.metresPerPixel(), pixels, frame.width(), frame.height(), cancelled);
            painter.blend(pixels, picture.opacity());
        } catch (RasterException unreadable) {
            LOG.log(System.Logger.Level.WARNING, picture.name(), unreadable);
        }
    }

    private void paint(DrawnLayer.Features drawn, Painter painter) {
        if (drawn.opacity() >= OPAQUE) {
            paintPasses(drawn, painter);
            return;
        }
        int[] scratch = new int[frame.width() * frame.height()];
        try (Painter apart = painter.another(scratch, frame)) {
            paintPasses(drawn, apart);
        }
        painter.blend(scratch, drawn.opacity());
    }

    private void paintPasses(DrawnLayer.Features drawn, Painter painter) {
        int[] features = null;
        for (StylePass pass : drawn.style().passes()) {
            List<StyleRule> rules = pass.rulesAt(scale).stream().filter(ScenePainter::drawsMoreThanLabels).toList();
            if (rules.isEmpty()) {
                continue;
            }
            CellTint.Cells cells = new CellTint.Cells(drawn.layer(), pass, rules, drawn.choice(), scale);
            Optional<CellTint> tint = detail == Detail.ADAPTED ? CellTint.find(cells, frame, painter)
                    : Optional.empty();
            if (tint.isPresent()) {
                painter.ground(tint.get());
                paint(drawn.layer(), pass, rules, tint.get().others(reach), painter);
            } else {
                features = features == null ? drawn.in(reach) : features;
                paint(drawn.layer(), pass, rules, features, painter);
            }
        }
    }

    private static boolean drawsMoreThanLabels(StyleRule rule) {
        return rule.symbols().stream().anyMatch(s -> !(s instanceof Symbol.TextSymbol));
    }

    private void paint(PackedLayer layer, StylePass pass, List<StyleRule> rules, int[] features, Painter painter) {
        if (features.length == 0) {
            return;
        }
        int[][] matched = RuleMatches.of(layer, pass, rules).match(features);
        LayerLines lines = detail == Detail.ADAPTED ? layer.linesWithin(LINE_ERROR * frame.metresPerPixel())
                : layer.lines();
        SymbolPainter symbols = new SymbolPainter(layer, lines, frame, painter, scale);
        for (int r = 0; r < matched.length; r++) {
            int[] chosen = matched[r];
            if (chosen.length > 0) {
                rules.get(r).symbols().forEach(symbol -> symbols.paint(symbol, chosen));
            }
        }
    }
}
