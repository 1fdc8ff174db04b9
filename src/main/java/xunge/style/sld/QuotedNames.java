package xunge.style.sld;

/// A text of ECQL in which names with letters outside ASCII stand between quotation marks, as GeoTools' parser wants
/// them, with the way back to the places of the text as written.
///
/// @param text for the parser
/// @param origins for each letter of it, the place in the written text
record QuotedNames(String text, java.util.List<Integer> origins) {

    static QuotedNames of(String written) {
        StringBuilder text = new StringBuilder();
        java.util.List<Integer> origins = new java.util.ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int end = end(written, at);
            String piece = written.substring(at, end);
            boolean isForeign = Character.isUnicodeIdentifierStart(piece.charAt(0))
                    && piece.chars().anyMatch(c -> c > 127);
            if (isForeign) {
                text.append('"');
                origins.add(at);
            }
            for (int i = at; i < end; i++) {
                origins.add(i);
            }
            text.append(piece);
            if (isForeign) {
                text.append('"');
                origins.add(end - 1);
            }
            at = end;
        }
        return new QuotedNames(text.toString(), origins);
    }

    /// The end of the quoted text, name or single letter that begins at `at`.
    private static int end(String written, int at) {
        char first = written.charAt(at);
        if (first == '\'' || first == '"') {
            int close = written.indexOf(first, at + 1);
            return close < 0 ? written.length() : close + 1;
        }
        int end = at + 1;
        if (Character.isUnicodeIdentifierStart(first) || first == '_') {
            while (end < written.length() && Character.isUnicodeIdentifierPart(written.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /// The place in the written text of the letter at `position` of [#text].
    int positionOf(int position) {
        return origins.isEmpty() ? 0 : origins.get(Math.clamp(position, 0, origins.size() - 1));
    }
}
