package xunge.geo.layer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of one attribute for all features of a layer, in feature order.
public sealed interface Column {

    /// The attribute's name.
    String name();

    /// The value of feature `feature` as text, empty when it has none. Whole numbers are written without a fraction.
    String text(int feature);

    /// Text values; `null` where a feature has none.
    ///
    /// @param name the attribute's name
    /// @param values one value a feature
    record Text(String name, List<@Nullable String> values) implements Column {
        @Override
        public String text(int feature) {
            String value = values.get(feature);
            return value == null ? "" : value;
        }
    }

    /// Numeric values; NaN where a feature has none.
    final class Numbers implements Column {

        private final String name;
        private final double[] values;

        /// A column over a copy of `values`.
        public Numbers(String name, double[] values) {
            this.name = name;
            this.values = values.clone();
        }

        @Override
        public String name() {
            return name;
        }

        /// The value of feature `feature`; NaN when it has none.
        public double number(int feature) {
            return values[feature];
        }

        @Override
        public String text(int feature) {
            double value = values[feature];
            if (Double.isNaN(value)) {
                return "";
            }
            return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                    : Double.toString(value);
        }
    }
}
