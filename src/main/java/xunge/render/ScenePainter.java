package xunge.render;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import xunge.geo.layer.Box;
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

    private static final System.Logger LOG = System.getLogger(ScenePainter.class.getName());
    private static final double OPAQUE = 1;

    private final PixelFrame frame;
    private final double scale;
    private final Box reach;
    private final BooleanSupplier cancelled;

    private ScenePainter(PixelFrame frame, BooleanSupplier cancelled) {
        this.frame = frame;
        this.scale = Scales.denominator(frame.metresPerPixel());
        this.reach = frame.box().grown(Math.max(REACH_PIXELS * frame.metresPerPixel(), REACH_METRES));
        this.cancelled = cancelled;
    }

    /// Draws the background and all layers that are not live.
    public static void paintGround(MapScene scene, PixelFrame frame, Painter painter) {
        paintGround(scene, frame, painter, () -> false);
    }

    /// Draws the background and all layers that are not live, until `cancelled` answers true: what is there by then is
    /// of no use.
    public static void paintGround(MapScene scene, PixelFrame frame, Painter painter, BooleanSupplier cancelled) {
        painter.clear(scene.colour("outside", "#e9e6df"));
        ScenePainter drawing = new ScenePainter(frame, cancelled);
        for (DrawnLayer layer : scene.drawnAt(drawing.scale)) {
            if (!layer.isLive() && !cancelled.getAsBoolean()) {
                drawing.paint(layer, painter);
            }
        }
    }

    /// Draws the live layers over what is there.
    public static void paintLive(MapScene scene, PixelFrame frame, Painter painter) {
        ScenePainter drawing = new ScenePainter(frame, () -> false);
        scene.drawnAt(drawing.scale).stream().filter(DrawnLayer::isLive).forEach(l -> drawing.paint(l, painter));
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
        try (Painter apart = painter.onto(scratch)) {
            paintPasses(drawn, apart);
        }
        painter.blend(scratch, drawn.opacity());
    }

    private void paintPasses(DrawnLayer.Features drawn, Painter painter) {
        int[] features = null;
        for (StylePass pass : drawn.style().passes()) {
            List<StyleRule> rules = pass.rulesAt(scale).stream().filter(ScenePainter::drawsMoreThanLabels).toList();
            if (!rules.isEmpty()) {
                features = features == null ? drawn.in(reach) : features;
                paint(drawn.layer(), rules, features, painter);
            }
        }
    }

    private static boolean drawsMoreThanLabels(StyleRule rule) {
        return rule.symbols().stream().anyMatch(s -> !(s instanceof Symbol.TextSymbol));
    }

    private void paint(PackedLayer layer, List<StyleRule> rules, int[] features, Painter painter) {
        IntStream.Builder[] matched = new IntStream.Builder[rules.size()];
        Arrays.setAll(matched, r -> IntStream.builder());
        StylePass.match(rules, features, (rule, feature) -> matched[rule].add(feature));
        SymbolPainter symbols = new SymbolPainter(layer, frame, painter);
        for (int r = 0; r < matched.length; r++) {
            int[] chosen = matched[r].build().toArray();
            rules.get(r).symbols().forEach(symbol -> symbols.paint(symbol, chosen));
        }
    }
}
