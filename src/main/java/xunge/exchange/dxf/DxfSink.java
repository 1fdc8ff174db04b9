package xunge.exchange.dxf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSink;
import xunge.exchange.Field;
import xunge.exchange.Note;
import xunge.exchange.RawFeature;
import xunge.exchange.SinkLayer;
import xunge.store.DurableFiles;

/// Writes one layer as a DXF drawing of release 2000: lines and rings as `LWPOLYLINE`, with heights as `POLYLINE`; points
/// as `POINT`, or as `TEXT` where the layer has an attribute `text`. An attribute `layer` says on which of the drawing's
/// layers a feature is. All other attributes are left out, because DXF has no place for them that others read.
///
/// Text is GBK, as the header says; characters beyond it are written by number.
final class DxfSink implements FeatureSink {

    private static final double TEXT_HEIGHT = 2.5;
    private static final Set<String> CARRIED = Set.of("layer", "text", "height", "rotation", "entity", "handle",
            "colour");
    /// What a layer's name must not have (DXF reference, symbol tables).
    private static final String FORBIDDEN = "[<>/\\\\\":;?*|=`,\\x00-\\x1f]";
    private static final int NAME_MAX = 255;

    private final Path target;
    private final Path draft;
    private final Path entities;
    private final SinkLayer layer;
    private final PrintStream out;
    private final Set<String> layers = new LinkedHashSet<>();
    private final Envelope extent = new Envelope();
    private long handle = DxfFrame.FIRST_HANDLE;
    private long withoutGeometry;
    private boolean isFinished;

    private DxfSink(Path target, SinkLayer layer) throws IOException {
        this.target = target;
        this.layer = layer;
        draft = target.resolveSibling(target.getFileName() + ".draft");
        entities = target.resolveSibling(target.getFileName() + ".entities");
        out = new PrintStream(new BufferedOutputStream(Files.newOutputStream(entities)), false,
                DxfText.WRITTEN);
    }

    /// A sink for `target`.
    static DxfSink create(Path target, SinkLayer layer) throws ExchangeException {
        try {
            return new DxfSink(target, layer);
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static ExchangeException failed(Path target, @Nullable IOException cause) {
        return new ExchangeException("exchange.not-written", List.of(target), cause);
    }

    @Override
    public void write(RawFeature feature) throws ExchangeException {
        Geometry geometry = feature.geometry();
        if (geometry == null || geometry.isEmpty()) {
            withoutGeometry++;
            return;
        }
        extent.expandToInclude(geometry.getEnvelopeInternal());
        String name = layerName(value(feature, "layer"));
        layers.add(name);
        geometry(geometry, feature, name);
        if (out.checkError()) {
            throw failed(target, null);
        }
    }

    private @Nullable Object value(RawFeature feature, String field) {
        List<Field> fields = layer.schema().fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equalsIgnoreCase(field)) {
                return feature.values().get(i);
            }
        }
        return null;
    }

    private String layerName(@Nullable Object value) {
        String name = value == null || value.toString().isBlank() ? layer.name() : value.toString().strip();
        String allowed = name.replaceAll(FORBIDDEN, "_");
        return allowed.length() > NAME_MAX ? allowed.substring(0, NAME_MAX) : allowed;
    }

