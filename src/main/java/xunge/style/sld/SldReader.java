package xunge.style.sld;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.styling.DescriptionImpl;
import xunge.style.Value;

/// Reads SLD 1.0 and SE 1.1 files, as GeoServer and QGIS write them, onto GeoTools' style and filter model.
///
/// The first style of the first layer is read. Elements that are not drawn are listed with their line, never an error.
public final class SldReader {

    private static final Set<String> TOLD_ELSEWHERE = Set.of("Name", "Title", "Abstract", "Description",
            "FeatureTypeName", "SemanticTypeIdentifier", "IsDefault", "LegendGraphic", "VendorOption");

    private static final String QGIS_SCHEMA = "http://www.opengis.net/sld"
            + " http://schemas.opengis.net/sld/1.1.0/StyledLayerDescriptor.xsd";

    private final ReadContext context;
    private final FilterReader filters;
    private final SymbolizerReader symbolizers;

    private SldReader(ReadContext context) {
        this.context = context;
        ExpressionReader expressions = new ExpressionReader(context);
        this.filters = new FilterReader(context, expressions);
        this.symbolizers = new SymbolizerReader(context, expressions);
    }

    /// The style in `in`; `file` names it in messages. Fails when it is no XML or has no style. Pictures must come
    /// inside the style.
    public static SldDocument read(String file, InputStream in) throws StyleException {
        return read(file, in, PictureFolder.nowhere());
    }

    /// The style in `in`, whose pictures may lie in `folder`.
    public static SldDocument read(String file, InputStream in, PictureFolder folder) throws StyleException {
        XmlPart.Node root = XmlTree.read(file, in);
        ReadContext context = new ReadContext(file, folder, isFromQgis(root));
        Style style = new SldReader(context).style(root);
        return new SldDocument(file, style, context.lines, context.names, context.problems);
    }

    /// The root element as QGIS 3 writes it; it leaves no name of its own.
    private static boolean isFromQgis(XmlPart.Node root) {
        return root.attribute("version").equals("1.1.0") && root.attribute("schemaLocation").equals(QGIS_SCHEMA);
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
                case "Title" -> describe(rule, child);
                case "Description" -> child.child("Title").ifPresent(t -> describe(rule, t));
                case "MinScaleDenominator" -> number(child).ifPresent(rule::setMinScaleDenominator);
                case "MaxScaleDenominator" -> number(child).ifPresent(rule::setMaxScaleDenominator);
                case "Filter" -> rule.setFilter(filters.filter(child));
                case "ElseFilter" -> rule.setElseFilter(true);
                case XmlTree.REMARK -> remark(rule, child);
                default -> addSymbolizer(rule, child);
            }
        }
        if (rule.getMinScaleDenominator() >= rule.getMaxScaleDenominator()) {
            context.badValue(node, "MinScaleDenominator %.0f ≥ MaxScaleDenominator %.0f"
                    .formatted(rule.getMinScaleDenominator(), rule.getMaxScaleDenominator()));
        }
        return rule;
    }

    private static void describe(Rule rule, XmlPart.Node title) {
        rule.setDescription(new DescriptionImpl(title.text(), ""));
    }

    /// QGIS leaves a remark in the place of a condition it cannot write, such as that of its "else" rules.
    private void remark(Rule rule, XmlPart.Node remark) {
        String text = remark.text();
        String expression = text.substring(text.lastIndexOf(XmlTree.FAILED) + XmlTree.FAILED.length()).strip();
        if (expression.equals("ELSE")) {
            rule.setElseFilter(true);
        } else {
            context.unsupported(remark, "Filter " + expression);
        }
    }

    private void addSymbolizer(Rule rule, XmlPart.Node child) {
        if (child.name().endsWith("Symbolizer")) {
            symbolizers.symbolizer(child).ifPresent(rule.symbolizers()::add);
        } else if (!TOLD_ELSEWHERE.contains(child.name())) {
            context.unsupported(child);
        }
    }

    private Optional<Double> number(XmlPart.Node node) {
        double number = Value.parseNumber(node.text());
        if (Double.isNaN(number)) {
            context.badValue(node, node.text());
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
