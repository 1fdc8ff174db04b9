package xunge.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
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

    private final PixelFrame frame;
    private final Painter painter;
    private final double scale;
    private final Box reach;

    private ScenePainter(PixelFrame frame, Painter painter) {
        this.frame = frame;
        this.painter = painter;
        this.scale = Scales.denominator(frame.metresPerPixel());
        this.reach = frame.box().grown(Math.max(REACH_PIXELS * frame.metresPerPixel(), REACH_METRES));
    }

    /// Draws the background and all layers that are not live.
    public static void paintGround(MapScene scene, PixelFrame frame, Painter painter) {
        painter.clear(scene.colour("outside", "#e9e6df"));
        ScenePainter drawing = new ScenePainter(frame, painter);
        scene.layers().stream().filter(l -> !l.isLive()).forEach(drawing::paint);
    }

    /// Draws the live layers over what is there.
    public static void paintLive(MapScene scene, PixelFrame frame, Painter painter) {
        ScenePainter drawing = new ScenePainter(frame, painter);
        scene.layers().stream().filter(SceneLayer::isLive).forEach(drawing::paint);
    }

    private void paint(SceneLayer scene) {
        int[] features = null;
        for (StylePass pass : scene.style().passes()) {
            List<StyleRule> rules = pass.rulesAt(scale).stream().filter(ScenePainter::drawsMoreThanLabels).toList();
            if (!rules.isEmpty()) {
                features = features == null ? features(scene.layer(), reach) : features;
                paint(scene.layer(), rules, features);
            }
        }
    }

    private static boolean drawsMoreThanLabels(StyleRule rule) {
        return rule.symbols().stream().anyMatch(s -> !(s instanceof Symbol.TextSymbol));
    }

    /// The features of `layer` whose box meets `box`, in their order.
    public static int[] features(PackedLayer layer, Box box) {
        IntStream.Builder found = IntStream.builder();
        layer.query(box, found);
        int[] features = found.build().toArray();
        Arrays.sort(features);
        return features;
    }

    private void paint(PackedLayer layer, List<StyleRule> rules, int[] features) {
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
