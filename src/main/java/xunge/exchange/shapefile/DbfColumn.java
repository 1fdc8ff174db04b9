package xunge.exchange.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import xunge.exchange.Field;
import xunge.exchange.text.Moments;

/// One column of a dBase table.
///
/// @param field its name and type
/// @param kind the table's own letter for the type
/// @param offset where it begins in the record
/// @param length its bytes
record DbfColumn(Field field, char kind, int offset, int length) {

    private static final double UNIT_OF_CURRENCY = 1e4;

    /// The offset behind the column.
    int end() {
        return offset + length;
    }

    /// What a value can be: read, absent, or no value of the column's type.
    ///
    /// @param value the value; null when absent or wrong
    /// @param wrong the text that is no value of the type; null when nothing is wrong
    record Cell(@Nullable Object value, @Nullable String wrong) {

        static final Cell ABSENT = new Cell(null, null);
    }

    /// The value in `record`.
    Cell read(byte[] record, Charset charset) {
        return switch (Character.toUpperCase(kind)) {
            case 'I', '+' -> length == 4 ? of((long) little(record).getInt()) : Cell.ABSENT;
            case 'O' -> length == 8 ? of(little(record).getDouble()) : Cell.ABSENT;
            case 'B' -> length == 8 ? of(little(record).getDouble()) : Cell.ABSENT;
            case 'Y' -> length == 8 ? of(little(record).getLong() / UNIT_OF_CURRENCY) : Cell.ABSENT;
            case 'N', 'F' -> number(ascii(record));
            case 'L' -> logical(ascii(record));
            case 'D' -> day(ascii(record));
            case 'M', 'G', 'P' -> Cell.ABSENT;
            default -> text(record, charset);
        };
    }

    private ByteBuffer little(byte[] record) {
        return ByteBuffer.wrap(record, offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Cell of(Object value) {
        return new Cell(value, null);
    }

    private String ascii(byte[] record) {
        return new String(record, offset, length, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
    }

    private Cell text(byte[] record, Charset charset) {
        int end = end();
        while (end > offset && (record[end - 1] == ' ' || record[end - 1] == 0)) {
            end--;
        }
        return end == offset ? Cell.ABSENT : of(new String(record, offset, end - offset, charset));
    }

    /// Stars are what dBase writes for a number that does not fit.
    private Cell number(String text) {
        if (text.isEmpty() || text.startsWith("*")) {
            return Cell.ABSENT;
        }
        try {
            if (field.type() == xunge.exchange.ValueType.INTEGER && text.indexOf('.') < 0 && text.indexOf('e') < 0) {
                return of(Long.parseLong(text));
            }
            double value = Double.parseDouble(text.replace(',', '.'));
            if (field.type() == xunge.exchange.ValueType.INTEGER) {
                return value == Math.rint(value) ? of((long) value) : new Cell(null, text);
            }
            return of(value);
        } catch (NumberFormatException e) {
            return new Cell(null, text);
        }
    }

    private static Cell logical(String text) {
        return switch (text) {
            case "T", "t", "Y", "y", "1" -> of(true);
            case "F", "f", "N", "n", "0" -> of(false);
            case "", "?" -> Cell.ABSENT;
            default -> new Cell(null, text);
        };
    }

    private static Cell day(String text) {
        if (text.isEmpty() || text.matches("0+")) {
            return Cell.ABSENT;
        }
        return Moments.parseDay(text).map(d -> of((Object) d)).orElse(new Cell(null, text));
    }
}