    private void geometry(Geometry geometry, RawFeature feature, String name) {
        switch (geometry) {
            case Point point -> point(point.getCoordinate(), feature, name);
            case LineString line -> line(line.getCoordinates(), name, false);
            case Polygon polygon -> {
                line(polygon.getExteriorRing().getCoordinates(), name, true);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    line(polygon.getInteriorRingN(i).getCoordinates(), name, true);
                }
            }
            default -> {
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    geometry(geometry.getGeometryN(i), feature, name);
                }
            }
        }
    }

    private void begin(String type, String name, String subclass) {
        group(0, type);
        group(5, Long.toHexString(handle++).toUpperCase(java.util.Locale.ROOT));
        group(330, DxfFrame.MODEL_SPACE);
        group(100, "AcDbEntity");
        group(8, DxfText.escaped(name));
        group(100, subclass);
    }

    private void group(int code, Object value) {
        out.print(code);
        out.print("\r\n");
        out.print(value);
        out.print("\r\n");
    }

    private void place(int code, Coordinate at) {
        group(code, at.x);
        group(code + 10, at.y);
        group(code + 20, Double.isNaN(at.getZ()) ? 0.0 : at.getZ());
    }

    private void point(Coordinate at, RawFeature feature, String name) {
        Object text = value(feature, "text");
        if (text == null || text.toString().isBlank()) {
            begin("POINT", name, "AcDbPoint");
            place(10, at);
            return;
        }
        begin("TEXT", name, "AcDbText");
        place(10, at);
        group(40, number(value(feature, "height"), TEXT_HEIGHT));
        group(1, DxfText.escaped(text.toString().replaceAll("\\R", " ")));
        group(50, number(value(feature, "rotation"), 0));
        group(100, "AcDbText");
    }

    private static double number(@Nullable Object value, double otherwise) {
        return value instanceof Number number && number.doubleValue() != 0 ? number.doubleValue() : otherwise;
    }

    private void line(Coordinate[] places, String name, boolean isRing) {
        int count = isRing ? places.length - 1 : places.length;
        boolean hasHeights = !Double.isNaN(places[0].getZ());
        if (hasHeights) {
            heavy(places, count, name, isRing);
            return;
        }
        begin("LWPOLYLINE", name, "AcDbPolyline");
        group(90, count);
        group(70, isRing ? 1 : 0);
        for (int i = 0; i < count; i++) {
            group(10, places[i].x);
            group(20, places[i].y);
        }
    }

    private void heavy(Coordinate[] places, int count, String name, boolean isRing) {
        begin("POLYLINE", name, "AcDb3dPolyline");
        group(66, 1);
        place(10, new Coordinate(0, 0, 0));
        group(70, 8 | (isRing ? 1 : 0));
        for (int i = 0; i < count; i++) {
            begin("VERTEX", name, "AcDbVertex");
            group(100, "AcDb3dPolylineVertex");
            place(10, places[i]);
            group(70, 32);
        }
        begin("SEQEND", name, "AcDbEntity");
    }

    @Override
    public List<Note> finish() throws ExchangeException {
        out.close();
        try {
            DxfFrame frame = new DxfFrame(layers.isEmpty() ? List.of("0") : List.copyOf(layers), extent,
                    layer.crs().code(), handle);
            try (OutputStream whole = new BufferedOutputStream(Files.newOutputStream(draft))) {
                whole.write(frame.before().getBytes(DxfText.WRITTEN));
                Files.copy(entities, whole);
                whole.write(frame.after().getBytes(DxfText.WRITTEN));
            }
            DurableFiles.publish(draft, target);
            isFinished = true;
            Files.deleteIfExists(entities);
        } catch (IOException e) {
            throw failed(target, e);
        }
        return notes();
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of("dxf.written-crs", layer.crs().code()));
        String dropped = layer.schema()
                .fields()
                .stream()
                .map(Field::name)
                .filter(n -> !CARRIED.contains(n.toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.joining(", "));
        if (!dropped.isEmpty()) {
            notes.add(Note.of("dxf.attributes-dropped", dropped));
        }
        if (withoutGeometry > 0) {
            notes.add(Note.of("dxf.written-without-geometry", withoutGeometry));
        }
        return notes;
    }

    @Override
    public void close() {
        out.close();
        try {
            if (!isFinished) {
                Files.deleteIfExists(draft);
            }
            Files.deleteIfExists(entities);
        } catch (IOException e) {
            System.getLogger(DxfSink.class.getName()).log(System.Logger.Level.WARNING, "draft left", e);
        }
    }
}
