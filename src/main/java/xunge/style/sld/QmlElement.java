package xunge.style.sld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An element of a QML file in the making.
final class QmlElement {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<QmlElement> children = new ArrayList<>();

    QmlElement(String name) {
        this.name = name;
    }

    QmlElement with(String attribute, Object value) {
        attributes.put(attribute, String.valueOf(value));
        return this;
    }

    /// Adds `child` and returns it.
    QmlElement add(QmlElement child) {
        children.add(child);
        return child;
    }

    /// Adds a setting of a symbol layer as QGIS 3 reads it in all its versions.
    QmlElement prop(String key, Object value) {
        add(new QmlElement("prop").with("k", key).with("v", value));
        return this;
    }

    void write(StringBuilder out) {
        out.append('<').append(name);
        attributes
                .forEach((key, value) -> out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        if (children.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        children.forEach(c -> c.write(out));
        out.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
