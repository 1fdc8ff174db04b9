package xunge.exchange.kml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xunge.exchange.ValueType;
import xunge.exchange.text.Moments;

/// Attribute values to and from KML's text.
final class KmlValue {

    private KmlValue() {}

    /// The value `text` stands for; null when it is none of this type. A year or a month is its beginning.
    static @Nullable Object parse(String text, ValueType type) {
        try {
            return switch (type) {
                case TEXT, BYTES -> text;
                case INTEGER -> whole(text);
                case REAL -> Double.isFinite(Double.parseDouble(text)) ? (Object) Double.valueOf(text) : null;
                case BOOLEAN -> truth(text);
                case DATE -> Moments.parseDay(text).orElse(null);
                case DATETIME -> moment(text).orElse(null);
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Long whole(String text) {
        return text.indexOf('.') < 0 ? Long.valueOf(text) : Long.valueOf(text.replaceFirst("\\.0+$", ""));
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "1", "true", "True", "TRUE" -> true;
            case "0", "false", "False", "FALSE" -> false;
            default -> null;
        };
    }

    private static Optional<Instant> moment(String text) {
        try {
            if (text.matches("\\d{4}")) {
                return Optional.of(Year.parse(text).atDay(1).atStartOfDay().toInstant(Moments.BEIJING));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                return Optional.of(YearMonth.parse(text).atDay(1).atStartOfDay().toInstant(Moments.BEIJING));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Moments.parse(text);
    }

    /// KML's name of `type`.
    static String typeName(ValueType type) {
        return switch (type) {
            case INTEGER -> "int";
            case REAL -> "double";
            case BOOLEAN -> "bool";
            case TEXT, DATE, DATETIME, BYTES -> "string";
        };
    }
}
