package xunge.exchange.kml;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The elements of a KML text one after the other. Namespaces are not looked at: old files have none, and everybody's
/// `gx` differs. Document types and external entities are not read.
final class KmlEvents implements AutoCloseable {

    /// Longer texts than this are no names and no descriptions; coordinates may be longer.
    static final int TEXT_MAX = 1 << 20;

    private final XMLStreamReader reader;

    KmlEvents(InputStream in, Optional<String> encoding) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reader = encoding.isPresent() ? factory.createXMLStreamReader(in, encoding.get())
                : factory.createXMLStreamReader(in);
    }

    /// Goes to the next element's beginning or end; false at the end of the text.
    boolean next() throws XMLStreamException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (RuntimeException e) { // the JDK's reader meets damaged text with several kinds of these
            throw new XMLStreamException(String.valueOf(e.getMessage()), reader.getLocation(), e);
        }
    }

    /// True at the beginning of an element.
    boolean isStart() {
        return reader.isStartElement();
    }

    /// True at the beginning of an element called `name`.
    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /// True at the end of an element called `name`.
    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /// The element's name.
    String name() {
        return reader.getLocalName();
    }

    /// The value of attribute `name`; empty when there is none.
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// The line in the text, from 1.
    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /// The text of the element whose beginning was reached, and goes to its end. Elements within it count as their text;
    /// what is longer than `most` characters is cut.
    String text(int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        try {
            for (int depth = 1; depth > 0;) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        String more = reader.getText();
                        text.append(more, 0, Math.min(more.length(), most - text.length()));
                    }
                    case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("end", reader.getLocation());
                    default -> text.append("");
                }
            }
        } catch (RuntimeException e) { // the JDK's reader meets damaged text with several kinds of these
            throw new XMLStreamException(String.valueOf(e.getMessage()), reader.getLocation(), e);
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            System.getLogger(KmlEvents.class.getName()).log(System.Logger.Level.DEBUG, "not closed", e);
        }
    }
}
