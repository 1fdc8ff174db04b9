package xunge.exchange.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tags of one element. Few elements have more than ten, so looking up goes through the list.
///
/// @param words key, value, key, value
record OsmTags(List<String> words) {

    static final OsmTags NONE = new OsmTags(List.of());

    /// A length as people write it: `3`, `3.5 m`, `3,5m`, `12'`, `12 ft`; of several the first counts.
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6}(?:[.,][0-9]{1,6})?) *(m|metres?|ft|feet|')?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,6}");
    private static final double METRES_PER_FOOT = 0.3048;

    /// Keeps the words from later change.
    OsmTags {
        words = List.copyOf(words);
    }

    /// Collects tags; a key without a name is passed over, the first value of a key counts.
    static final class Builder {
        private final List<String> words = new ArrayList<>();

        void put(String key, String value) {
            if (!key.isEmpty()) {
                words.add(key);
                words.add(value);
            }
        }

        OsmTags build() {
            return words.isEmpty() ? NONE : new OsmTags(words);
        }
    }

    static OsmTags of(String... words) {
        return new OsmTags(List.of(words));
    }

    /// The value of `key`, without blanks around it; empty when there is none.
    String text(String key) {
        for (int i = 0; i < words.size(); i += 2) {
            if (words.get(i).equals(key)) {
                return words.get(i + 1).strip();
            }
        }
        return "";
    }

    /// True when the element has a value for `key` other than `no`.
    boolean has(String key) {
        String value = text(key);
        return !value.isEmpty() && !value.equals("no");
    }

    /// True when one of the values of `key`, which are parted by semicolons, is `value`.
    boolean is(String key, String value) {
        String all = text(key);
        return all.equals(value) || all.contains(";") && listed(all).contains(value);
    }

    /// The values that stand in `all`, parted by semicolons.
    static List<String> listed(String all) {
        List<String> values = new ArrayList<>();
        for (String value : all.split(";", -1)) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    /// The value of `key` in metres; empty when there is none or it is not understood.
    OptionalDouble metres(String key) {
        Optional<String> first = listed(text(key)).stream().findFirst();
        Matcher length = LENGTH.matcher(first.orElse(""));
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(length.group(1).replace(',', '.'));
        String unit = Optional.ofNullable(length.group(2)).orElse("m");
        return OptionalDouble.of(unit.startsWith("m") ? value : value * METRES_PER_FOOT);
    }

    /// The value of `key` as a whole number; empty when there is none or it is not understood.
    Optional<Long> whole(String key) {
        Optional<String> first = listed(text(key)).stream().findFirst();
        return first.filter(f -> WHOLE.matcher(f).matches()).map(Long::valueOf);
    }
}
