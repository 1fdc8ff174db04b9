package xunge.geo.crs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The two numbers in a text that is no link: decimal degrees, degrees with minutes and seconds, metres.
final class CoordinateText {

    /// Far longer than any pasted coordinate; more is not looked at.
    private static final int LONGEST = 600;
    private static final String NUMBER = "[-+]?\\d+(?:\\.\\d+)?";
    private static final Pattern NUMBERS = Pattern.compile(NUMBER);
    private static final Pattern ANGLE = Pattern.compile("(?<before>东经|西经|北纬|南纬|经度|纬度|[EWNS])?[:：=]?\\s*"
            + "(?<deg>\\d{1,3}(?:\\.\\d+)?)\\s*[°º度]\\s*"
            + "(?:(?<min>\\d{1,2}(?:\\.\\d+)?)\\s*['′’分]\\s*(?:(?<sec>\\d{1,2}(?:\\.\\d+)?)\\s*(?:[\"″”秒]|''|′′)?)?)?"
            + "\\s*(?<after>[EWNS])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("(?i)东经|西经|北纬|南纬|经纬度|经度|纬度|坐标|位置|东|北|横|纵"
            + "|longitude|latitude|lng|lon|lat|easting|northing|\\b[xyenh]\\b|[xyen](?=[\\s=:：]*[-+\\d])|米|m\\b");
    private static final Pattern NOISE = Pattern.compile("[\\s,;:=()\\[\\]{}<>\"'°º度/|、。]+");
    /// A pair of decimal degrees in the middle of a sentence.
    private static final Pattern PAIR_IN_WORDS = Pattern
            .compile("(?<![\\d.])(\\d{2,3}\\.\\d{3,})\\s*[°]?\\s*[,;/\\s]\\s*(\\d{2,3}\\.\\d{3,})(?![\\d.])");

    private CoordinateText() {}

    /// Two numbers, in the order of the text.
    ///
    /// @param first the first
    /// @param second the second
    /// @param order which of them is the longitude, if the text says so
    record Pair(double first, double second, Order order) {}

    /// What a text says of the order of its numbers.
    enum Order {
        /** Nothing. */
        UNKNOWN,
        /** The first is towards the east. */
        EAST_FIRST,
        /** The first is towards the north. */
        NORTH_FIRST
    }

    /// The pair in `text`; absent when it is no coordinate.
    static Optional<Pair> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        return angles(plain).or(() -> numbers(plain)).or(() -> inWords(plain));
    }

    private static Optional<Pair> angles(String text) {
        Matcher angle = ANGLE.matcher(text);
        List<Double> values = new ArrayList<>();
        List<Boolean> east = new ArrayList<>();
        while (angle.find()) {
            double minutes = number(angle.group("min"));
            double seconds = number(angle.group("sec"));
            if (minutes >= 60 || seconds >= 60) {
                return Optional.empty();
            }
            values.add(number(angle.group("deg")) + minutes / 60 + seconds / 3600);
            east.add(isEast(angle.group("before")) || isEast(angle.group("after")));
        }
        if (values.size() != 2) {
            return Optional.empty();
        }
        Order order = east.get(0).equals(east.get(1)) ? Order.UNKNOWN
                : east.getFirst() ? Order.EAST_FIRST : Order.NORTH_FIRST;
        return Optional.of(new Pair(values.get(0), values.get(1), order));
    }

    private static boolean isEast(@Nullable String word) {
        return word != null && (word.equals("东经") || word.equals("经度") || word.equalsIgnoreCase("E"));
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    /// Nothing but numbers and the words that go with them: two, two with a height, or twice degrees, minutes, seconds.
    private static Optional<Pair> numbers(String text) {
        String rest = NOISE.matcher(NUMBERS.matcher(WORDS.matcher(text).replaceAll(" ")).replaceAll(" "))
                .replaceAll("");
        List<Double> values = NUMBERS.matcher(text).results().map(r -> Double.parseDouble(r.group())).toList();
        if (!rest.isEmpty()) {
            return Optional.empty();
        }
        return switch (values.size()) {
            case 2, 3 -> Optional.of(new Pair(values.get(0), values.get(1), Order.UNKNOWN));
            case 6 -> sexagesimal(values);
            default -> Optional.empty();
        };
    }

    private static Optional<Pair> sexagesimal(List<Double> v) {
        boolean fits = v.get(1) < 60 && v.get(2) < 60 && v.get(4) < 60 && v.get(5) < 60
                && v.stream().allMatch(n -> n >= 0) && v.get(0) == Math.rint(v.get(0))
                && v.get(1) == Math.rint(v.get(1));
        return fits ? Optional.of(new Pair(v.get(0) + v.get(1) / 60 + v.get(2) / 3600,
                v.get(3) + v.get(4) / 60 + v.get(5) / 3600, Order.UNKNOWN)) : Optional.empty();
    }

    private static Optional<Pair> inWords(String text) {
        Matcher pair = PAIR_IN_WORDS.matcher(text);
        return pair.find() ? Optional.of(new Pair(Double.parseDouble(pair.group(1)),
                Double.parseDouble(pair.group(2)), Order.UNKNOWN)) : Optional.empty();
    }
}
