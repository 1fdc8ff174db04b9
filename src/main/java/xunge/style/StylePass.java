package xunge.style;

import java.util.List;

/// One FeatureTypeStyle: all features pass through its rules before the next pass begins, so that all casings lie below
/// all fills.
///
/// @param rules in their order
public record StylePass(List<StyleRule> rules) {

    /// Keeps the rules from later change.
    public StylePass {
        rules = List.copyOf(rules);
    }

    /// The rules for 1:`scale`.
    public List<StyleRule> rulesAt(double scale) {
        return rules.stream().filter(r -> r.isForScale(scale)).toList();
    }

    /// Tells for each of `features` each rule of `active` (from [#rulesAt]) that applies.
    public static void match(List<StyleRule> active, int[] features, Match match) {
        for (int feature : features) {
            boolean matched = false;
            for (int r = 0; r < active.size(); r++) {
                StyleRule rule = active.get(r);
                if (!rule.isElse() && rule.applies().test(feature)) {
                    matched = true;
                    match.applies(r, feature);
                }
            }
            if (!matched) {
                matchElse(active, feature, match);
            }
        }
    }

    private static void matchElse(List<StyleRule> active, int feature, Match match) {
        for (int r = 0; r < active.size(); r++) {
            if (active.get(r).isElse()) {
                match.applies(r, feature);
            }
        }
    }

    /// Is told what [#match] finds.
    @FunctionalInterface
    public interface Match {

        /// The rule at place `rule` of the active rules applies to `feature`.
        void applies(int rule, int feature);
    }
}
