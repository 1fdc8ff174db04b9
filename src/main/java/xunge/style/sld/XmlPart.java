package xunge.style.sld;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A piece of a style file, with its line.
sealed interface XmlPart {

    /// Words between elements.
    record Text(String text) implements XmlPart {}

    /// An element, its name without namespace: SLD 1.0, SE 1.1, OGC and FES filters differ in prefix, not in words.
    record Node(String name, int line, Map<String, String> attributes, List<XmlPart> content) implements XmlPart {

        List<Node> children() {
            return content.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
        }

        Optional<Node> child(String childName) {
            return children().stream().filter(c -> c.name().equals(childName)).findFirst();
        }

        Stream<Node> children(String childName) {
            return children().stream().filter(c -> c.name().equals(childName));
        }

        String text() {
            StringBuilder words = new StringBuilder();
            for (XmlPart part : content) {
                if (part instanceof Text(String text)) {
                    words.append(text);
                }
            }
            return words.toString().strip();
        }

        String attribute(String attributeName) {
            return attributes.getOrDefault(attributeName, "");
        }
    }
}
