package xunge.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import xunge.geo.layer.PackedLayer;
import xunge.style.StylePass;
import xunge.style.StyleRule;

/// Remembers which rule of a pass each feature of a layer matches, because a filter costs more than drawing the feature.
/// A byte a feature for each set of rules in use. Safe for many threads: two that work out the same feature write the
/// same byte.
final class RuleMatches {

    private static final byte UNKNOWN = 0;
    private static final byte SEVERAL = -1;
    private static final byte NONE = -2;
    private static final int MOST_RULES = 120;

    private final List<StyleRule> rules;
    private final byte[] known;

    private RuleMatches(List<StyleRule> rules, int features) {
        this.rules = rules;
        this.known = new byte[features];
    }

    /// The matches of one pass, by the rules in use.
    ///
    /// @param byRules the places of the rules in the pass, and their matches
    private record Shelf(Map<List<Integer>, RuleMatches> byRules) {}

    /// What is known of `layer` under `rules`, which are some of `pass`, in order.
    static RuleMatches of(PackedLayer layer, StylePass pass, List<StyleRule> rules) {
        Shelf shelf = layer.derived(pass, Shelf.class, () -> new Shelf(new ConcurrentHashMap<>()));
        return shelf.byRules.computeIfAbsent(places(pass, rules), k -> new RuleMatches(rules, layer.size()));
    }

    /// Where in `pass` the `rules` stand.
    static List<Integer> places(StylePass pass, List<StyleRule> rules) {
        return IntStream.range(0, pass.rules().size())
                .filter(i -> rules.stream().anyMatch(r -> isSame(r, pass.rules().get(i))))
                .boxed()
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // the very rule of the pass is meant, and comparing rules is slow
    private static boolean isSame(StyleRule a, StyleRule b) {
        return a == b;
    }

    /// For each rule those of `features` it applies to, in their order.
    int[][] match(int[] features) {
        int[][] matched = new int[rules.size()][];
        int[] counts = new int[rules.size()];
        for (int feature : features) {
            byte code = code(feature);
            if (code == SEVERAL) {
                StylePass.match(rules, new int[] {feature}, (rule, f) -> counts[rule]++);
            } else if (code > 0) {
                counts[code - 1]++;
            }
        }
        for (int r = 0; r < counts.length; r++) {
            matched[r] = new int[counts[r]];
            counts[r] = 0;
        }
        for (int feature : features) {
            byte code = known[feature];
            if (code > 0) {
                matched[code - 1][counts[code - 1]++] = feature;
            } else if (code != NONE) {
                StylePass.match(rules, new int[] {feature}, (rule, f) -> matched[rule][counts[rule]++] = f);
            }
        }
        return matched;
    }

    private byte code(int feature) {
        byte code = known[feature];
        if (code == UNKNOWN) {
            int[] found = {-1, 0};
            StylePass.match(rules, new int[] {feature}, (rule, f) -> {
                found[0] = rule;
                found[1]++;
            });
            boolean isOne = found[1] == 1 && found[0] < MOST_RULES;
            code = found[1] == 0 ? NONE : isOne ? (byte) (found[0] + 1) : SEVERAL;
            known[feature] = code;
        }
        return code;
    }
}
