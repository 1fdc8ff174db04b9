package xunge.exchange.dxf;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a drawing as a person reads it there: decoded, without the codes for fonts, colours and places.
///
/// @param charset what the drawing's text is encoded in
record DxfText(Charset charset) {

    /// The encoding drawings are written in, and what their header calls it. QGIS and GDAL read it and do not read
    /// characters given by number.
    static final Charset WRITTEN = Charset.forName("GBK");
    static final String WRITTEN_PAGE = "ANSI_936";

    /// `\U+4E2D` and `\M+5D6D0`: characters and bytes by number.
    private static final Pattern UNICODE = Pattern.compile("\\\\U\\+([0-9A-Fa-f]{4})");
    private static final Pattern MULTI_BYTE = Pattern.compile("\\\\M\\+([1-5])([0-9A-Fa-f]{4})");
    /// The encodings that `\M+n` stands for.
    private static final Map<String, String> PAGES = Map.of("1", "windows-31j", "2", "Big5", "3", "EUC-KR", "5", "GBK");
    private static final Pattern PERCENT = Pattern.compile("%%([dDcCpPuUoO%]|[0-9]{3})");
    /// A code of MTEXT that ends with a semicolon.
    private static final Pattern VALUED = Pattern.compile("[ACcFfHQTWp][^;\\\\{}]*;");
    /// What stands for a control character behind a caret.
    private static final Map<Character, String> CARETS = Map.of('I', "\t", 'J', "\n", 'M', "\n", ' ', "^");
    private static final Pattern STACKED = Pattern.compile("S([^;]*);");

    /// The text of `value`, with characters given by number put in.
    String plain(String value) {
        String text = new String(value.getBytes(StandardCharsets.ISO_8859_1), charset);
        if (text.indexOf('\\') < 0) {
            return text;
        }
        String bytes = MULTI_BYTE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(multiByte(m.group(1), m.group(2))));
        return UNICODE.matcher(bytes)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static String multiByte(String page, String hex) {
        int number = Integer.parseInt(hex, 16);
        byte[] bytes = {(byte) (number >> 8), (byte) number};
        return Optional.ofNullable(PAGES.get(page)).map(p -> new String(bytes, Charset.forName(p))).orElse("?");
    }

    /// The text of a `TEXT` or `ATTRIB`: `%%d` is °, `%%c` is ⌀, `%%p` is ±.
    String line(String value) {
        String text = plain(value);
        return text.indexOf('%') < 0 ? text
                : PERCENT.matcher(text).replaceAll(m -> Matcher.quoteReplacement(percent(m.group(1))));
    }

    private static String percent(String code) {
        return switch (code) {
            case "d", "D" -> "°";
            case "c", "C" -> "⌀";
            case "p", "P" -> "±";
            case "%" -> "%";
            case "u", "U", "o", "O" -> "";
            default -> Character.toString(Integer.parseInt(code));
        };
    }

    /// The text of an `MTEXT`, with lines parted by line feeds.
    String paragraphs(String value) {
        String text = line(value);
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (c == '\\' && next != 0) {
                at = code(text, at + 1, plain);
            } else if (c == '^' && CARETS.containsKey(next)) {
                plain.append(CARETS.get(next));
                at += 2;
            } else {
                plain.append(c == '{' || c == '}' ? "" : String.valueOf(c));
                at++;
            }
        }
        return plain.toString();
    }

    /// Takes the code that begins at `at`, behind its backslash; returns where the text goes on.
    private static int code(String text, int at, StringBuilder plain) {
        char c = text.charAt(at);
        switch (c) {
            case 'P', 'X', 'N' -> plain.append('\n');
            case '~' -> plain.append(' ');
            case '\\', '{', '}' -> plain.append(c);
            case 'L', 'l', 'O', 'o', 'K', 'k' -> plain.append("");
            default -> {
                return valued(text, at, plain);
            }
        }
        return at + 1;
    }

    private static int valued(String text, int at, StringBuilder plain) {
        Matcher stacked = STACKED.matcher(text).region(at, text.length());
        if (stacked.lookingAt()) {
            plain.append(stacked.group(1).replaceAll("[\\^#]\\s*", "/"));
            return stacked.end();
        }
        Matcher valued = VALUED.matcher(text).region(at, text.length());
        if (valued.lookingAt()) {
            return valued.end();
        }
        plain.append('\\').append(text.charAt(at));
        return at + 1;
    }

    /// `text` as it is written: what [#WRITTEN] does not have goes by number, control characters become blanks.
    static String escaped(String text) {
        CharsetEncoder encoder = WRITTEN.newEncoder();
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 127) {
                escaped.append(' ');
            } else if (encoder.canEncode(c)) {
                escaped.append(c);
            } else {
                escaped.append("\\U+%04X".formatted((int) c));
            }
        }
        return escaped.toString();
    }
}
