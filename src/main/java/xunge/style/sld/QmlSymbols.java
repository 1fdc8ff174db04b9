package xunge.style.sld;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.styling.StyleFactoryImpl;
import org.jspecify.annotations.Nullable;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.style.Theme;
import xunge.style.Tint;
import xunge.style.Value;

/// Writes the symbols of a QML file.
final class QmlSymbols {

    /// The scale at which what follows the scale is written where QGIS takes no expression.
    private static final double SCALE = 10_000;
    private static final Map<String, String> MARKS = Map.of("cross", "cross_fill", "x", "cross_fill", "dot", "circle",
            "horline", "line", "vertline", "line", "slash", "line", "backslash", "line", "plus", "cross", "times",
            "cross2");
    private static final Map<String, Double> TURNS = Map.of("x", 45.0, "horline", 90.0, "slash", 45.0, "backslash",
            -45.0);
    /// QGIS's angle of the lines of a hatch, counter-clockwise.
    private static final Map<String, List<Integer>> HATCHES = Map.of("slash", List.of(45), "backslash", List.of(135),
            "horline", List.of(0), "vertline", List.of(90), "times", List.of(45, 135), "plus", List.of(0, 90));

    private final GeometryKind kind;
    private final Theme theme;
    private final QgisExpressions expressions;

    QmlSymbols(GeometryKind kind, Theme theme) {
        this.kind = kind;
        this.theme = theme;
        this.expressions = new QgisExpressions(theme);
    }

    private boolean isArea() {
        return kind == GeometryKind.POLYGON;
    }

    /// QGIS's number for where a level label stands: around a point, level on a line, over the middle of an area.
    int placement() {
        return switch (kind) {
            case POINT -> 0;
            case LINE -> 4;
            case POLYGON -> 1;
        };
    }

    QmlElement symbol(String name, List<Symbolizer> symbolizers, int pass) {
        QmlElement symbol = named(name, switch (kind) {
            case POINT -> "marker";
            case LINE -> "line";
            case POLYGON -> "fill";
        });
        for (Symbolizer symbolizer : symbolizers) {
            for (QmlElement layer : layers(symbolizer, name)) {
                symbol.add(layer.with("pass", pass));
            }
        }
        return symbol;
    }

    private static QmlElement named(String name, String type) {
        return new QmlElement("symbol").with("name", name).with("type", type).with("alpha", 1);
    }

    private List<QmlElement> layers(Symbolizer symbolizer, String name) {
        Unit unit = Unit.of(symbolizer.getOptions());
        return switch (symbolizer) {
            case PolygonSymbolizer polygon -> polygon(polygon, unit, name);
            case LineSymbolizer line when line.getStroke() != null && kind != GeometryKind.POINT ->
                List.of(line(line.getStroke(), unit, line.getPerpendicularOffset()));
            case PointSymbolizer point when point.getGraphic() != null -> marks(point.getGraphic(), unit, name);
            default -> List.of();
        };
    }

    private List<QmlElement> polygon(PolygonSymbolizer polygon, Unit unit, String name) {
        List<QmlElement> layers = new ArrayList<>();
        Fill fill = polygon.getFill();
        if (isArea() && fill != null && fill.getGraphicFill() != null) {
            layers.addAll(hatch(fill.getGraphicFill(), unit, name));
        } else if (isArea() && fill != null) {
            QmlElement simple = layer("SimpleFill").prop("style", "solid")
                    .prop("outline_style", "no")
                    .prop("color", colour(fill.getColor(), fill.getOpacity()));
            layers.add(defined(simple, Map.of("fillColor", fill.getColor())));
        }
        if (polygon.getStroke() != null && kind != GeometryKind.POINT) {
            layers.add(line(polygon.getStroke(), unit, null));
        }
        return layers;
    }

    private List<QmlElement> hatch(Graphic graphic, Unit unit, String name) {
        List<QmlElement> layers = new ArrayList<>();
        for (Object alternative : graphic.graphicalSymbols()) {
            if (alternative instanceof Mark mark && mark.getStroke() != null) {
                String shape = text(mark.getWellKnownName()).replace("shape://", "");
                boolean isSlanted = shape.equals("slash") || shape.equals("backslash") || shape.equals("times");
                double distance = number(graphic.getSize(), 8) / (isSlanted ? Math.sqrt(2) : 1);
                for (int angle : HATCHES.getOrDefault(shape, List.of())) {
                    QmlElement hatch = layer("LinePatternFill")
                            .prop("angle", angle - number(graphic.getRotation(), 0))
                            .prop("distance", distance)
                            .prop("distance_unit", unit(unit));
                    hatch.add(named("@" + name + "@" + layers.size(), "line"))
                            .add(line(mark.getStroke(), unit, null));
                    layers.add(hatch);
                }
            }
        }
        return layers;
    }

    private QmlElement line(Stroke stroke, Unit unit, @Nullable Expression offset) {
        QmlElement line = layer("SimpleLine").prop("line_color", colour(stroke.getColor(), stroke.getOpacity()))
                .prop("line_width", number(stroke.getWidth(), 1))
                .prop("line_width_unit", unit(unit))
                .prop("line_style", "solid")
                .prop("capstyle", cap(text(stroke.getLineCap())))
                .prop("joinstyle", join(text(stroke.getLineJoin())));
        if (offset != null) {
            line.prop("offset", -number(offset, 0)).prop("offset_unit", unit(unit));
        }
        String dashes = stroke.dashArray() == null || stroke.dashArray().isEmpty() ? ""
                : text(stroke.dashArray().getFirst()).strip().replaceAll("[\\s,]+", ";");
        if (!dashes.isEmpty()) {
            line.prop("use_custom_dash", 1).prop("customdash", dashes).prop("customdash_unit", unit(unit));
        }
        return defined(line, Map.of("outlineColor", stroke.getColor(), "outlineWidth", stroke.getWidth()));
    }

