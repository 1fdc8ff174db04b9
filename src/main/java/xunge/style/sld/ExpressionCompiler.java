package xunge.style.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import xunge.geo.layer.Column;
import xunge.geo.layer.PackedLayer;
import xunge.style.StyleProblem;
import xunge.style.Theme;
import xunge.style.Value;

/// Compiles GeoTools expressions to [Value]s over one layer's columns. `env` is answered by the theme, once.
final class ExpressionCompiler {

    private static final Value NOTHING = Value.of("");
    private static final Map<String, Integer> LEAST_PARAMETERS = Map.of("Interpolate", 3, "Recode", 3, "strSubstring",
            3);
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

    Value compile(Expression expression) {
        return switch (expression) {
            case Literal literal -> Value.of(String.valueOf(literal.getValue()));
            case PropertyName property -> column(property);
            case Function function -> function(function);
            default -> report(expression, StyleProblem.Kind.UNSUPPORTED, String.valueOf(expression));
        };
    }

    /// The attribute called `name`, if the layer has it.
    Optional<Value> findColumn(String name) {
        return layer.findColumn(name.strip()).map(Values.OfColumn::new);
    }

    private Value column(PropertyName property) {
        Optional<Column> found = layer.findColumn(property.getPropertyName());
        return found.<Value>map(Values.OfColumn::new)
                .orElseGet(
                        () -> report(property, StyleProblem.Kind.NO_SUCH_COLUMN,
                                layer.name() + "." + property.getPropertyName()));
    }

    private Value function(Function function) {
        List<Value> parameters = new ArrayList<>();
        if (function.getName().equals("env")) {
            return env(function);
        }
        function.getParameters().forEach(p -> parameters.add(compile(p)));
        if (parameters.size() < LEAST_PARAMETERS.getOrDefault(function.getName(), 0)) {
            return report(function, StyleProblem.Kind.BAD_VALUE, "Function " + function.getName());
        }
        return switch (function.getName()) {
            case ExpressionReader.JOIN, "strConcat" -> new Values.Joined(parameters);
            case "Interpolate" -> new Values.Interpolated(parameters);
            case "Recode" -> new Values.Recoded(parameters);
            case "strSubstring" -> new Values.Cut(parameters);
            default -> arithmetic(function, parameters);
        };
    }

    private Value arithmetic(Function function, List<Value> parameters) {
        Optional<DoubleBinaryOperator> operator = switch (function.getName()) {
            case "Add" -> Optional.of((a, b) -> a + b);
            case "Sub" -> Optional.of((a, b) -> a - b);
            case "Mul" -> Optional.of((a, b) -> a * b);
            case "Div" -> Optional.of((a, b) -> a / b);
            case "max" -> Optional.of(Math::max);
            case "min" -> Optional.of(Math::min);
            default -> Optional.empty();
        };
        if (operator.isEmpty() || parameters.size() != 2) {
            return report(function, StyleProblem.Kind.UNSUPPORTED, "Function " + function.getName());
        }
        return new Values.Calculated(operator.get(), parameters.get(0), parameters.get(1));
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

    /// Notes the problem with the line of `about` and gives the empty value.
    Value report(Object about, StyleProblem.Kind kind, String what) {
        problems.add(new StyleProblem(document.file(), document.lines().getOrDefault(about, 0), kind, what));
        return NOTHING;
    }
}
