package xunge.render.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import xunge.geo.layer.PackedLayer;
import xunge.render.DrawnLayer;
import xunge.render.FeatureChoice;
import xunge.style.StyleRule;
import xunge.style.Symbol;

/// Wishes for labels along lines, and for shields on them. Not thread-safe.
final class LineWishes {

    /// A chain shorter than this share of the label's width has no label.
    private static final double LEAST_CHAIN = 1.1;
    /// How far along its line a label may give way, as shares of its own length.
    private static final double[] SLIDES = {0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8};
    /// A label bent no more than this is read as if it were straight; places where it is are tried first.
    private static final double GENTLE_DEGREES = 30;
    private static final double LEAST_STEP = 24;

    private record ChainKey(PackedLayer layer, FeatureChoice choice, Symbol.TextSymbol symbol) {}

    private final Map<ChainKey, ChainJoiner> joiners = new HashMap<>();
    private final IdentityHashMap<PackedLayer, LineEnds> ends = new IdentityHashMap<>();

    /// Forgets layers that are shown no more.
    void keepOnly(Set<PackedLayer> shown) {
        joiners.keySet().removeIf(key -> !shown.contains(key.layer));
        ends.keySet().removeIf(layer -> !shown.contains(layer));
    }

    /// What symbol `from` wishes for on the lines of `features`; its rule applies to what `applying` says.
    void collect(Wishes.Source from, DrawnLayer.Features drawn, IntPredicate applying, int[] features, Wishes wishes) {
        Symbol.TextSymbol symbol = from.symbol();
        double scale = wishes.scale();
        ChainJoiner joiner = joiners.computeIfAbsent(new ChainKey(from.layer(), drawn.choice(), symbol),
                _ -> new ChainJoiner(from.layer(), ends.computeIfAbsent(from.layer(), LineEnds::new),
                        symbol.placement().group(),
                        feature -> drawn.chosen().test(feature) && applying.test(feature)
                                ? firstLine(symbol, feature, scale)
                                : ""));
        Set<Chain> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int feature : features) {
            if (firstLine(symbol, feature, scale).isBlank()) {
                continue;
            }
            for (int part = from.layer().firstPart(feature); part < from.layer().firstPart(feature + 1); part++) {
                Chain chain = joiner.chain(part);
                if (seen.add(chain)) {
                    wish(from, chain, wishes);
                }
            }
        }
    }

    /// The features that rule number `rule` of `rules` applies to.
    static IntPredicate applying(List<StyleRule> rules, int rule) {
        StyleRule asked = rules.get(rule);
        return asked.isElse() ? feature -> rules.stream().noneMatch(r -> !r.isElse() && r.applies().test(feature))
                : asked.applies();
    }

    /// A line has room for one row.
    private static String firstLine(Symbol.TextSymbol symbol, int feature, double scale) {
        String words = symbol.label().text(feature, scale);
        int end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end);
    }

    private static void wish(Wishes.Source from, Chain chain, Wishes wishes) {
        TextLook look = TextLook.of(from.symbol(), chain.feature(), wishes.scale());
        double length = chain.lengthMetres() / wishes.frame().metresPerPixel();
        if (look.isInvisible() || length < look.sizePixels()
                || length < look.width(chain.words(), wishes.glyphs()) * LEAST_CHAIN) {
            return;
        }
        double repeat = from.symbol().placement().repeat();
        int slots = repeat <= 0 ? 1 : (int) Math.max(1, Math.floor(length / repeat));
        for (int slot = 0; slot < slots; slot++) {
            double middle = (slot + 0.5) * length / slots;
            if (isNear(chain, middle, length / slots, wishes)) {
                PlacedLabel.Key key = from.key(chain.number(), slot, chain.words());
                Slides slides = new Slides(from, key, chain, look, wishes);
                wishes.add(from, key, chain.feature(), false, slides.about(middle, length));
            }
        }
    }

    private static boolean isNear(Chain chain, double middlePixels, double reach, Wishes wishes) {
        double metres = middlePixels * wishes.frame().metresPerPixel();
        double x = wishes.x(chain.east(metres)) - wishes.frame().left();
        double y = wishes.y(chain.north(metres)) - wishes.frame().top();
        return x > -reach && y > -reach && x < wishes.frame().width() + reach && y < wishes.frame().height() + reach;
    }

    /// The places of one label on its chain.
    private record Slides(Wishes.Source from, PlacedLabel.Key key, Chain chain, TextLook look, Wishes wishes) {

        List<LabelWish.Place> about(double middle, double length) {
            double width = Math.max(LEAST_STEP, look.width(chain.words(), wishes.glyphs()));
            List<LabelWish.Place> gentle = new ArrayList<>();
            List<LabelWish.Place> others = new ArrayList<>();
            for (double slide : SLIDES) {
                double at = middle + slide * width;
                if (at >= width / 2 && at <= length - width / 2) {
                    if (from.symbol().placement().alongLine()) {
                        gentle.add(isFree -> along(at, isFree).filter(r -> r.bendDegrees() <= GENTLE_DEGREES)
                                .map(r -> text().of(r.letters())));
                        others.add(isFree -> along(at, isFree).filter(r -> r.bendDegrees() > GENTLE_DEGREES)
                                .map(r -> text().of(r.letters())));
                    } else {
                        gentle.add(isFree -> level(at, isFree));
                    }
                }
            }
            gentle.addAll(others);
            return gentle;
        }

        private LevelText text() {
            return new LevelText(key, chain.feature(), look, from.symbol(), wishes.glyphs());
        }

        private Optional<AlongLine.Run> along(double at, Predicate<LabelBox> isFree) {
            double side = look.sizePixels() / 2;
            if (!isFree.test(LabelBox.around(x(at), y(at), side, side))) {
                return Optional.empty();
            }
            AlongLine line = new AlongLine(wishes.glyphs(), wishes.frame().metresPerPixel(),
                    from.symbol().placement().maxAngleDegrees());
            return line.place(chain, at, chain.words(), look);
        }

        private Optional<PlacedLabel> level(double at, Predicate<LabelBox> isFree) {
            TextBlock block = TextBlock.of(List.of(chain.words()), "", look, wishes.glyphs());
            LevelText text = text();
            LabelBox box = text.box(block, x(at), y(at));
            return isFree.test(text.covered(box)) ? Optional.of(text.in(box, block)) : Optional.empty();
        }

        private double x(double at) {
            return wishes.x(chain.east(at * wishes.frame().metresPerPixel()));
        }

        private double y(double at) {
            return wishes.y(chain.north(at * wishes.frame().metresPerPixel()));
        }
    }
}
