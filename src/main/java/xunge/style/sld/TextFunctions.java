package xunge.style.sld;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import xunge.style.Value;

/// Functions that make texts.
final class TextFunctions {

    private static final int MANY = 100;

    private final Functions.Register register;

    private TextFunctions(Functions.Register register) {
        this.register = register;
    }

    static void addTo(Map<String, Functions.Form> forms) {
        TextFunctions texts = new TextFunctions(new Functions.Register(forms));
        texts.addWhole();
        texts.addPieces();
        texts.addFormats();
    }

    private void addWhole() {
        texts(1, MANY, t -> String.join("", t).strip(), "concatenate", "strconcat", "concat");
        texts(1, 1, t -> t[0].toUpperCase(Locale.ROOT), "strtouppercase", "upper");
        texts(1, 1, t -> t[0].toLowerCase(Locale.ROOT), "strtolowercase", "lower");
        texts(1, 1, t -> t[0].strip(), "strtrim", "trim");
        texts(1, 1, t -> capitalised(t[0]), "strcapitalize", "title");
        texts(1, 1, t -> t[0], "to_string", "tostring");
        texts(1, 2, t -> t[0], "convert");
        numbers(1, 1, t -> t[0].codePointCount(0, t[0].length()), "strlength", "char_length");
        numbers(2, 2, t -> t[0].indexOf(t[1]), "strindexof");
        numbers(2, 2, t -> t[0].indexOf(t[1]) + 1.0, "strpos");
        numbers(2, 2, t -> t[0].lastIndexOf(t[1]), "strlastindexof");
    }

    private void addPieces() {
        texts(3, 3, t -> cut(t[0], Value.parseNumber(t[1]), Value.parseNumber(t[2])), "strsubstring");
        texts(2, 2, t -> cut(t[0], Value.parseNumber(t[1]), t[0].length()), "strsubstringstart");
        texts(2, 3, TextFunctions::substr, "substr");
        texts(2, 2, t -> cut(t[0], 0, Value.parseNumber(t[1])), "left");
        texts(2, 2, t -> cut(t[0], t[0].length() - Value.parseNumber(t[1]), t[0].length()), "right");
        texts(3, 4, t -> t[0].replace(t[1], t[2]), "strreplace", "replace");
    }

    /// QGIS counts letters from 1.
    private static String substr(String[] t) {
        double begin = Value.parseNumber(t[1]) - 1;
        return cut(t[0], begin, t.length > 2 ? begin + Value.parseNumber(t[2]) : t[0].length());
    }

    private void addFormats() {
        texts(2, 3, t -> numberFormat(t[0], Value.parseNumber(t[1])), "numberformat", "numberformat2");
        texts(1, 2, t -> numberFormat("#,##0." + "#".repeat(places(t)), Value.parseNumber(t[0])), "format_number");
        texts(2, 2, t -> dateFormat(t[0], t[1]), "dateformat");
        texts(2, 2, t -> dateFormat(t[1], t[0]), "format_date");
        texts(2, 2, t -> Moments.parse(t[1]).map(LocalDateTime::toString).orElse(t[1]), "dateparse");
    }

    private static int places(String[] t) {
        double places = t.length > 1 ? Value.parseNumber(t[1]) : 0;
        return (int) Math.clamp(Double.isNaN(places) ? 0 : places, 0, 12);
    }

    /// A part of `whole`, cut to what it has; the ends need not be numbers.
    private static String cut(String whole, double from, double to) {
        int begin = (int) Math.clamp(Double.isNaN(from) ? 0 : from, 0, whole.length());
        int end = (int) Math.clamp(Double.isNaN(to) ? begin : to, begin, whole.length());
        return whole.substring(begin, end);
    }

    private static String capitalised(String text) {
        StringBuilder made = new StringBuilder();
        boolean isFirst = true;
        for (int letter : text.codePoints().toArray()) {
            made.appendCodePoint(isFirst ? Character.toTitleCase(letter) : letter);
            isFirst = Character.isWhitespace(letter);
        }
        return made.toString();
    }

    /// By the pattern of `java.text.DecimalFormat`, as GeoServer does it; the bare number when the pattern is none.
    private static String numberFormat(String pattern, double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        try {
            return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
        } catch (IllegalArgumentException noPattern) {
            return Values.written(number);
        }
    }

    /// By the pattern of `java.time`, which agrees with GeoServer's for days and times; the bare date when it is none.
    private static String dateFormat(String pattern, String date) {
        Optional<LocalDateTime> moment = Moments.parse(date);
        try {
            return moment.isEmpty() ? date
                    : DateTimeFormatter.ofPattern(pattern, Locale.CHINA).format(moment.get());
        } catch (IllegalArgumentException | java.time.DateTimeException noPattern) {
            return date;
        }
    }

    private void texts(int least, int most, Function<String[], String> operation, String... names) {
        register.add(least, most, p -> new Values.OfTexts(p, operation), names);
    }

    private void numbers(int least, int most, java.util.function.ToDoubleFunction<String[]> operation,
            String... names) {
        register.add(least, most, p -> new Values.OfTexts(p, t -> Values.written(operation.applyAsDouble(t))), names);
    }
}
