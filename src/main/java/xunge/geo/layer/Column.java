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

        /// Stands for no value among whole numbers.
        static final int NONE = Integer.MIN_VALUE;

        private final String name;
        private final double[] values;
        /// Used instead when all values are whole and small.
        private final int[] whole;
        /// Used instead when they are whole and very small.
        private final byte[] small;

        /// A column over a copy of `values`.
        public Numbers(String name, double[] values) {
            this(name, values.clone(), new int[0], new byte[0]);
        }

        private Numbers(String name, double[] values, int[] whole, byte[] small) {
            this.name = name;
            this.values = values;
            this.whole = whole;
            this.small = small;
        }

        /// A column of whole numbers, [#NONE] where there is none; the array is kept.
        static Numbers whole(String name, int[] whole) {
            byte[] small = new byte[whole.length];
            for (int i = 0; i < small.length; i++) {
                if (whole[i] != NONE && (whole[i] <= Byte.MIN_VALUE || whole[i] > Byte.MAX_VALUE)) {
                    return new Numbers(name, new double[0], whole, new byte[0]);
                }
                small[i] = whole[i] == NONE ? Byte.MIN_VALUE : (byte) whole[i];
            }
            return new Numbers(name, new double[0], new int[0], small);
        }

        /// A column over whichever array has values; it is kept.
        static Numbers of(String name, double[] values, int[] whole, byte[] small) {
            return new Numbers(name, values, whole, small);
        }

        @Override
        public String name() {
            return name;
        }

        /// The value of feature `feature`; NaN when it has none.
        public double number(int feature) {
            if (small.length > 0) {
                byte value = small[feature];
                return value == Byte.MIN_VALUE ? Double.NaN : value;
            }
            if (whole.length > 0) {
                int value = whole[feature];
                return value == NONE ? Double.NaN : value;
            }
            return values[feature];
        }

        double[] values() {
            return values;
        }

        int[] whole() {
            return whole;
        }

        byte[] small() {
            return small;
        }

        @Override
        public String text(int feature) {
            double value = number(feature);
            if (Double.isNaN(value)) {
                return "";
            }
            return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                    : Double.toString(value);
        }
    }
}
