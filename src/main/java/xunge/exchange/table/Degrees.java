package xunge.exchange.table;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one coordinate: a number, or degrees, minutes and seconds in any of the usual signs.
final class Degrees {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d*)?([eE][+-]?\\d{1,2})?");
    private static final Pattern PARTS = Pattern.compile(
            "(?i)(?:东经|北纬|西经|南纬|[EWNS])?\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*(?:°|º|度|d)"
                    + "(?:\\s*(\\d{1,2}(?:\\.\\d+)?)\\s*(?:'|′|’|分|m))?"
                    + "(?:\\s*(\\d{1,2}(?:\\.\\d+)?)\\s*(?:\"|″|”|''|秒|s)?)?\\s*([EWNS])?");

    private Degrees() {}

    /// The number `text` stands for; empty when it stands for none.
    static OptionalDouble parse(String text) {
        String plain = text.strip().replace('，', ',').replace(",", "");
        if (NUMBER.matcher(plain).matches()) {
            return OptionalDouble.of(Double.parseDouble(plain));
        }
        Matcher matcher = PARTS.matcher(plain);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double degrees = Double.parseDouble(matcher.group(1));
        double minutes = part(matcher, 2);
        double seconds = part(matcher, 3);
        if (minutes >= 60 || seconds >= 60) {
            return OptionalDouble.empty();
        }
        boolean isNegative = plain.matches("(?i)(西经|南纬|[WS]).*|.*[WS]") || matcher.group(1).startsWith("-");
        double value = Math.abs(degrees) + minutes / 60 + seconds / 3600;
        return OptionalDouble.of(isNegative ? -value : value);
    }

    private static double part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Double.parseDouble(matcher.group(group));
    }
}
