package xunge.exchange.dxf;

/// One group: a code and a value.
///
/// @param code what the value means
/// @param value its bytes as Latin-1, so that any encoding can still be applied
/// @param line the line of the code, from 1; in binary files the byte, from 0
record DxfPair(int code, String value, long line) {

    /// The value as a number; NaN when it is none.
    double number() {
        try {
            return Double.parseDouble(value.strip());
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    /// The value as a whole number, 0 when it is none.
    int whole() {
        double number = number();
        return Double.isNaN(number) ? 0 : (int) number;
    }

    boolean is(int otherCode, String otherValue) {
        return code == otherCode && value.strip().equals(otherValue);
    }
}
