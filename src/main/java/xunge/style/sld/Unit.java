package xunge.style.sld;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.jspecify.annotations.Nullable;
import xunge.style.Measure;
import xunge.style.Value;

/// What the lengths of a symbolizer are in.
///
/// @param onGround true for lengths on the ground, false for pixels
/// @param factor metres, or pixels, of one of them
record Unit(boolean onGround, double factor) {

    static final Unit PIXEL = new Unit(false, 1);
    private static final Unit METRE = new Unit(true, 1);
    private static final Unit FOOT = new Unit(true, 0.3048);

    /// The unit that the options of a symbolizer keep.
    static Unit of(Map<String, String> options) {
        return switch (options.getOrDefault(SymbolizerReader.UNIT, "")) {
            case SymbolizerReader.METRE -> METRE;
            case SymbolizerReader.FOOT -> FOOT;
            default -> PIXEL;
        };
    }

    /// `length` in this unit.
    Measure measure(Value length) {
        Optional<Functions.Form> times = factor == 1 ? Optional.empty() : Functions.find("Mul");
        return new Measure(times.map(t -> t.make().apply(List.of(length, Value.of(factor)))).orElse(length), onGround);
    }

    /// `length` in this unit; 0 when there is none.
    Measure measure(@Nullable Expression length, ExpressionCompiler expressions) {
        return length == null ? measure(Value.of(0)) : measure(expressions.compile(length));
    }
}
