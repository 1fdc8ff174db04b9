package xunge.style.sld;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads an XML file into [XmlPart]s. Document types and external entities are refused, and so is what is deeper or
/// larger than any style.
final class XmlTree {

    /// The name given to a comment of QGIS about what it left out.
    static final String REMARK = "#remark";
    /// What stands before the expression in such a comment.
    static final String FAILED = "Expression was:";

    private static final int DEEPEST = 80;
    private static final int MOST_ELEMENTS = 1_000_000;

    private final String file;
    private final Deque<XmlPart.Node> open = new ArrayDeque<>();
    private int elements;

    private XmlTree(String file) {
        this.file = file;
    }

    static XmlPart.Node read(String file, InputStream in) throws StyleException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new XmlTree(file).root(factory.createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            throw notXml(file, broken.getLocation(), broken);
        } catch (RuntimeException broken) {
            // The reader of the JDK answers some broken input with an exception of its own making.
            throw notXml(file, null, broken);
        }
    }

    private static StyleException notXml(String file, @Nullable Location at, Exception cause) {
        int line = at == null ? 0 : Math.max(0, at.getLineNumber());
        int column = at == null ? 0 : Math.max(0, at.getColumnNumber());
        return new StyleException("style.not-xml", List.of(file, line, column), cause);
    }

    private XmlPart.Node root(XMLStreamReader reader) throws XMLStreamException, StyleException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(reader);
                case XMLStreamConstants.CHARACTERS -> words(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlPart.Node done = open.pop();
                    if (open.isEmpty()) {
                        return done;
                    }
                    open.peek().content().add(done);
                }
                case XMLStreamConstants.COMMENT -> remark(reader);
                default -> {
                    // other comments and processing instructions say nothing about the style
                }
            }
        }
        throw new StyleException("style.not-xml", List.of(file, 0, 0), null);
    }

    /// Of all comments only those by which QGIS says what it left out are kept.
    private void remark(XMLStreamReader reader) {
        String text = reader.getText();
        if (!open.isEmpty() && text.contains(FAILED)) {
            open.peek()
                    .content()
                    .add(new XmlPart.Node(REMARK, reader.getLocation().getLineNumber(), Map.of(),
                            List.of(new XmlPart.Text(text))));
        }
    }

    private void words(String text) {
        if (!open.isEmpty() && !text.isEmpty()) {
            open.peek().content().add(new XmlPart.Text(text));
        }
    }

    private void open(XMLStreamReader reader) throws StyleException {
        int line = reader.getLocation().getLineNumber();
        if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new StyleException("style.too-large", List.of(file, line), null);
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        open.push(new XmlPart.Node(reader.getLocalName(), line, attributes, new ArrayList<>()));
    }
}
