package xunge.style.sld;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;

/// Reads SLD 1.0 and SE 1.1 files, as GeoServer and QGIS write them, onto GeoTools' style and filter model.
///
/// The first style of the first layer is read. Elements that are not drawn are listed with their line, never an error.
public final class SldReader {

    private static final Set<String> TOLD_ELSEWHERE = Set.of("Name", "Title", "Abstract", "Description",
            "FeatureTypeName", "SemanticTypeIdentifier", "IsDefault", "LegendGraphic", "VendorOption");

    private final ReadContext context;
    private final FilterReader filters;
    private final SymbolizerReader symbolizers;

    private SldReader(ReadContext context) {
        this.context = context;
        ExpressionReader expressions = new ExpressionReader(context);
        this.filters = new FilterReader(context, expressions);
        this.symbolizers = new SymbolizerReader(context, expressions);
    }

    /// The style in `in`; `file` names it in messages. Fails when it is no XML or has no style.
    public static SldDocument read(String file, InputStream in) throws StyleException {
        XmlPart.Node root = XmlTree.read(file, in);
        ReadContext context = new ReadContext(file);
        Style style = new SldReader(context).style(root);
        return new SldDocument(file, style, context.lines, context.problems);
    }

    private Style style(XmlPart.Node root) throws StyleException {
        List<XmlPart.Node> layers = Stream.concat(root.children("NamedLayer"), root.children("UserLayer")).toList();
        layers.stream().skip(1).forEach(context::unsupported);
        Optional<XmlPart.Node> found = layers.stream().flatMap(l -> l.children("UserStyle")).findFirst();
        if (found.isEmpty()) {
            throw new StyleException("style.not-sld", List.of(context.file()), null);
        }
        XmlPart.Node node = found.get();
        Style style = context.styles.createStyle();
        style.featureTypeStyles().clear();
        for (XmlPart.Node child : node.children()) {
            if (child.name().equals("FeatureTypeStyle")) {
                style.featureTypeStyles().add(featureTypeStyle(child));
            } else if (!TOLD_ELSEWHERE.contains(child.name())) {
                context.unsupported(child);
            }
        }
        return style;
    }

    private FeatureTypeStyle featureTypeStyle(XmlPart.Node node) {
        FeatureTypeStyle pass = context.styles.createFeatureTypeStyle();
        node.child("Name").ifPresent(n -> pass.setName(n.text()));
        for (XmlPart.Node child : node.children()) {
            if (child.name().equals("Rule")) {
                pass.rules().add(rule(child));
            } else if (child.name().equals("VendorOption") || !TOLD_ELSEWHERE.contains(child.name())) {
                context.unsupported(child, child.name() + " " + child.attribute("name"));
            }
        }
        return pass;
    }

    private Rule rule(XmlPart.Node node) {
        Rule rule = context.at(node, context.styles.createRule());
        for (XmlPart.Node child : node.children()) {
            switch (child.name()) {
                case "Name" -> rule.setName(child.text());
                case "MinScaleDenominator" -> number(child).ifPresent(rule::setMinScaleDenominator);
                case "MaxScaleDenominator" -> number(child).ifPresent(rule::setMaxScaleDenominator);
                case "Filter" -> rule.setFilter(filters.filter(child));
                case "ElseFilter" -> rule.setElseFilter(true);
                default -> addSymbolizer(rule, child);
            }
        }
        return rule;
    }

    private void addSymbolizer(Rule rule, XmlPart.Node child) {
        if (child.name().endsWith("Symbolizer")) {
            symbolizers.symbolizer(child).ifPresent(rule.symbolizers()::add);
        } else if (!TOLD_ELSEWHERE.contains(child.name())) {
            context.unsupported(child);
        }
    }

    private Optional<Double> number(XmlPart.Node node) {
        try {
            return Optional.of(Double.valueOf(node.text()));
        } catch (NumberFormatException none) {
            context.badValue(node);
            return Optional.empty();
        }
    }
}
