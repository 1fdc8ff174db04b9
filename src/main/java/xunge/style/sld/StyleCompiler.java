package xunge.style.sld;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import xunge.geo.layer.PackedLayer;
import xunge.style.LayerStyle;
import xunge.style.StylePass;
import xunge.style.StyleProblem;
import xunge.style.StyleRule;
import xunge.style.Symbol;
import xunge.style.Theme;

/// Compiles a style as read to rules over one layer's columns in one theme. Costs well under a millisecond, so a layer
/// that changes is simply compiled again.
public final class StyleCompiler {

    private final FilterCompiler filters;
    private final SymbolCompiler symbols;

    private StyleCompiler(ExpressionCompiler expressions) {
        this.filters = new FilterCompiler(expressions);
        this.symbols = new SymbolCompiler(expressions);
    }

    /// The style of `document` for `layer` in `theme`; what cannot be drawn is added to `problems`.
    public static LayerStyle compile(SldDocument document, PackedLayer layer, Theme theme,
            List<StyleProblem> problems) {
        Set<StyleProblem> found = new LinkedHashSet<>(document.problems());
        List<StyleProblem> compiling = new ArrayList<>();
        StyleCompiler compiler = new StyleCompiler(new ExpressionCompiler(document, layer, theme, compiling));
        LayerStyle style = new LayerStyle(document.style().featureTypeStyles().stream().map(compiler::pass).toList());
        found.addAll(compiling);
        problems.addAll(found);
        return style;
    }

    private StylePass pass(FeatureTypeStyle style) {
        return new StylePass(style.rules().stream().map(this::rule).toList());
    }

    private StyleRule rule(Rule rule) {
        IntPredicate applies = rule.getFilter() == null ? feature -> true : filters.compile(rule.getFilter());
        List<Symbol> compiled = new ArrayList<>();
        rule.symbolizers().forEach(s -> compiled.addAll(symbols.compile(s)));
        return new StyleRule(rule.getMinScaleDenominator(), rule.getMaxScaleDenominator(), applies,
                rule.isElseFilter(), compiled, title(rule));
    }

    static String title(Rule rule) {
        String title = rule.getDescription() == null || rule.getDescription().getTitle() == null ? ""
                : rule.getDescription().getTitle().toString();
        return !title.isEmpty() || rule.getName() == null ? title : rule.getName();
    }
}
