package xunge.style.sld;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A pattern from a style file. Wild cards are matched without back-tracking over the text, so that no pattern can make
/// the drawing hang; a broken regular expression matches nothing.
///
/// @param parts literal pieces and wild cards in turn
/// @param matchCase true when capital letters count
record SafePattern(java.util.List<Part> parts, boolean matchCase) {

    /// One piece of a pattern: a code point, or a negative number for a wild card.
    record Part(int codePoint) {
        static final Part ANY = new Part(-1);
        static final Part ONE = new Part(-2);
    }

    /// The question whether a whole text fits.
    @FunctionalInterface
    interface Match {

        /// True when the whole of `text` fits.
        boolean matches(String text);
    }

    /// The regular expression `written`.
    static Match of(String written, boolean isCaseIgnored) {
        try {
            Pattern pattern = Pattern.compile(written,
                    isCaseIgnored ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
            return text -> pattern.matcher(text).matches();
        } catch (PatternSyntaxException broken) {
            return text -> false;
        }
    }

    /// The pattern of `PropertyIsLike` (OGC 09-026r2, 7.7.3.4).
    static SafePattern like(String written, String any, String one, String escape, boolean matchCase) {
        java.util.List<Part> parts = new java.util.ArrayList<>();
        boolean escaped = false;
        for (int codePoint : written.codePoints().toArray()) {
            String letter = Character.toString(codePoint);
            if (!escaped && letter.equals(escape)) {
                escaped = true;
                continue;
            }
            if (!escaped && letter.equals(any)) {
                parts.add(Part.ANY);
            } else if (!escaped && letter.equals(one)) {
                parts.add(Part.ONE);
            } else {
                parts.add(new Part(codePoint));
            }
            escaped = false;
        }
        return new SafePattern(parts, matchCase);
    }

    /// True when the whole of `text` fits. Costs at most the product of both lengths.
    boolean matches(String text) {
        int[] letters = text.codePoints().toArray();
        int at = 0;
        int part = 0;
        int lastAny = -1;
        int resume = 0;
        while (at < letters.length) {
            if (part < parts.size() && parts.get(part).equals(Part.ANY)) {
                lastAny = part++;
                resume = at;
            } else if (part < parts.size() && fits(parts.get(part), letters[at])) {
                part++;
                at++;
            } else if (lastAny >= 0) {
                part = lastAny + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (part < parts.size() && parts.get(part).equals(Part.ANY)) {
            part++;
        }
        return part == parts.size();
    }

    private boolean fits(Part part, int letter) {
        return part.equals(Part.ONE) || part.codePoint() == letter
                || !matchCase && Character.toLowerCase(part.codePoint()) == Character.toLowerCase(letter);
    }
}
