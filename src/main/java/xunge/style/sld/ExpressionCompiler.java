package xunge.style.sld;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geotools.api.filter.expression.Add;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Divide;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.Multiply;
import org.geotools.api.filter.expression.NilExpression;
import org.geotools.api.filter.expression.PropertyName;
import xunge.geo.layer.Column;
import xunge.geo.layer.PackedLayer;
import xunge.style.StyleProblem;
import xunge.style.Theme;
import xunge.style.Value;

/// Compiles GeoTools expressions to [Value]s over one layer's columns. `env` is answered by the theme, once; what does
/// not depend on the feature or the scale is worked out once too.
final class ExpressionCompiler {

    private static final Value NOTHING = Value.of("");
    /// GeoServer's reserved name for the scale in `env`.
    private static final String SCALE = "wms_scale_denominator";

    private final SldDocument document;
    private final PackedLayer layer;
    private final Theme theme;
    private final List<StyleProblem> problems;

    ExpressionCompiler(SldDocument document, PackedLayer layer, Theme theme, List<StyleProblem> problems) {
        this.document = document;
        this.layer = layer;
        this.theme = theme;
        this.problems = problems;
    }

    PackedLayer layer() {
        return layer;
    }

    Value compile(Expression expression) {
        return switch (expression) {
            case Literal literal -> Value.of(String.valueOf(literal.getValue()));
            case PropertyName property -> column(property);
            case Function function -> function(function);
            case BinaryExpression arithmetic -> call(expression, arithmeticName(arithmetic),
                    List.of(compile(arithmetic.getExpression1()), compile(arithmetic.getExpression2())));
            case NilExpression _ -> NOTHING;
            default -> report(expression, StyleProblem.Kind.UNSUPPORTED, String.valueOf(expression));
        };
    }

    private static String arithmeticName(BinaryExpression arithmetic) {
        return switch (arithmetic) {
            case Add _ -> "Add";
            case Multiply _ -> "Mul";
            case Divide _ -> "Div";
            default -> "Sub";
        };
    }

    /// The attribute called `name`, if the layer has it.
    Optional<Value> findValue(String name) {
        return findColumn(name.strip()).map(Values.OfColumn::new);
    }

    private Value column(PropertyName property) {
        Optional<Column> found = findColumn(property.getPropertyName());
        return found.<Value>map(Values.OfColumn::new)
                .orElseGet(() -> report(property, StyleProblem.Kind.NO_SUCH_COLUMN,
                        layer.name() + "." + property.getPropertyName()));
    }

    /// The column of that name, whatever its case and its namespace.
    private Optional<Column> findColumn(String written) {
        String name = written.substring(written.lastIndexOf(':') + 1);
        return layer.findColumn(written)
                .or(() -> layer.columns().stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst());
    }

    private Value function(Function function) {
        List<Expression> parameters = function.getParameters();
        return switch (function.getName().toLowerCase(Locale.ROOT)) {
            case "env" -> env(function);
            case "propertyexists" -> Value.of(Values.written(!parameters.isEmpty()
                    && findColumn(String.valueOf(parameters.getFirst())).isPresent()));
            case "property" -> compile(parameters.isEmpty() ? function
                    : new org.geotools.filter.FilterFactoryImpl().property(String.valueOf(parameters.getFirst())));
            default -> Measuring.find(layer, function)
                    .<Value>map(Values.Measured::new)
                    .orElseGet(() -> call(function, function.getName(),
                            parameters.stream().map(this::compile).toList()));
        };
    }

    private Value call(Expression about, String name, List<Value> parameters) {
        Optional<Functions.Form> form = Functions.find(name);
        if (form.isEmpty()) {
            return report(about, StyleProblem.Kind.UNSUPPORTED, "Function " + name);
        }
        if (parameters.size() < form.get().least() || parameters.size() > form.get().most()) {
            return report(about, StyleProblem.Kind.BAD_VALUE, "Function " + name);
        }
        Value made = form.get().make().apply(parameters);
        boolean isConstant = parameters.stream().allMatch(Value.Constant.class::isInstance);
        return isConstant ? Value.of(made.text(0, Double.NaN)) : made;
    }

    /// GeoServer's `env(name, default)`.
    private Value env(Function function) {
        List<Expression> parameters = function.getParameters();
        if (parameters.isEmpty() || !(parameters.getFirst() instanceof Literal name)) {
            return report(function, StyleProblem.Kind.UNSUPPORTED, "Function env");
        }
        String key = String.valueOf(name.getValue());
        if (key.equals(SCALE)) {
            return new Values.OfScale();
        }
        Value fallback = parameters.size() > 1 ? compile(parameters.get(1)) : NOTHING;
        String themed = theme.get(key, "");
        return themed.isEmpty() ? fallback : Value.of(themed);
    }

    /// What the file calls `about`.
    String name(Object about) {
        return document.names().getOrDefault(about, "");
    }

    /// Notes the problem with the line of `about` and gives the empty value.
    Value report(Object about, StyleProblem.Kind kind, String what) {
        problems.add(new StyleProblem(document.file(), document.lines().getOrDefault(about, 0), kind, what));
        return NOTHING;
    }
}
