package xunge.exchange.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the JSON and GeoJSON (RFC 7946) sources of a pack. Longitude comes first; anything far from China is refused.
final class JsonSource {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private JsonSource() {}

    /// One feature of areas.
    ///
    /// @param file the file's name, for messages
    /// @param number the feature's place in the file, from 1
    /// @param properties its properties
    /// @param geometry its polygon or polygons, in the file's datum; perhaps invalid
    record Area(String file, int number, JsonNode properties, Geometry geometry) {

        /// The text property `name`, which must not be empty.
        String text(String name) throws PackException {
            String text = properties.path(name).asString("");
            if (text.isBlank()) {
                throw PackException.of("pack.property-missing", file, number, name);
            }
            return text;
        }
    }

    /// The JSON document in `file`.
    static JsonNode read(Path file) throws PackException {
        try {
            return JsonMapper.shared().readTree(TextFile.read(file));
        } catch (JacksonException e) {
            throw new PackException("pack.json-broken", List.of(file, e.getLocation().getLineNr()), e);
        }
    }

    /// All features of the GeoJSON collection in `file`; at least one.
    static List<Area> readAreas(Path file) throws PackException {
        String name = String.valueOf(file.getFileName());
        List<Area> areas = new ArrayList<>();
        for (JsonNode feature : read(file).path("features")) {
            int number = areas.size() + 1;
            JsonNode coordinates = feature.path("geometry").path("coordinates");
            Geometry geometry = switch (feature.path("geometry").path("type").asString("")) {
                case "Polygon" -> polygon(name, number, coordinates);
                case "MultiPolygon" -> multiPolygon(name, number, coordinates);
                default -> throw PackException.of("pack.not-a-polygon", name, number);
            };
            areas.add(new Area(name, number, feature.path("properties"), geometry));
        }
        if (areas.isEmpty()) {
            throw PackException.of("pack.source-empty", name);
        }
        return areas;
    }

    private static Geometry multiPolygon(String file, int number, JsonNode polygons) throws PackException {
        List<Polygon> parts = new ArrayList<>();
        for (JsonNode polygon : polygons) {
            parts.add(polygon(file, number, polygon));
        }
        return FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static Polygon polygon(String file, int number, JsonNode rings) throws PackException {
        List<LinearRing> read = new ArrayList<>();
        for (JsonNode ring : rings) {
            read.add(ring(file, number, ring));
        }
        if (read.isEmpty()) {
            throw PackException.of("pack.ring-open", file, number);
        }
        return FACTORY.createPolygon(read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(String file, int number, JsonNode positions) throws PackException {
        List<Coordinate> ring = new ArrayList<>();
        for (JsonNode position : positions) {
            double lon = position.path(0).asDouble(Double.NaN);
            double lat = position.path(1).asDouble(Double.NaN);
            if (!(lon > 70 && lon < 140 && lat > 0 && lat < 60)) {
                throw PackException.of("pack.position-outside", file, number, position.toString());
            }
            ring.add(new Coordinate(lon, lat));
        }
        if (ring.size() < 4 || !ring.getFirst().equals2D(ring.getLast())) {
            throw PackException.of("pack.ring-open", file, number);
        }
        return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
    }
}
