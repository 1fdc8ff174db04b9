package xunge.exchange.geojson;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSink;
import xunge.exchange.Note;
import xunge.exchange.RawFeature;
import xunge.exchange.SinkLayer;
import xunge.exchange.text.Moments;
import xunge.store.DurableFiles;

/// Writes a layer as RFC 7946: outer rings counter-clockwise, nine decimals for degrees. The system stands in a foreign
/// member, which §6.1 allows, so that the product need not ask when it reads the file again; in a system other than degrees
/// it also stands in the old `crs` member, for the programs that know only that.
final class GeoJsonSink implements FeatureSink {

    /// The foreign member that names the coordinate system.
    static final String CRS_MEMBER = "xunge:crs";

    private static final double NINE_DECIMALS = 1e9;
    private static final double FOUR_DECIMALS = 1e4;

    private final Path target;
    private final Path temporary;
    private final SinkLayer layer;
    private final JsonGenerator json;
    private final double decimals;
    private boolean isDone;

    private GeoJsonSink(Path target, Path temporary, SinkLayer layer, JsonGenerator json) {
        this.target = target;
        this.temporary = temporary;
        this.layer = layer;
        this.json = json;
        boolean isDegrees = List.of("EPSG:4490", "EPSG:4326", "GCJ-02", "BD-09").contains(layer.crs().code());
        this.decimals = isDegrees ? NINE_DECIMALS : FOUR_DECIMALS;
    }

    static FeatureSink create(Path target, SinkLayer layer) throws ExchangeException {
        Path temporary = target.resolveSibling(target.getFileName() + ".part");
        try {
            JsonGenerator json = JsonMapper.shared()
                    .createGenerator(new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16),
                            JsonEncoding.UTF8);
            GeoJsonSink sink = new GeoJsonSink(target, temporary, layer, json);
            sink.begin();
            return sink;
        } catch (IOException | JacksonException e) {
            throw new ExchangeException("exchange.not-written", List.of(target), e);
        }
    }

    private void begin() {
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeStringProperty("name", layer.name());
        json.writeStringProperty(CRS_MEMBER, layer.crs().code());
        if (decimals == FOUR_DECIMALS && layer.crs().code().startsWith("EPSG:")) {
            json.writeObjectPropertyStart("crs");
            json.writeStringProperty("type", "name");
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("name", "urn:ogc:def:crs:EPSG::" + layer.crs().code().substring(5));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("features");
    }

    @Override
    public void write(RawFeature feature) throws ExchangeException {
        try {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringProperty("type", "Feature");
            json.writeName("geometry");
            geometry(feature.geometry());
            json.writeObjectPropertyStart("properties");
            for (int i = 0; i < layer.schema().fields().size(); i++) {
                json.writeName(layer.schema().fields().get(i).name());
                value(feature.values().get(i));
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (JacksonException e) {
            throw new ExchangeException("exchange.not-written", List.of(target), e);
        }
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Long number -> json.writeNumber(number);
            case Double number when Double.isFinite(number) -> json.writeNumber(number);
            case Double number -> json.writeNull();
            case Boolean yes -> json.writeBoolean(yes);
            case Instant moment -> json.writeString(moment.atOffset(Moments.BEIJING).toString());
            case byte[] bytes -> json.writeString(Base64.getEncoder().encodeToString(bytes));
            default -> json.writeString(value.toString());
        }
    }

    private void geometry(@Nullable Geometry geometry) {
        if (geometry == null || geometry.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", geometry.getGeometryType());
        boolean isCollection = geometry.getClass().equals(GeometryCollection.class);
        json.writeName(isCollection ? "geometries" : "coordinates");
        coordinates(geometry);
        json.writeEndObject();
    }

    private void coordinates(Geometry geometry) {
        switch (geometry) {
            case Point point -> position(point.getCoordinate());
            case LineString line -> positions(line.getCoordinates());
            case Polygon polygon -> polygon(polygon);
            case MultiPoint points -> positions(points.getCoordinates());
            case MultiLineString lines -> members(lines, false);
            case MultiPolygon polygons -> members(polygons, false);
            default -> members(geometry, true);
        }
    }

    private void members(Geometry geometry, boolean isCollection) {
        json.writeStartArray();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (isCollection) {
                geometry(geometry.getGeometryN(i));
            } else {
                coordinates(geometry.getGeometryN(i));
            }
        }
        json.writeEndArray();
    }

    private void polygon(Polygon polygon) {
        json.writeStartArray();
        ring(polygon.getExteriorRing(), true);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(polygon.getInteriorRingN(i), false);
        }
        json.writeEndArray();
    }

    private void ring(LinearRing ring, boolean counterClockwise) {
        boolean turns = Orientation.isCCW(ring.getCoordinates()) == counterClockwise;
        positions(turns ? ring.getCoordinates() : ring.reverse().getCoordinates());
    }

    private void positions(Coordinate... positions) {
        json.writeStartArray();
        for (Coordinate at : positions) {
            position(at);
        }
        json.writeEndArray();
    }

    private void position(Coordinate at) {
        json.writeStartArray();
        json.writeNumber(Math.rint(at.x * decimals) / decimals);
        json.writeNumber(Math.rint(at.y * decimals) / decimals);
        json.writeEndArray();
    }

    @Override
    public List<Note> finish() throws ExchangeException {
        try {
            json.writeEndArray();
            json.writeEndObject();
            json.close();
            DurableFiles.publish(temporary, target);
            isDone = true;
            return List.of();
        } catch (IOException | JacksonException e) {
            throw new ExchangeException("exchange.not-written", List.of(target), e);
        }
    }

    @Override
    public void close() {
        if (!isDone) {
            isDone = true;
            try {
                json.close();
                Files.deleteIfExists(temporary);
            } catch (IOException | JacksonException e) {
                System.getLogger(GeoJsonSink.class.getName()).log(System.Logger.Level.WARNING, "not deleted", e);
            }
        }
    }
}
