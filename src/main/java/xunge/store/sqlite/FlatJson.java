package xunge.store.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;

/// JSON objects whose values are all text: the payload of events. Equal maps in equal order give equal text.
final class FlatJson {

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    static String write(Map<String, String> values) {
        StringBuilder json = new StringBuilder("{");
        values.forEach((key, value) -> {
            json.append(json.length() > 1 ? "," : "");
            quote(json, key);
            json.append(':');
            quote(json, value);
        });
        return json.append('}').toString();
    }

    private static void quote(StringBuilder json, String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    /// The values of `json` in their order; throws an [IllegalArgumentException] for anything [#write] does not write.
    static Map<String, String> parse(String json) {
        try {
            return new FlatJson(json).object();
        } catch (StringIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("payload ends early", e);
        }
    }

    private Map<String, String> object() {
        Map<String, String> values = new LinkedHashMap<>();
        expect('{');
        while (text.charAt(at) != '}') {
            if (!values.isEmpty()) {
                expect(',');
            }
            String key = string();
            expect(':');
            values.put(key, string());
        }
        expect('}');
        if (at != text.length()) {
            throw new IllegalArgumentException("payload goes on at " + at);
        }
        return values;
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        expect('"');
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            value.append(c == '\\' ? escaped() : c);
        }
        return value.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        if (c != 'u') {
            return c;
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private void expect(char c) {
        if (text.charAt(at++) != c) {
            throw new IllegalArgumentException("payload has no " + c + " at " + (at - 1));
        }
    }
}
