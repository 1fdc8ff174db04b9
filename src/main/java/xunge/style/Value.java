package xunge.style;

/// A value of a style, constant or taken from the feature and the scale.
public interface Value {

    /// The value for `feature` at 1:`scale` as text, empty when there is none.
    String text(int feature, double scale);

    /// The value for `feature` at 1:`scale` as a number, NaN when it is none.
    double number(int feature, double scale);

    /// True when features can have different values at one scale.
    boolean isPerFeature();

    /// The same number everywhere.
    static Value of(double number) {
        return new Constant(Double.toString(number), number);
    }

    /// The same text everywhere; a number too when it reads as one.
    static Value of(String text) {
        return new Constant(text, parseNumber(text));
    }

    /// The number `text` stands for, NaN when it is none.
    static double parseNumber(String text) {
        if (text.isEmpty() || "0123456789.-+ ".indexOf(text.charAt(0)) < 0) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException notOne) {
            return Double.NaN;
        }
    }

    /// A value that never changes.
    ///
    /// @param text as text
    /// @param number as a number, or NaN
    record Constant(String text, double number) implements Value {
        @Override
        public String text(int feature, double scale) {
            return text;
        }

        @Override
        public double number(int feature, double scale) {
            return number;
        }

        @Override
        public boolean isPerFeature() {
            return false;
        }
    }
}
