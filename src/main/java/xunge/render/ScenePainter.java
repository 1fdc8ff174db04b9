package xunge.render;

import java.util.List;
import java.util.Optional;
import xunge.geo.layer.Box;
import xunge.geo.layer.LayerLines;
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
    /// How far, in pixels, a line may be moved when vertices are left out.
    private static final double LINE_ERROR = 0.35;

    private final PixelFrame frame;
    private final Painter painter;
    private final Detail detail;
    private final double scale;
    private final Box reach;

    private ScenePainter(PixelFrame frame, Painter painter, Detail detail, double scale) {
        this.frame = frame;
        this.painter = painter;
        this.detail = detail;
        this.scale = scale;
        this.reach = frame.box().grown(Math.max(REACH_PIXELS * frame.metresPerPixel(), REACH_METRES));
    }

    private static ScenePainter of(PixelFrame frame, Painter painter, Detail detail) {
        return new ScenePainter(frame, painter, detail, Scales.denominator(frame.metresPerPixel()));
    }

    /// Draws the background and all layers that are not live.
    public static void paintGround(MapScene scene, PixelFrame frame, Painter painter) {
        paintGround(scene, frame, painter, Detail.ADAPTED);
    }

    /// Draws the background and all layers that are not live, as exactly as `detail` says.
    public static void paintGround(MapScene scene, PixelFrame frame, Painter painter, Detail detail) {
        painter.clear(scene.colour("outside", "#e9e6df"));
        ScenePainter drawing = of(frame, painter, detail);
        scene.layers().stream().filter(l -> !l.isLive()).forEach(drawing::paint);
    }

    /// Draws the live layers over what is there.
    public static void paintLive(MapScene scene, PixelFrame frame, Painter painter) {
        ScenePainter drawing = of(frame, painter, Detail.ADAPTED);
        scene.layers().stream().filter(SceneLayer::isLive).forEach(drawing::paint);
    }

    /// Draws the areas of `layer` that are up to `largestMetres` in size, in the colours `rules` give them at
    /// 1:`scale`, whatever the resolution of `frame`.
    static void paintCells(PackedLayer layer, StylePass pass, List<StyleRule> rules, PixelFrame frame, Painter painter,
            double scale) {
        new ScenePainter(frame, painter, Detail.ALL, scale).paint(layer, pass, rules, CellTint.smallFeatures(layer));
    }

    private void paint(SceneLayer scene) {
        PackedLayer layer = scene.layer();
        int[] features = null;
        for (StylePass pass : scene.style().passes()) {
            List<StyleRule> rules = pass.rulesAt(scale).stream().filter(ScenePainter::drawsMoreThanLabels).toList();
            if (rules.isEmpty()) {
                continue;
            }
            Optional<CellTint> tint = detail == Detail.ADAPTED ? CellTint.find(layer, pass, rules, frame, painter)
                    : Optional.empty();
            if (tint.isPresent()) {
                painter.ground(tint.get());
                paint(layer, pass, rules, CellTint.largeFeatures(layer, reach));
            } else {
                features = features == null ? layer.featuresIn(reach) : features;
                paint(layer, pass, rules, features);
            }
        }
    }

    private static boolean drawsMoreThanLabels(StyleRule rule) {
        return rule.symbols().stream().anyMatch(s -> !(s instanceof Symbol.TextSymbol));
    }

    /// The features of `layer` whose box meets `box`, in their order.
    public static int[] features(PackedLayer layer, Box box) {
        return layer.featuresIn(box);
    }

    private void paint(PackedLayer layer, StylePass pass, List<StyleRule> rules, int[] features) {
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
