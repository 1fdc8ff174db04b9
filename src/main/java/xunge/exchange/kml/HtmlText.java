package xunge.exchange.kml;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person reads in the HTML of a description: blocks become lines, cells are parted by blanks, scripts and styles
/// are left out.
final class HtmlText {

    private static final Pattern HIDDEN = Pattern
            .compile("(?is)<(script|style|head)\\b.*?(?:</\\1\\s*>|$)|<!--.*?(?:-->|$)");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>");
    private static final Pattern LINE_TAG = Pattern.compile("br|p|div|tr|li|h[1-6]|table|ul|ol|hr");
    private static final Pattern CELL_TAG = Pattern.compile("t[dh]");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
            "nbsp", " ", "middot", "·", "copy", "©", "deg", "°");

    private HtmlText() {}

    /// The text in `html`; text without a tag is returned as it is but for entities and outer blanks.
    static String of(String html) {
        if (html.indexOf('<') < 0) {
            return entities(html).strip();
        }
        Matcher tag = TAG.matcher(HIDDEN.matcher(html).replaceAll(""));
        StringBuilder text = new StringBuilder();
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            boolean isCellEnd = CELL_TAG.matcher(name).matches() && tag.group(1).equals("/");
            tag.appendReplacement(text, isCellEnd ? " " : LINE_TAG.matcher(name).matches() ? "\n" : "");
        }
        tag.appendTail(text);
        StringBuilder lines = new StringBuilder();
        for (String line : entities(text.toString()).split("\\R", -1)) {
            String plain = line.replaceAll("[ \\t\\u00a0]+", " ").strip();
            if (!plain.isEmpty()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(plain);
            }
        }
        return lines.toString();
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0 ? text
                : ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m.group(1), m.group())));
    }

    private static String entity(String name, String whole) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        boolean isHex = name.charAt(1) == 'x';
        int point = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
        return Character.isValidCodePoint(point) ? Character.toString(point) : whole;
    }
}
