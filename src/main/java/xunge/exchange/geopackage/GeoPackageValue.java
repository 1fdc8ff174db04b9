package xunge.exchange.geopackage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xunge.exchange.Field;
import xunge.exchange.ValueType;
import xunge.exchange.text.Moments;

/// Turns what SQLite holds in a column, which may be anything, into what the column declares.
///
/// @param field the column
record GeoPackageValue(Field field) {

    private static final int LONGEST_SHOWN = 40;

    /// The product's type of the declared SQL type `declared` (OGC 12-128r17 table 1; others by SQLite's affinity rules,
    /// sqlite.org/datatype3.html §3.1).
    static ValueType type(String declared) {
        String type = declared.toUpperCase(Locale.ROOT);
        return switch (type) {
            case "BOOLEAN" -> ValueType.BOOLEAN;
            case "DATE" -> ValueType.DATE;
            case "DATETIME", "TIMESTAMP" -> ValueType.DATETIME;
            case "BLOB" -> ValueType.BYTES;
            default -> affinity(type);
        };
    }

    private static ValueType affinity(String type) {
        if (type.contains("INT")) {
            return ValueType.INTEGER;
        }
        boolean isReal = type.contains("REAL") || type.contains("FLOA") || type.contains("DOUB")
                || type.contains("NUM") || type.contains("DEC");
        return isReal ? ValueType.REAL : ValueType.TEXT;
    }

    String name() {
        return field.name();
    }

    /// `value` as the column's type; null when it cannot be that.
    @Nullable
    Object convert(Object value) {
        return switch (field.type()) {
            case TEXT -> value instanceof byte[] ? null : value.toString();
            case INTEGER -> whole(value);
            case REAL -> value instanceof Number number ? (Object) number.doubleValue() : null;
            case BOOLEAN -> value instanceof Number number ? (Object) (number.longValue() != 0) : null;
            case DATE -> day(value);
            case DATETIME -> value instanceof Instant ? value : Moments.parse(value.toString()).orElse(null);
            case BYTES -> value instanceof byte[] ? value : null;
        };
    }

    private static @Nullable Object whole(Object value) {
        return switch (value) {
            case Integer number -> (long) number;
            case Long number -> number;
            case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 -> number.longValue();
            default -> null;
        };
    }

    private static @Nullable LocalDate day(Object value) {
        return Moments.parseDay(value.toString()).orElse(null);
    }

    /// `value` for a message.
    String shown(Object value) {
        String text = value instanceof byte[] blob ? blob.length + " B" : value.toString();
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
