package xunge.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.render.DrawnLayer;
import xunge.render.FeatureChoice;
import xunge.render.Glyphs;
import xunge.render.MapScene;
import xunge.render.PixelFrame;
import xunge.render.SceneLayer;
import xunge.style.LabelPlacing;
import xunge.style.Scales;
import xunge.style.StylePass;
import xunge.style.StyleRule;
import xunge.style.Symbol;

/// Asks every layer of a scene for the labels it would like to have in a frame. Not thread-safe.
final class WishCollector {

    /// A chain shorter than this share of the label's width has no label.
    private static final double LEAST_CHAIN = 1.1;
    /// How far along its line a label may give way, as shares of its own length.
    private static final double[] SLIDES = {0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8};

    private record ChainKey(PackedLayer layer, FeatureChoice choice, Symbol.TextSymbol symbol) {}

    private final Glyphs glyphs;
    private final Map<ChainKey, List<Chain>> chains = new HashMap<>();
    private final List<LabelWish> wishes = new ArrayList<>();
    private PixelFrame frame = new PixelFrame(1, 0, 0, 1, 1);
    private double scale;

    WishCollector(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    List<LabelWish> collect(MapScene scene, PixelFrame newFrame) {
        frame = newFrame;
        scale = Scales.denominator(newFrame.metresPerPixel());
        wishes.clear();
        chains.keySet().removeIf(key -> scene.layers().stream().noneMatch(l -> isOf(l, key.layer)));
        int order = 0;
        for (DrawnLayer.Features layer : scene.featuresAt(scale)) {
            for (StylePass pass : layer.style().passes()) {
                collect(layer, pass.rulesAt(scale), order++);
            }
        }
        return wishes.stream().sorted(LabelWish.FIRST).toList();
    }

    private static boolean isOf(SceneLayer layer, PackedLayer features) {
        return layer.features().filter(f -> f == features).isPresent();
    }

    private void collect(DrawnLayer.Features drawn, List<StyleRule> rules, int order) {
        if (rules.stream().allMatch(r -> texts(r).isEmpty())) {
            return;
        }
        PackedLayer layer = drawn.layer();
        int[] features = drawn.in(frame.box());
        StylePass.match(rules, features, (rule, feature) -> {
            List<Symbol.TextSymbol> texts = texts(rules.get(rule));
            for (int s = 0; s < texts.size(); s++) {
                if (layer.kind() != GeometryKind.LINE) {
                    wishAt(layer, texts.get(s), feature, order * 100 + rule * 10 + s);
                }
            }
        });
        if (layer.kind() == GeometryKind.LINE) {
            for (int r = 0; r < rules.size(); r++) {
                collectLines(drawn, rules, r, order * 100 + r * 10);
            }
        }
    }

    private static List<Symbol.TextSymbol> texts(StyleRule rule) {
        return rule.symbols()
                .stream()
                .filter(Symbol.TextSymbol.class::isInstance)
                .map(Symbol.TextSymbol.class::cast)
                .toList();
    }

    private void collectLines(DrawnLayer.Features drawn, List<StyleRule> rules, int rule, int order) {
        List<Symbol.TextSymbol> texts = texts(rules.get(rule));
        for (int s = 0; s < texts.size(); s++) {
            Symbol.TextSymbol symbol = texts.get(s);
            List<Chain> lines = chains.computeIfAbsent(new ChainKey(drawn.layer(), drawn.choice(), symbol),
                    key -> buildChains(drawn, rules, rule, symbol));
            for (int c = 0; c < lines.size(); c++) {
                wishAlong(drawn.layer(), symbol, lines.get(c), c, order + s);
            }
        }
    }

    private List<Chain> buildChains(DrawnLayer.Features drawn, List<StyleRule> rules, int rule,
            Symbol.TextSymbol symbol) {
        ChainBuilder builder = new ChainBuilder();
        PackedLayer layer = drawn.layer();
        int[] all = IntStream.range(0, layer.size()).filter(drawn.chosen()).toArray();
        StylePass.match(rules, all, (r, feature) -> {
            String words = symbol.label().text(feature, scale);
            if (r == rule && !words.isBlank()) {
                builder.add(layer, feature, words);
            }
        });
        return builder.chains(symbol.placement().group());
    }

    private void wishAt(PackedLayer layer, Symbol.TextSymbol symbol, int feature, int order) {
        String words = symbol.label().text(feature, scale);
        TextLook look = TextLook.of(symbol, feature, scale);
        if (words.isBlank() || look.argb() >>> 24 == 0 || !fits(layer, symbol.placement(), feature, words, look)) {
            return;
        }
        PlanePoint at = layer.kind() == GeometryKind.POLYGON ? AreaMiddle.of(layer, feature)
                : layer.vertex(
                        layer.partStart(layer.firstPart(feature)));
        PlacedLabel.Key key = new PlacedLabel.Key(layer.name(), order, feature, 0, words);
        LevelText text = new LevelText(key, feature, look, symbol, glyphs);
        double x = at.eastMetres() / frame.metresPerPixel();
        double y = -at.northMetres() / frame.metresPerPixel();
        List<Supplier<List<PlacedLabel>>> places = new ArrayList<>();
        for (double[] shift : shifts(symbol.placement().maxDisplacement())) {
            places.add(() -> List.of(text.at(x + shift[0], y + shift[1])));
        }
        wish(symbol, feature, key, order, places);
    }

    private static List<double[]> shifts(double most) {
        if (most <= 0) {
            return List.of(new double[] {0, 0});
        }
        double half = most / 2;
        return List.of(new double[] {0, 0}, new double[] {0, -half}, new double[] {0, half}, new double[] {-half, 0},
                new double[] {half, 0}, new double[] {0, -most}, new double[] {0, most}, new double[] {-most, 0},
                new double[] {most, 0});
    }

    private boolean fits(PackedLayer layer, LabelPlacing placing, int feature, String words, TextLook look) {
        if (placing.fit() <= 0) {
            return true;
        }
        Box box = layer.box(feature);
        return look.width(words, glyphs) * placing.fit() <= box.widthMetres() / frame.metresPerPixel()
                && look.height() * placing.fit() <= box.heightMetres() / frame.metresPerPixel();
    }

    private void wishAlong(PackedLayer layer, Symbol.TextSymbol symbol, Chain chain, int number, int order) {
        TextLook look = TextLook.of(symbol, chain.feature(), scale);
        double length = chain.lengthMetres() / frame.metresPerPixel();
        double width = look.width(chain.words(), glyphs);
        if (length < width * LEAST_CHAIN || look.argb() >>> 24 == 0) {
            return;
        }
        double repeat = symbol.placement().repeat();
        int slots = repeat <= 0 ? 1 : (int) Math.max(1, Math.floor(length / repeat));
        for (int slot = 0; slot < slots; slot++) {
            double middle = (slot + 0.5) * length / slots;
            if (isNear(chain, middle, length / slots)) {
                PlacedLabel.Key key = new PlacedLabel.Key(layer.name(), order, number, slot, chain.words());
                wish(symbol, chain.feature(), key, order, slides(chain, middle, key, look, symbol));
            }
        }
    }

    private List<Supplier<List<PlacedLabel>>> slides(Chain chain, double middle, PlacedLabel.Key key, TextLook look,
            Symbol.TextSymbol symbol) {
        double width = Math.max(24, look.width(chain.words(), glyphs));
        AlongLine along = new AlongLine(glyphs, frame.metresPerPixel(), symbol.placement().maxAngleDegrees());
        LevelText level = new LevelText(key, chain.feature(), look, symbol, glyphs);
        List<Supplier<List<PlacedLabel>>> places = new ArrayList<>();
        for (double slide : SLIDES) {
            double at = middle + slide * width;
            double end = chain.lengthMetres() / frame.metresPerPixel();
            if (at < width / 2 || at > end - width / 2) {
                continue;
            }
            places.add(() -> {
                if (!symbol.placement().alongLine()) {
                    double[] ground = chain.at(at * frame.metresPerPixel());
                    return List.of(level.at(ground[0] / frame.metresPerPixel(), -ground[1] / frame.metresPerPixel()));
                }
                Optional<List<PlacedLabel.Letter>> letters = along.place(chain, at, chain.words(), look);
                return letters.map(l -> List.of(level.of(l))).orElse(List.of());
            });
        }
        return places;
    }

    private boolean isNear(Chain chain, double middlePixels, double reach) {
        double[] ground = chain.at(middlePixels * frame.metresPerPixel());
        double x = ground[0] / frame.metresPerPixel() - frame.left();
        double y = -ground[1] / frame.metresPerPixel() - frame.top();
        return x > -reach && y > -reach && x < frame.width() + reach && y < frame.height() + reach;
    }

    private void wish(Symbol.TextSymbol symbol, int feature, PlacedLabel.Key key, int order,
            List<Supplier<List<PlacedLabel>>> places) {
        double priority = symbol.priority().number(feature, scale);
        wishes.add(new LabelWish(key, Double.isNaN(priority) ? 0 : priority, order, symbol.placement(), places));
    }
}
