package xunge.style.sld;

import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import xunge.geo.layer.GeometryKind;
import xunge.style.Theme;

/// Writes a style in QGIS's own form: QGIS keeps SLD in a GeoPackage but draws by this (`styleQML`, read by its OGR
/// provider; seen with 3.22).
///
/// Rules, scales, fills, hatches, lines, marks and labels are written; values that follow the feature or the scale
/// become expressions. Pictures and labels' shields are left out.
public final class QmlWriter {

    private final QgisExpressions expressions;
    private final QmlSymbols symbols;
    private int labelCount;

    private QmlWriter(GeometryKind kind, Theme theme) {
        this.expressions = new QgisExpressions(theme);
        this.symbols = new QmlSymbols(kind, theme);
    }

    /// `document` for a layer of `kind` in the colours of `theme`, as QML.
    public static String write(SldDocument document, GeometryKind kind, Theme theme) {
        return new QmlWriter(kind, theme).qml(document);
    }

    private String qml(SldDocument document) {
        QmlElement root = new QmlElement("qgis").with("version", "3.22.0")
                .with("labelsEnabled", 1)
                .with("styleCategories", "Symbology|Labeling");
        QmlElement renderer = root.add(new QmlElement("renderer-v2").with("type", "RuleRenderer")
                .with("symbollevels", 1));
        QmlElement rules = renderer.add(new QmlElement("rules").with("key", "root"));
        QmlElement drawn = new QmlElement("symbols");
        QmlElement labels = new QmlElement("rules").with("key", "labels");
        int symbol = 0;
        int pass = 0;
        for (FeatureTypeStyle style : document.style().featureTypeStyles()) {
            QmlElement group = new QmlElement("rule").with("key", "pass" + pass);
            int before = symbol;
            for (Rule rule : style.rules()) {
                labels(rule, labels);
                List<Symbolizer> shapes = rule.symbolizers()
                        .stream()
                        .filter(s -> !(s instanceof TextSymbolizer))
                        .toList();
                if (!shapes.isEmpty()) {
                    group.add(rule(rule, "rule" + symbol).with("symbol", symbol));
                    drawn.add(symbols.symbol(String.valueOf(symbol), shapes, pass));
                    symbol++;
                }
            }
            if (symbol > before) {
                rules.add(group);
            }
            pass++;
        }
        renderer.add(drawn);
        root.add(new QmlElement("labeling").with("type", "rule-based")).add(labels);
        StringBuilder out = new StringBuilder("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n");
        root.write(out);
        return out.toString();
    }

    private QmlElement rule(Rule rule, String key) {
        QmlElement made = new QmlElement("rule").with("key", key).with("label", StyleCompiler.title(rule));
        if (rule.isElseFilter()) {
            made.with("filter", "ELSE");
        } else {
            Filter filter = rule.getFilter();
            Optional.ofNullable(filter)
                    .flatMap(expressions::filter)
                    .filter(f -> !f.isEmpty())
                    .ifPresent(f -> made.with("filter", f));
        }
        if (rule.getMinScaleDenominator() > 0) {
            made.with("scalemindenom", Math.round(rule.getMinScaleDenominator()));
        }
        if (rule.getMaxScaleDenominator() < 1e12) {
            made.with("scalemaxdenom", Math.round(rule.getMaxScaleDenominator()));
        }
        return made;
    }

    private void labels(Rule rule, QmlElement labels) {
        for (Symbolizer symbolizer : rule.symbolizers()) {
            if (symbolizer instanceof TextSymbolizer text && text.getLabel() != null) {
                Optional<String> words = expressions.expression(text.getLabel());
                if (words.isPresent()) {
                    QmlElement made = rule(rule, "label" + labelCount++);
                    made.with("description", StyleCompiler.title(rule));
                    labels.add(made).add(settings(text, words.get()));
                }
            }
        }
    }

    private QmlElement settings(TextSymbolizer text, String words) {
        QmlElement settings = new QmlElement("settings").with("calloutType", "simple");
        boolean isBold = text.getFont() != null && symbols.text(text.getFont().getWeight()).equals("bold");
        Expression size = text.getFont() == null ? null : text.getFont().getSize();
        QmlElement style = new QmlElement("text-style").with("fieldName", words)
                .with("isExpression", 1)
                .with("fontFamily", "Noto Sans SC")
                .with("fontWeight", isBold ? 75 : 50)
                .with("fontSize", size == null ? 12 : symbols.number(size, 12))
                .with("fontSizeUnit", "Pixel")
                .with("textOpacity", 1)
                .with("textColor", text.getFill() == null ? "0,0,0,255"
                        : symbols.colour(text.getFill().getColor(),
                                text.getFill().getOpacity()));
        if (text.getHalo() != null) {
            style.add(new QmlElement("text-buffer").with("bufferDraw", 1)
                    .with("bufferSizeUnits", "Pixel")
                    .with("bufferSize", symbols.number(text.getHalo().getRadius(), 1))
                    .with("bufferOpacity", 1)
                    .with("bufferColor", symbols.colour(text.getHalo().getFill().getColor(),
                            text.getHalo().getFill().getOpacity())));
        }
        settings.add(style);
        boolean isAlong = text.getLabelPlacement() instanceof LinePlacement
                || "true".equals(text.getOptions().get("followLine"));
        settings.add(new QmlElement("placement").with("placement", isAlong ? 3 : symbols.placement())
                .with("placementFlags", 9)
                .with("dist", 4)
                .with("distUnits", "Pixel")
                .with("maxCurvedCharAngleIn", 25)
                .with("maxCurvedCharAngleOut", -25));
        settings.add(new QmlElement("rendering").with("drawLabels", 1).with("mergeLines", isAlong ? 1 : 0));
        return settings;
    }
}
