package xunge.exchange.kml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Position;

/// Reads one placemark. A `MultiGeometry`, however deep, gives its parts.
final class PlacemarkReader {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int RING_LEAST = 4;
    private static final int SHOWN = 40;

    private final KmlEvents events;
    private final Placemark placemark;

    private PlacemarkReader(KmlEvents events, String folder) {
        this.events = events;
        placemark = new Placemark(events.line(), folder);
    }

    /// The placemark whose beginning was reached; goes to its end.
    static Placemark read(KmlEvents events, String folder) throws XMLStreamException {
        PlacemarkReader reader = new PlacemarkReader(events, folder);
        while (events.next() && !events.isEnd("Placemark")) {
            if (events.isStart()) {
                reader.element(events.name());
            }
        }
        return reader.placemark;
    }

    private void element(String name) throws XMLStreamException {
        switch (name) {
            case "name" -> placemark.name = text();
            case "description" -> placemark.description = HtmlText.of(text());
            case "when", "begin" -> placemark.begin = text();
            case "end" -> placemark.end = text();
            case "Data", "SimpleData" -> data(name);
            case "Point", "LineString", "LinearRing" -> simple(name);
            case "Polygon" -> polygon();
            case "Track" -> track();
            case "Model" -> problem(Outcome.GEOMETRY_DROPPED, "kml.model", name);
            case "Style", "StyleMap", "LookAt", "Camera", "Region", "Metadata" -> skip(name);
            default -> {
                // ExtendedData, MultiGeometry, TimeSpan and the like only hold other elements
            }
        }
    }

    private String text() throws XMLStreamException {
        return events.text(KmlEvents.TEXT_MAX).strip();
    }

    private void skip(String name) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && events.next()) {
            if (events.name().equals(name)) {
                depth += events.isStart() ? 1 : -1;
            }
        }
    }

    private void data(String element) throws XMLStreamException {
        String name = events.attribute("name").strip();
        String value = "";
        if (element.equals("SimpleData")) {
            value = text();
        } else {
            while (events.next() && !events.isEnd("Data")) {
                if (events.isStart("value")) {
                    value = text();
                }
            }
        }
        if (!name.isEmpty()) {
            placemark.data.put(name, HtmlText.of(value));
        }
    }

    private void simple(String name) throws XMLStreamException {
        int line = events.line();
        List<Coordinate> places = coordinates(name);
        switch (name) {
            case "Point" -> {
                if (places.size() == 1) {
                    placemark.parts.add(FACTORY.createPoint(places.getFirst()));
                } else {
                    dropped(line, "kml.point-count", places.size());
                }
            }
            default -> {
                if (places.size() >= 2) {
                    placemark.parts.add(FACTORY.createLineString(places.toArray(Coordinate[]::new)));
                } else {
                    dropped(line, "kml.line-short", places.size());
                }
            }
        }
    }

    private void polygon() throws XMLStreamException {
        int line = events.line();
        List<LinearRing> holes = new ArrayList<>();
        LinearRing shell = FACTORY.createLinearRing();
        boolean isInner = false;
        while (events.next() && !events.isEnd("Polygon")) {
            if (events.isStart("innerBoundaryIs")) {
                isInner = true;
            } else if (events.isStart("outerBoundaryIs")) {
                isInner = false;
            } else if (events.isStart("LinearRing")) {
                LinearRing ring = ring(events.line());
                if (isInner && !ring.isEmpty()) {
                    holes.add(ring);
                } else if (!isInner) {
                    shell = ring;
                }
            }
        }
        if (shell.isEmpty()) {
            dropped(line, "kml.polygon-empty", holes.size());
        } else {
            placemark.parts.add(FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
        }
    }

    /// The ring whose beginning was reached, closed where the file left it open; empty when it is too short.
    private LinearRing ring(int line) throws XMLStreamException {
        List<Coordinate> places = coordinates("LinearRing");
        if (!places.isEmpty() && !places.getFirst().equals2D(places.getLast())) {
            places.add(places.getFirst().copy());
            problem(Outcome.REPAIRED, "kml.ring-open", line);
        }
        if (places.size() < RING_LEAST) {
            dropped(line, "kml.ring-short", places.size());
            return FACTORY.createLinearRing();
        }
        return FACTORY.createLinearRing(places.toArray(Coordinate[]::new));
    }

    private List<Coordinate> coordinates(String parent) throws XMLStreamException {
        List<Coordinate> places = new ArrayList<>();
        while (events.next() && !events.isEnd(parent)) {
            if (events.isStart("coordinates")) {
                int line = events.line();
                String text = events.text(Integer.MAX_VALUE);
                try {
                    places.addAll(Coordinates.parse(text));
                } catch (NumberFormatException e) {
                    dropped(line, "kml.coordinates", String.valueOf(e.getMessage()));
                }
            }
        }
        return checked(places);
    }

    /// `gx:Track`: times and places in two lists.
    private void track() throws XMLStreamException {
        int line = events.line();
        List<Coordinate> places = new ArrayList<>();
        String first = "";
        String last = "";
        while (events.next() && !events.isEnd("Track")) {
            if (events.isStart("when")) {
                last = text();
                first = first.isEmpty() ? last : first;
            } else if (events.isStart("coord")) {
                String text = text();
                try {
                    places.add(Coordinates.parseTrackPlace(text));
                } catch (NumberFormatException e) {
                    problem(Outcome.KEPT, "kml.coordinates", shown(text), line);
                }
            }
        }
        if (placemark.begin == null && !first.isEmpty()) {
            placemark.begin = first;
            placemark.end = last;
        }
        List<Coordinate> sound = checked(places);
        if (sound.size() >= 2) {
            placemark.parts.add(FACTORY.createLineString(sound.toArray(Coordinate[]::new)));
        } else {
            dropped(line, "kml.line-short", sound.size());
        }
    }

    /// The places without heights where all of these are 0, which is what writers put when they have none; nothing when
    /// one lies outside of the earth.
    private List<Coordinate> checked(List<Coordinate> places) {
        for (Coordinate at : places) {
            if (Math.abs(at.x) > 180 || Math.abs(at.y) > 90) {
                problem(Outcome.GEOMETRY_DROPPED, "kml.outside", at.x + "," + at.y);
                return new ArrayList<>();
            }
        }
        boolean isFlat = places.stream().allMatch(c -> Double.isNaN(c.z) || c.z == 0);
        if (isFlat) {
            places.forEach(c -> c.z = Double.NaN);
        }
        return places;
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private void dropped(int line, String key, Object detail) {
        problem(Outcome.GEOMETRY_DROPPED, key, detail instanceof String text ? shown(text) : detail, line);
    }

    private void problem(Outcome outcome, String key, Object... details) {
        placemark.problems
                .add(FeatureProblem.of(new Position(Position.Kind.LINE, placemark.line), outcome, key, details));
    }
}
