package xunge.style.sld;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import xunge.geo.layer.Column;
import xunge.style.Value;

/// The values that are not constant.
final class Values {

    private static final double WHOLE = 1e15;

    private Values() {}

    /// `number` in words: whole numbers without a fraction, nothing for none.
    static String written(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        return number == Math.rint(number) && Math.abs(number) < WHOLE ? Long.toString((long) number)
                : Double.toString(number);
    }

    /// `isTrue` in words.
    static String written(boolean isTrue) {
        return isTrue ? "true" : "false";
    }

    /// True for the word `true` and for every number but 0.
    static boolean isTrue(Value value, int feature, double scale) {
        if (value.text(feature, scale).equalsIgnoreCase("true")) {
            return true;
        }
        double number = value.number(feature, scale);
        return !Double.isNaN(number) && number != 0;
    }

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

    /// A number measured on each feature.
    record Measured(ToDoubleFunction<Integer> measure) implements Value {
        @Override
        public String text(int feature, double scale) {
            return written(number(feature, scale));
        }

        @Override
        public double number(int feature, double scale) {
            return measure.applyAsDouble(feature);
        }

        @Override
        public boolean isPerFeature() {
            return true;
        }
    }

    /// A number made of numbers.
    record OfNumbers(List<Value> parameters, ToDoubleFunction<double[]> operation) implements Value {
        @Override
        public String text(int feature, double scale) {
            return written(number(feature, scale));
        }

        @Override
        public double number(int feature, double scale) {
            double[] numbers = new double[parameters.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = parameters.get(i).number(feature, scale);
            }
            return operation.applyAsDouble(numbers);
        }

        @Override
        public boolean isPerFeature() {
            return parameters.stream().anyMatch(Value::isPerFeature);
        }
    }

    /// A text made of texts.
    record OfTexts(List<Value> parameters, Function<String[], String> operation) implements Value {
        @Override
        public String text(int feature, double scale) {
            String[] texts = new String[parameters.size()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = parameters.get(i).text(feature, scale);
            }
            return operation.apply(texts);
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

    /// One of its parameters, chosen for each feature; none when the choice is negative.
    record Chosen(List<Value> parameters, Choice choice) implements Value {
        @Override
        public String text(int feature, double scale) {
            int place = choice.of(parameters, feature, scale);
            return place < 0 ? "" : parameters.get(place).text(feature, scale);
        }

        @Override
        public double number(int feature, double scale) {
            int place = choice.of(parameters, feature, scale);
            return place < 0 ? Double.NaN : parameters.get(place).number(feature, scale);
        }

        @Override
        public boolean isPerFeature() {
            return parameters.stream().anyMatch(Value::isPerFeature);
        }
    }

    /// Says which parameter it is.
    @FunctionalInterface
    interface Choice {

        /// The place of the parameter whose value is taken, negative for none.
        int of(List<Value> parameters, int feature, double scale);
    }

    /// True or false, worked out from its parameters.
    record Tested(List<Value> parameters, Test test) implements Value {
        @Override
        public String text(int feature, double scale) {
            return written(test.of(parameters, feature, scale));
        }

        @Override
        public double number(int feature, double scale) {
            return test.of(parameters, feature, scale) ? 1 : 0;
        }

        @Override
        public boolean isPerFeature() {
            return parameters.stream().anyMatch(Value::isPerFeature);
        }
    }

    /// A question about parameters.
    @FunctionalInterface
    interface Test {

        /// The answer.
        boolean of(List<Value> parameters, int feature, double scale);
    }
}
