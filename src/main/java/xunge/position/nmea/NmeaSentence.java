package xunge.position.nmea;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// One sentence of NMEA 0183 whose checksum was right.
///
/// @param talker who speaks: `GP`, `GN`, `GB` ...; `P` for a maker's own sentence
/// @param type what it says: `GGA`, `RMC` ...; for a maker's own sentence everything after the P
/// @param fields what follows, in order; empty text for what was left out
public record NmeaSentence(String talker, String type, List<String> fields) {

    private static final int NUMBER_LENGTH = 20;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)");

    /// Keeps the fields from later change.
    public NmeaSentence {
        fields = List.copyOf(fields);
    }

    /// The sentence between `$` and `*`.
    static NmeaSentence of(String body) {
        List<String> parts = List.of(body.split(",", -1));
        String address = parts.getFirst();
        boolean isOwn = address.startsWith("P") || address.length() != 5;
        return new NmeaSentence(isOwn ? "P" : address.substring(0, 2),
                isOwn ? address.substring(Math.min(1, address.length())) : address.substring(2),
                parts.subList(1, parts.size()));
    }

    /// Field `index` from 0; empty when the sentence is shorter.
    public String text(int index) {
        return index < fields.size() ? fields.get(index).strip() : "";
    }

    /// The number in field `index`; absent when there is none. Digits, point and sign only: no exponents, no words.
    public OptionalDouble number(int index) {
        String text = text(index);
        return text.length() <= NUMBER_LENGTH && NUMBER.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }

    /// The whole number in field `index`, at most 9 digits.
    public OptionalInt whole(int index) {
        String text = text(index);
        boolean isWhole = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isWhole ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
