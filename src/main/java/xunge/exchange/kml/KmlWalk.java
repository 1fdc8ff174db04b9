package xunge.exchange.kml;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import xunge.exchange.ExchangeException;
import xunge.exchange.Monitor;
import xunge.exchange.ValueType;

/// Goes through a KML text from beginning to end. Folders within each other become a path; the depth costs nothing.
final class KmlWalk {

    private static final int DEPTH_MAX = 32;

    private final KmlEvents events;
    private final Visitor visitor;
    private final Deque<String> folders = new ArrayDeque<>();

    /// Who is told what there is.
    interface Visitor {

        /// A placemark.
        void placemark(Placemark placemark) throws ExchangeException;

        /// A field that a `Schema` declares.
        default void field(String name, ValueType type) {}

        /// Something that is no placemark: `NetworkLink`, `GroundOverlay`, `ScreenOverlay` or `PhotoOverlay`.
        default void other(String kind, String name) {}
    }

    private KmlWalk(KmlEvents events, Visitor visitor) {
        this.events = events;
        this.visitor = visitor;
    }

    /// Tells `visitor` all of `events`.
    static void walk(KmlEvents events, Visitor visitor, Monitor monitor) throws XMLStreamException, ExchangeException {
        KmlWalk walk = new KmlWalk(events, visitor);
        while (events.next()) {
            monitor.check();
            if (events.isStart()) {
                walk.start(events.name());
            } else if (events.isEnd("Folder") || events.isEnd("Document")) {
                walk.folders.pollLast();
            }
        }
    }

    private void start(String element) throws XMLStreamException, ExchangeException {
        switch (element) {
            case "Folder" -> folders.addLast("");
            // The document itself is no folder: its place on the stack stays without a name.
            case "Document" -> folders.addLast("\0");
            case "name" -> {
                String name = events.text(KmlEvents.TEXT_MAX).strip();
                if (!folders.isEmpty() && folders.getLast().isEmpty()) {
                    folders.removeLast();
                    folders.addLast(name.replace('/', '_'));
                }
            }
            case "Placemark" -> visitor.placemark(PlacemarkReader.read(events, path()));
            case "SimpleField" -> visitor.field(events.attribute("name").strip(), type(events.attribute("type")));
            case "NetworkLink", "GroundOverlay", "ScreenOverlay", "PhotoOverlay" -> other(element);
            default -> {
                // styles, views and lists of the file's author
            }
        }
    }

    private void other(String kind) throws XMLStreamException {
        String name = "";
        while (events.next() && !events.isEnd(kind)) {
            if (events.isStart("name") && name.isEmpty()) {
                name = events.text(KmlEvents.TEXT_MAX).strip();
            }
        }
        visitor.other(kind, name);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        folders.stream().filter(f -> !f.isEmpty() && !f.equals("\0")).limit(DEPTH_MAX).forEach(f -> {
            path.append(path.isEmpty() ? "" : "/").append(f);
        });
        return path.toString();
    }

    private static ValueType type(String kml) {
        return switch (kml) {
            case "int", "uint", "short", "ushort" -> ValueType.INTEGER;
            case "float", "double" -> ValueType.REAL;
            case "bool" -> ValueType.BOOLEAN;
            default -> ValueType.TEXT;
        };
    }
}
