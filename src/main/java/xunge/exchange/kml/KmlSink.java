package xunge.exchange.kml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSink;
import xunge.exchange.Field;
import xunge.exchange.Note;
import xunge.exchange.RawFeature;
import xunge.exchange.SinkLayer;
import xunge.exchange.ValueType;
import xunge.store.DurableFiles;

/// Writes one layer as KML, or as KMZ where the target's name says so. All attributes become typed `ExtendedData`; one
/// called `name` is the placemark's name as well.
final class KmlSink implements FeatureSink {

    private static final String SPACE = "http://www.opengis.net/kml/2.2";
    /// CGCS2000 agrees with WGS 84 within centimetres at the same epoch; KML has no other system.
    private static final Set<String> GEOGRAPHIC = Set.of("EPSG:4326", "EPSG:4490");

    private final Path target;
    private final Path draft;
    private final SinkLayer layer;
    private final List<Note> notes = new ArrayList<>();
    private final OutputStream out;
    private final XMLStreamWriter xml;
    private boolean isFinished;
    private int binary;

    private KmlSink(Path target, Path draft, SinkLayer layer) throws IOException, XMLStreamException {
        this.target = target;
        this.draft = draft;
        this.layer = layer;
        OutputStream raw = new BufferedOutputStream(Files.newOutputStream(draft));
        if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".kmz")) {
            ZipOutputStream zip = new ZipOutputStream(raw, StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry("doc.kml"));
            raw = zip;
        }
        out = raw;
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    }

    /// A sink for `target`. Throws `kml.crs` when the layer is not in degrees of WGS 84 or CGCS2000.
    static KmlSink create(Path target, SinkLayer layer) throws ExchangeException {
        if (!GEOGRAPHIC.contains(layer.crs().code())) {
            throw ExchangeException.of("kml.crs", target, layer.crs().code());
        }
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        try {
            KmlSink sink = new KmlSink(target, draft, layer);
            sink.head();
            return sink;
        } catch (IOException | XMLStreamException e) {
            throw failed(target, e);
        }
    }

    private static ExchangeException failed(Path target, Exception cause) {
        return new ExchangeException("exchange.not-written", List.of(target), cause);
    }

    private void head() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("kml");
        xml.writeDefaultNamespace(SPACE);
        xml.writeStartElement("Document");
        element("name", layer.name());
        xml.writeStartElement("Schema");
        xml.writeAttribute("name", layer.name());
        xml.writeAttribute("id", "schema");
        for (Field field : layer.schema().fields()) {
            xml.writeStartElement("SimpleField");
            xml.writeAttribute("type", KmlValue.typeName(field.type()));
            xml.writeAttribute("name", clean(field.name()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /// `text` without the control characters XML 1.0 cannot hold.
    private static String clean(String text) {
        return text.codePoints().allMatch(KmlSink::isXml) ? text
                : text.codePoints()
                        .filter(KmlSink::isXml)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000 || c == '\n' || c == '\t'
                || c == '\r';
    }

    @Override
    public void write(RawFeature feature) throws ExchangeException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement("Placemark");
            name(feature);
            xml.writeStartElement("ExtendedData");
            xml.writeStartElement("SchemaData");
            xml.writeAttribute("schemaUrl", "#schema");
            for (int i = 0; i < layer.schema().fields().size(); i++) {
                value(layer.schema().fields().get(i), feature.values().get(i));
            }
            xml.writeEndElement();
            xml.writeEndElement();
            Geometry geometry = feature.geometry();
            if (geometry != null && !geometry.isEmpty()) {
                new KmlGeometry(xml).write(geometry);
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(target, e);
        }
    }

    private void name(RawFeature feature) throws XMLStreamException {
        for (int i = 0; i < layer.schema().fields().size(); i++) {
            Object value = feature.values().get(i);
            if (value != null && layer.schema().fields().get(i).name().equalsIgnoreCase("name")) {
                element("name", value.toString());
                return;
            }
        }
    }

    private void value(Field field, @Nullable Object value) throws XMLStreamException {
        if (value == null) {
            return;
        }
        if (field.type() == ValueType.BYTES) {
            binary++;
            return;
        }
        xml.writeStartElement("SimpleData");
        xml.writeAttribute("name", clean(field.name()));
        xml.writeCharacters(clean(value.toString()));
        xml.writeEndElement();
    }

    @Override
    public List<Note> finish() throws ExchangeException {
        try {
            xml.writeEndDocument();
            xml.close();
            out.close();
            DurableFiles.publish(draft, target);
            isFinished = true;
        } catch (XMLStreamException | IOException e) {
            throw failed(target, e);
        }
        if (binary > 0) {
            notes.add(Note.of("kml.binary", binary));
        }
        return List.copyOf(notes);
    }

    @Override
    public void close() {
        if (isFinished) {
            return;
        }
        try (OutputStream open = out) {
            open.flush();
        } catch (IOException e) {
            System.getLogger(KmlSink.class.getName()).log(System.Logger.Level.DEBUG, "not closed", e);
        }
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            System.getLogger(KmlSink.class.getName()).log(System.Logger.Level.WARNING, "draft left", e);
        }
    }
}
