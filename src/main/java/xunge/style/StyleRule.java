package xunge.style;

import java.util.List;
import java.util.function.IntPredicate;

/// Which features, at which scales, are drawn how.
///
/// @param minScale smallest denominator it is for, inclusive
/// @param maxScale denominator from which on it is not
/// @param applies whether it is for a feature
/// @param isElse true when it is for features no other rule of the pass at this scale applies to
/// @param symbols drawn one after the other
/// @param title what the legend calls it; empty for a rule without name
public record StyleRule(double minScale, double maxScale, IntPredicate applies, boolean isElse, List<Symbol> symbols,
        String title) {

    /// A rule without a name.
    public StyleRule(double minScale, double maxScale, IntPredicate applies, boolean isElse, List<Symbol> symbols) {
        this(minScale, maxScale, applies, isElse, symbols, "");
    }

    /// Keeps the symbols from later change.
    public StyleRule {
        symbols = List.copyOf(symbols);
    }

    /// True when the rule is for 1:`scale` (SE 1.1, 10.4: min inclusive, max exclusive).
    public boolean isForScale(double scale) {
        return scale >= minScale && scale < maxScale;
    }
}
