package xunge.exchange.geojson;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xunge.exchange.ValueType;
import xunge.exchange.text.Moments;

/// What the values of one property are. JSON has no dates: text counts as one only in the full form of ISO 8601.
enum JsonType {
    /** Only nulls so far. */
    NOTHING,
    /** True or false. */
    BOOLEAN,
    /** Whole numbers. */
    INTEGER,
    /** Numbers. */
    REAL,
    /** Days. */
    DATE,
    /** Moments. */
    DATETIME,
    /** Text, or values of several kinds. */
    TEXT;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern
            .compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?");

    static JsonType of(@Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case Boolean yes -> BOOLEAN;
            case Long number -> INTEGER;
            case Double number -> REAL;
            case String text when DAY.matcher(text).matches() && Moments.parseDay(text).isPresent() -> DATE;
            case String text when MOMENT.matcher(text).matches() && Moments.parse(text).isPresent() -> DATETIME;
            default -> TEXT;
        };
    }

    /// The type that holds both.
    JsonType and(JsonType other) {
        if (this == other || other == NOTHING) {
            return this;
        }
        if (this == NOTHING) {
            return other;
        }
        boolean bothNumbers = (this == INTEGER || this == REAL) && (other == INTEGER || other == REAL);
        return bothNumbers ? REAL : TEXT;
    }

    ValueType valueType() {
        return switch (this) {
            case NOTHING, TEXT -> ValueType.TEXT;
            case BOOLEAN -> ValueType.BOOLEAN;
            case INTEGER -> ValueType.INTEGER;
            case REAL -> ValueType.REAL;
            case DATE -> ValueType.DATE;
            case DATETIME -> ValueType.DATETIME;
        };
    }

    /// `value` as the type found for its property.
    static @Nullable Object convert(@Nullable Object value, ValueType type) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case TEXT -> value.toString();
            case REAL -> value instanceof Number number ? (Object) number.doubleValue() : null;
            case DATE -> Moments.parseDay(value.toString()).orElse(null);
            case DATETIME -> Moments.parse(value.toString()).orElse(null);
            case BOOLEAN, INTEGER, BYTES -> value;
        };
    }
}
