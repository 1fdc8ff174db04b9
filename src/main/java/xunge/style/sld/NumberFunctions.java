package xunge.style.sld;

import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import xunge.style.Value;

/// Arithmetic and mathematics. A missing number gives none.
final class NumberFunctions {

    private static final int MANY = 100;

    private final Functions.Register register;

    private NumberFunctions(Functions.Register register) {
        this.register = register;
    }

    static void addTo(Map<String, Functions.Form> forms) {
        NumberFunctions numbers = new NumberFunctions(new Functions.Register(forms));
        numbers.addArithmetic();
        numbers.addRounding();
        numbers.addMathematics();
    }

    private void addArithmetic() {
        two((a, b) -> a + b, "add");
        two((a, b) -> a - b, "sub");
        two((a, b) -> a * b, "mul");
        two((a, b) -> b == 0 ? Double.NaN : a / b, "div");
        two((a, b) -> b == 0 ? Double.NaN : a % b, "modulo", "mod");
        two((a, b) -> b == 0 ? Double.NaN : Math.floor(a / b), "div_int", "integerdivision");
        two(Math::IEEEremainder, "ieeeremainder");
        register.add(1, MANY, p -> new Values.OfNumbers(p, n -> Arrays.stream(n).max().orElse(Double.NaN)), "max",
                "max_2", "max_3", "max_4");
        register.add(1, MANY, p -> new Values.OfNumbers(p, n -> Arrays.stream(n).min().orElse(Double.NaN)), "min",
                "min_2", "min_3", "min_4");
        register.add(3, 3, p -> new Values.OfNumbers(p, n -> Math.max(n[1], Math.min(n[2], n[0]))), "clamp_value");
    }

    private void addRounding() {
        one(Math::abs, "abs", "abs_2", "abs_3", "abs_4");
        one(Math::ceil, "ceil");
        one(Math::floor, "floor");
        one(Math::rint, "rint");
        one(n -> Double.isNaN(n) ? n : n < 0 ? Math.ceil(n) : Math.floor(n), "parseint", "parselong", "to_int");
        one(n -> n, "parsedouble", "to_real", "int2ddouble");
        register.add(1, 2, p -> new Values.OfNumbers(p, NumberFunctions::rounded), "round", "round_2", "rounddouble");
    }

    /// GeoServer's `round(x)` and QGIS's `round(x, places)`.
    private static double rounded(double[] n) {
        double power = n.length > 1 ? Math.pow(10, n[1]) : 1;
        return Double.isNaN(n[0]) ? n[0] : Math.floor(n[0] * power + 0.5) / power;
    }

    private void addMathematics() {
        one(Math::sqrt, "sqrt");
        one(Math::exp, "exp");
        one(Math::log, "log", "ln");
        one(Math::sin, "sin");
        one(Math::cos, "cos");
        one(Math::tan, "tan");
        one(Math::asin, "asin");
        one(Math::acos, "acos");
        one(Math::atan, "atan");
        one(Math::toDegrees, "todegrees", "degrees");
        one(Math::toRadians, "toradians", "radians");
        two(Math::atan2, "atan2");
        two(Math::pow, "pow");
        register.add(0, 0, _ -> Value.of(Math.PI), "pi");
    }

    private void one(DoubleUnaryOperator operator, String... names) {
        register.add(1, 1, p -> new Values.OfNumbers(p, n -> operator.applyAsDouble(n[0])), names);
    }

    private void two(DoubleBinaryOperator operator, String... names) {
        register.add(2, 2, p -> new Values.OfNumbers(p, n -> operator.applyAsDouble(n[0], n[1])), names);
    }
}
