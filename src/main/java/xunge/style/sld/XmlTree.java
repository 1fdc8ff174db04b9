package xunge.style.sld;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an XML file into [XmlPart]s. Document types and external entities are refused.
final class XmlTree {

    private final String file;
    private final Deque<XmlPart.Node> open = new ArrayDeque<>();

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
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new StyleException("style.not-xml", List.of(file, line), broken);
        }
    }

    private XmlPart.Node root(XMLStreamReader reader) throws XMLStreamException, StyleException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(start(reader));
                case XMLStreamConstants.CHARACTERS -> words(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlPart.Node done = open.pop();
                    if (open.isEmpty()) {
                        return done;
                    }
                    open.peek().content().add(done);
                }
                default -> {
                    // comments and processing instructions say nothing about the style
                }
            }
        }
        throw new StyleException("style.not-xml", List.of(file, 0), null);
    }

    private void words(String text) {
        if (!open.isEmpty() && !text.isEmpty()) {
            open.peek().content().add(new XmlPart.Text(text));
        }
    }

    private static XmlPart.Node start(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new XmlPart.Node(reader.getLocalName(), reader.getLocation().getLineNumber(), attributes,
                new ArrayList<>());
    }
}
