package xunge.style.sld;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import xunge.geo.layer.Column;
import xunge.style.Value;

/// The values that are not constant.
final class Values {

    private Values() {}

    /// What a feature has in a column.
    record OfColumn(Column column) implements Value {
        @Override
        public String text(int feature, double scale) {
            return column.text(feature);
        }

        @Override
        public double number(int feature, double scale) {
            return column instanceof Column.Numbers numbers ? numbers.number(feature)
                    : Value.parseNumber(column.text(feature));
        }

        @Override
        public boolean isPerFeature() {
            return true;
        }
    }

    /// The scale denominator.
    record OfScale() implements Value {
        @Override
        public String text(int feature, double scale) {
            return Double.toString(scale);
        }

        @Override
        public double number(int feature, double scale) {
            return scale;
        }

        @Override
        public boolean isPerFeature() {
            return false;
        }
    }

    /// Its parts, one after the other.
    record Joined(List<Value> parts) implements Value {
        @Override
        public String text(int feature, double scale) {
            StringBuilder joined = new StringBuilder();
            parts.forEach(p -> joined.append(p.text(feature, scale)));
            return joined.toString().strip();
        }

        @Override
        public double number(int feature, double scale) {
            return Value.parseNumber(text(feature, scale));
        }

        @Override
        public boolean isPerFeature() {
            return parts.stream().anyMatch(Value::isPerFeature);
        }
    }

    /// `Interpolate` (SE 1.1, 11.3): value, then pairs of position and result; linear between, level outside.
    record Interpolated(List<Value> parameters) implements Value {
        @Override
        public String text(int feature, double scale) {
            return Double.toString(number(feature, scale));
        }

        @Override
        public double number(int feature, double scale) {
            double at = parameters.getFirst().number(feature, scale);
            int last = (parameters.size() - 1) / 2 - 1;
            if (Double.isNaN(at) || at <= position(0, feature, scale)) {
                return result(0, feature, scale);
            }
            for (int i = 1; i <= last; i++) {
                double end = position(i, feature, scale);
                if (at <= end) {
                    double start = position(i - 1, feature, scale);
                    double share = (at - start) / (end - start);
                    return result(i - 1, feature, scale) * (1 - share) + result(i, feature, scale) * share;
                }
            }
            return result(last, feature, scale);
        }

        private double position(int i, int feature, double scale) {
            return parameters.get(1 + 2 * i).number(feature, scale);
        }

        private double result(int i, int feature, double scale) {
            return parameters.get(2 + 2 * i).number(feature, scale);
        }

        @Override
        public boolean isPerFeature() {
            return parameters.stream().anyMatch(Value::isPerFeature);
        }
    }

    /// `Recode` (SE 1.1, 11.2): value, then pairs of value and result; empty when none fits.
    record Recoded(List<Value> parameters) implements Value {
        @Override
        public String text(int feature, double scale) {
            String key = parameters.getFirst().text(feature, scale);
            for (int i = 1; i + 1 < parameters.size(); i += 2) {
                if (parameters.get(i).text(feature, scale).equals(key)) {
                    return parameters.get(i + 1).text(feature, scale);
                }
            }
            return "";
        }

        @Override
        public double number(int feature, double scale) {
            return Value.parseNumber(text(feature, scale));
        }

        @Override
        public boolean isPerFeature() {
            return parameters.stream().anyMatch(Value::isPerFeature);
        }
    }

    /// GeoServer's `strSubstring(text, begin, end)`, cut to what the text has.
    record Cut(List<Value> parameters) implements Value {
        @Override
        public String text(int feature, double scale) {
            String whole = parameters.get(0).text(feature, scale);
            int begin = (int) Math.clamp(parameters.get(1).number(feature, scale), 0, whole.length());
            int end = (int) Math.clamp(parameters.get(2).number(feature, scale), begin, whole.length());
            return whole.substring(begin, end);
        }

        @Override
        public double number(int feature, double scale) {
            return Value.parseNumber(text(feature, scale));
        }

        @Override
        public boolean isPerFeature() {
            return parameters.getFirst().isPerFeature();
        }
    }

    /// Two numbers made one.
    record Calculated(DoubleBinaryOperator operator, Value left, Value right) implements Value {
        @Override
        public String text(int feature, double scale) {
            return Double.toString(number(feature, scale));
        }

        @Override
        public double number(int feature, double scale) {
            return operator.applyAsDouble(left.number(feature, scale), right.number(feature, scale));
        }

        @Override
        public boolean isPerFeature() {
            return left.isPerFeature() || right.isPerFeature();
        }
    }
}
