package xunge.exchange.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xunge.exchange.ValueType;
import xunge.exchange.text.Moments;

/// Finds the type of a column from its cells. Codes stay text: what begins with a zero or has more than 15 digits would lose
/// by being a number.
final class CellType {

    private static final Pattern WHOLE = Pattern.compile("[+-]?(0|[1-9]\\d{0,14})");
    private static final Pattern FRACTION = Pattern
            .compile("[+-]?(\\d{1,15}\\.\\d*|\\.\\d+|\\d{1,15})([eE][+-]?\\d{1,3})?");
    private static final Pattern DATE_NAME = Pattern.compile(".*(日期|时间|date|time).*");
    /// Excel's day 1 is 1900-01-01 and it knows a 29 February 1900, so from March 1900 day 0 is 1899-12-30.
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final double FIRST_SERIAL = 20_000;
    private static final double LAST_SERIAL = 80_000;

    private final boolean isNamedDate;
    private boolean seen;
    private boolean whole = true;
    private boolean real = true;
    private boolean yesNo = true;
    private boolean day = true;
    private boolean moment = true;
    private boolean serial;

    CellType(String column) {
        isNamedDate = DATE_NAME.matcher(column.toLowerCase(Locale.ROOT)).matches();
        serial = isNamedDate;
    }

    void look(@Nullable Object cell) {
        switch (cell) {
            case null -> {
                return;
            }
            case String text when text.isBlank() -> {
                return;
            }
            case String text -> lookText(text.strip());
            case Double number -> lookNumber(number);
            case Boolean bool -> only(false, false, true, false, false);
            case LocalDateTime at -> only(false, false, false, at.toLocalTime().equals(LocalTime.MIDNIGHT), true);
            default -> only(false, false, false, false, false);
        }
        seen = true;
    }

    private void lookText(String text) {
        boolean isWhole = WHOLE.matcher(text).matches();
        boolean isCode = text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
        boolean isReal = !isCode && FRACTION.matcher(text).matches() && digits(text) <= 17;
        serial &= isReal && isSerial(Double.parseDouble(text));
        boolean isDay = !isWhole && Moments.parseDay(text).isPresent();
        boolean isMoment = !isReal && (isDay || Moments.parse(text).isPresent());
        boolean isBool = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
        only(isWhole, isReal, isBool, isDay, isMoment);
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private void lookNumber(double number) {
        serial &= isSerial(number);
        boolean isWhole = number == Math.rint(number) && Math.abs(number) < 1e15;
        only(isWhole, true, false, false, false);
    }

    private static boolean isSerial(double number) {
        return number >= FIRST_SERIAL && number <= LAST_SERIAL;
    }

    private void only(boolean isWhole, boolean isReal, boolean isBool, boolean isDay, boolean isMoment) {
        whole &= isWhole;
        real &= isReal;
        yesNo &= isBool;
        day &= isDay;
        moment &= isMoment;
    }

    ValueType type() {
        if (!seen) {
            return ValueType.TEXT;
        }
        if (isSerialDate()) {
            return whole ? ValueType.DATE : ValueType.DATETIME;
        }
        if (yesNo) {
            return ValueType.BOOLEAN;
        }
        if (day) {
            return ValueType.DATE;
        }
        if (moment) {
            return ValueType.DATETIME;
        }
        return whole ? ValueType.INTEGER : real ? ValueType.REAL : ValueType.TEXT;
    }

    /// True when the column holds Excel's day numbers: all are such, and its name says date or time.
    boolean isSerialDate() {
        return seen && isNamedDate && serial && real;
    }

    /// `cell` as `type`; null when it is blank or no such value.
    static @Nullable Object convert(@Nullable Object cell, ValueType type) {
        if (cell == null || cell instanceof String text && text.isBlank()) {
            return null;
        }
        String text = text(cell);
        return switch (type) {
            case TEXT -> cell instanceof String exact ? exact : text;
            case INTEGER -> WHOLE.matcher(text).matches() ? (Object) Long.parseLong(text) : null;
            case REAL -> FRACTION.matcher(text).matches() ? (Object) Double.parseDouble(text) : null;
            case BOOLEAN -> text.equalsIgnoreCase("true") ? Boolean.TRUE
                    : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
            case DATE -> date(cell, text);
            case DATETIME -> moment(cell, text);
            case BYTES -> null;
        };
    }

    private static @Nullable Object date(Object cell, String text) {
        if (cell instanceof LocalDateTime at) {
            return at.toLocalDate();
        }
        if (FRACTION.matcher(text).matches() && isSerial(Double.parseDouble(text))) {
            return EXCEL_EPOCH.plusDays((long) Double.parseDouble(text));
        }
        return Moments.parseDay(text).orElse(null);
    }

    private static @Nullable Object moment(Object cell, String text) {
        if (cell instanceof LocalDateTime at) {
            return at.toInstant(Moments.BEIJING);
        }
        if (FRACTION.matcher(text).matches() && isSerial(Double.parseDouble(text))) {
            double days = Double.parseDouble(text);
            return EXCEL_EPOCH.atStartOfDay()
                    .plusSeconds(Math.round(days * 86_400))
                    .toInstant(Moments.BEIJING);
        }
        return Moments.parse(text).orElse(null);
    }

    private static String text(Object cell) {
        if (cell instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return cell.toString().strip();
    }
}