    private static String cap(String word) {
        return word.equals("round") || word.equals("square") ? word : "flat";
    }

    private static String join(String word) {
        return word.equals("round") || word.equals("bevel") ? word : "miter";
    }

    private List<QmlElement> marks(Graphic graphic, Unit unit, String name) {
        Optional<Mark> mark = graphic.graphicalSymbols()
                .stream()
                .filter(Mark.class::isInstance)
                .map(Mark.class::cast)
                .findFirst();
        if (mark.isEmpty()) {
            return List.of();
        }
        QmlElement marker = marker(graphic, mark.get(), unit);
        if (kind == GeometryKind.POINT) {
            return List.of(marker);
        }
        QmlElement holder = layer(isArea() ? "CentroidFill" : "MarkerLine").prop("placement", "centralpoint");
        holder.add(named("@" + name + "@0", "marker")).add(marker);
        return List.of(holder);
    }

    private QmlElement marker(Graphic graphic, Mark mark, Unit unit) {
        String shape = text(mark.getWellKnownName()).replace("shape://", "").toLowerCase(Locale.ROOT);
        Fill fill = mark.getFill();
        Stroke stroke = mark.getStroke();
        QmlElement marker = layer("SimpleMarker").prop("name", MARKS.getOrDefault(shape, shape))
                .prop("size", number(graphic.getSize(), 6))
                .prop("size_unit", unit(unit))
                .prop("angle", number(graphic.getRotation(), 0) + TURNS.getOrDefault(shape, 0.0))
                .prop("color", fill == null ? "0,0,0,0" : colour(fill.getColor(), fill.getOpacity()))
                .prop("outline_style", stroke == null ? "no" : "solid");
        if (stroke != null) {
            marker.prop("outline_color", colour(stroke.getColor(), stroke.getOpacity()))
                    .prop("outline_width", number(stroke.getWidth(), 1))
                    .prop("outline_width_unit", unit(unit));
        }
        return defined(marker, fill == null ? Map.of("size", graphic.getSize(), "angle", graphic.getRotation())
                : Map.of("size", graphic.getSize(), "angle", graphic.getRotation(), "fillColor", fill.getColor()));
    }

    private static QmlElement layer(String className) {
        return new QmlElement("layer").with("class", className).with("enabled", 1).with("locked", 0);
    }

    private static String unit(Unit unit) {
        return unit.onGround() ? "RenderMetersInMapUnits" : "Pixel";
    }

    /// Adds the expressions for what differs from feature to feature, or follows the scale.
    private QmlElement defined(QmlElement layer, Map<String, Expression> byProperty) {
        Map<String, String> texts = new TreeMap<>();
        byProperty.forEach((property, value) -> Optional.of(value)
                .filter(v -> !(value(v) instanceof Value.Constant))
                .flatMap(expressions::expression)
                .ifPresent(text -> texts.put(property, text)));
        if (texts.isEmpty()) {
            return layer;
        }
        QmlElement map = new QmlElement("Option").with("type", "Map");
        map.add(option("name", "QString", ""));
        QmlElement properties = map.add(new QmlElement("Option").with("name", "properties").with("type", "Map"));
        texts.forEach((property, text) -> {
            QmlElement one = properties.add(new QmlElement("Option").with("name", property).with("type", "Map"));
            one.add(option("active", "bool", "true"));
            one.add(option("expression", "QString", text));
            one.add(option("type", "int", "3"));
        });
        map.add(option("type", "QString", "collection"));
        layer.add(new QmlElement("data_defined_properties")).add(map);
        return layer;
    }

    private static QmlElement option(String name, String type, String value) {
        return new QmlElement("Option").with("name", name).with("type", type).with("value", value);
    }

    /// `red,green,blue,alpha`; grey for a colour that differs from feature to feature.
    String colour(Expression colour, @Nullable Expression opacity) {
        Value value = value(colour);
        OptionalInt rgb = value.isPerFeature() ? OptionalInt.empty() : Tint.rgb(value.text(0, SCALE));
        double alpha = opacity == null ? 1 : number(opacity, 1);
        int known = rgb.orElse(0x808080);
        return "%d,%d,%d,%d".formatted(known >> 16, known >> 8 & 0xFF, known & 0xFF,
                Math.round(255 * Math.clamp(alpha, 0, 1)));
    }

    double number(Expression expression, double fallback) {
        Value value = value(expression);
        double number = value.isPerFeature() ? Double.NaN : value.number(0, SCALE);
        return Double.isNaN(number) ? fallback : number;
    }

    String text(@Nullable Expression expression) {
        Value value = expression == null ? Value.of("") : value(expression);
        return value.isPerFeature() ? "" : value.text(0, SCALE);
    }

    /// Compiled for a layer that has just the columns the expression names.
    private Value value(Expression expression) {
        Set<String> names = new HashSet<>();
        FilterAttributeExtractor extractor = new FilterAttributeExtractor();
        expression.accept(extractor, names);
        names.addAll(extractor.getAttributeNameSet());
        LayerBuilder empty = new LayerBuilder("", kind, new LayerSource("", "", "", "", "", false),
                new PlanePoint(0, 0));
        var layer = empty.build(names.stream().map(n -> new xunge.geo.layer.Column.Text(n, List.of())).toList());
        SldDocument nothing = new SldDocument("", new StyleFactoryImpl().createStyle(), new IdentityHashMap<>(),
                new IdentityHashMap<>(), List.of());
        return new ExpressionCompiler(nothing, layer, theme, new ArrayList<>()).compile(expression);
    }
}
