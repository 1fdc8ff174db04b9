package xunge.geo.layer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Collects the values of one attribute, feature by feature, in little memory. One thread.
public final class ColumnBuilder {

    private final String name;
    private final TextColumn.@Nullable Builder texts;
    private int[] whole = new int[256];
    private double @Nullable [] exact;
    private int size;

    private ColumnBuilder(String name, TextColumn.@Nullable Builder texts) {
        this.name = name;
        this.texts = texts;
    }

    /// A builder of a column of texts.
    public static ColumnBuilder texts(String name) {
        return new ColumnBuilder(name, new TextColumn.Builder());
    }

    /// A builder of a column of numbers.
    public static ColumnBuilder numbers(String name) {
        return new ColumnBuilder(name, null);
    }

    /// True for texts.
    public boolean isText() {
        return texts != null;
    }

    /// Adds the UTF-8 text of `length` bytes of `source` from `offset` on; as a number when this is a column of numbers.
    public void addText(byte[] source, int offset, int length) {
        if (texts != null) {
            texts.add(source, offset, length);
        } else {
            addNumber(number(new String(source, offset, length, StandardCharsets.UTF_8)));
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    /// Adds a feature without a value.
    public void addNothing() {
        if (texts != null) {
            texts.add(null, 0, 0);
        } else {
            addNumber(Double.NaN);
        }
    }

    /// Adds `value`; as text when this is a column of texts.
    public void addNumber(double value) {
        if (texts != null) {
            byte[] text = text(value).getBytes(StandardCharsets.UTF_8);
            texts.add(text, 0, text.length);
        } else if (exact == null && (Double.isNaN(value) || isWhole(value))) {
            whole = size == whole.length ? Arrays.copyOf(whole, size * 2) : whole;
            whole[size++] = Double.isNaN(value) ? Column.Numbers.NONE : (int) value;
        } else {
            double[] values = exact == null ? widened() : exact;
            values = size == values.length ? Arrays.copyOf(values, size * 2) : values;
            values[size++] = value;
            exact = values;
        }
    }

    private static boolean isWhole(double value) {
        return (int) value == value && (int) value != Column.Numbers.NONE;
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }

    private double[] widened() {
        double[] values = new double[Math.max(256, size * 2)];
        for (int i = 0; i < size; i++) {
            values[i] = whole[i] == Column.Numbers.NONE ? Double.NaN : whole[i];
        }
        return values;
    }

    /// The finished column.
    public Column build() {
        if (texts != null) {
            return new Column.Text(name, texts.build());
        }
        return exact == null ? Column.Numbers.whole(name, Arrays.copyOf(whole, size))
                : new Column.Numbers(name, Arrays.copyOf(exact, size));
    }
}
