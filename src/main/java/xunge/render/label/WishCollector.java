package xunge.render.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.render.DrawnLayer;
import xunge.render.Glyphs;
import xunge.render.MapScene;
import xunge.render.PixelFrame;
import xunge.style.StylePass;
import xunge.style.StyleRule;
import xunge.style.Symbol;

/// Asks every layer of a scene for the labels it would like to have in a frame. Not thread-safe.
final class WishCollector {

    private final Glyphs glyphs;
    private final LineWishes lines = new LineWishes();
    private final PlaceWishes places = new PlaceWishes();

    WishCollector(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /// What is wished for, in the order of the scene.
    List<LabelWish> collect(MapScene scene, PixelFrame frame) {
        Wishes wishes = Wishes.in(frame, glyphs);
        List<DrawnLayer.Features> layers = scene.featuresAt(wishes.scale());
        Set<PackedLayer> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        layers.forEach(l -> shown.add(l.layer()));
        lines.keepOnly(shown);
        places.keepOnly(shown);
        int order = 0;
        for (int place = 0; place < layers.size(); place++) {
            DrawnLayer.Features layer = layers.get(place);
            for (StylePass pass : layer.style().passes()) {
                collect(layer, Surroundings.owner(layer, place), pass.rulesAt(wishes.scale()), order++, wishes);
            }
        }
        return wishes.list();
    }

    private void collect(DrawnLayer.Features drawn, int owner, List<StyleRule> rules, int order, Wishes wishes) {
        if (rules.stream().allMatch(r -> texts(r).isEmpty())) {
            return;
        }
        PackedLayer layer = drawn.layer();
        IntStream.Builder[] matched = new IntStream.Builder[rules.size()];
        Arrays.setAll(matched, r -> IntStream.builder());
        StylePass.match(rules, drawn.in(wishes.frame().box()),
                (rule, feature) -> matched[rule].add(feature));
        for (int rule = 0; rule < matched.length; rule++) {
            int[] features = matched[rule].build().toArray();
            List<Symbol.TextSymbol> texts = texts(rules.get(rule));
            for (int s = 0; s < texts.size(); s++) {
                Wishes.Source from = new Wishes.Source(layer, texts.get(s), order * 100 + rule * 10 + s, owner);
                if (layer.kind() == GeometryKind.LINE) {
                    lines.collect(from, drawn, LineWishes.applying(rules, rule), features, wishes);
                } else {
                    Arrays.stream(features).forEach(f -> places.collect(from, f, wishes));
                }
            }
        }
    }

    private static List<Symbol.TextSymbol> texts(StyleRule rule) {
        List<Symbol.TextSymbol> texts = new ArrayList<>();
        for (Symbol symbol : rule.symbols()) {
            if (symbol instanceof Symbol.TextSymbol text) {
                texts.add(text);
            }
        }
        return texts;
    }
}
