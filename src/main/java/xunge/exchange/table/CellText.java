package xunge.exchange.table;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import xunge.exchange.text.Moments;

/// Writes values as text for tables.
final class CellText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX")
            .withZone(Moments.BEIJING);
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private CellText() {}

    /// `value` as text; empty for null.
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant moment -> MOMENT.format(moment);
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            default -> value.toString();
        };
    }

    /// True when a spreadsheet would take `text` for a formula (OWASP, "CSV Injection"): it begins with one of `= + - @`, a
    /// tabulator or a return, and is no number.
    static boolean isFormula(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 && Degrees.parse(text).isEmpty();
    }
}
