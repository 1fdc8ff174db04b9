package xunge.inspect.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// What was typed, as names are compared with it: half-width, lower case, without spaces and separators.
///
/// @param letters the characters, at most 60 of them
record Query(String letters) {

    private static final int LONGEST = 60;

    static Query of(String typed) {
        String plain = plain(typed);
        return new Query(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
    }

    /// `text` half-width, lower case, without spaces, dots, hyphens and quotes.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "'’·•-_.".indexOf(c) < 0)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// This query as it sounds: every character by its first reading.
    Query sounding(Pinyin pinyin) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            List<String> readings = pinyin.readings(letters.charAt(i));
            sound.append(readings.isEmpty() ? letters.substring(i, i + 1) : readings.getFirst());
        }
        return of(sound.toString());
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    int length() {
        return letters.length();
    }
}
