package xunge.exchange.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.WKTWriter;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSink;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.Note;
import xunge.exchange.RawFeature;
import xunge.exchange.SinkLayer;
import xunge.store.DurableFiles;

/// Writes a layer as UTF-8 text with a byte order mark, which Excel needs: points as two columns, other geometries as WKT.
/// Text that a spreadsheet would run as a formula gets an apostrophe in front.
final class CsvSink implements FeatureSink {

    private final Path target;
    private final Path temporary;
    private final SinkLayer layer;
    private final Writer out;
    private final boolean asPoints;
    private long neutralised;
    private boolean isDone;

    private CsvSink(Path target, Path temporary, SinkLayer layer, Writer out) {
        this.target = target;
        this.temporary = temporary;
        this.layer = layer;
        this.out = out;
        this.asPoints = layer.schema().geometry() == GeometryType.POINT;
    }

    static FeatureSink create(Path target, SinkLayer layer) throws ExchangeException {
        Path temporary = target.resolveSibling(target.getFileName() + ".part");
        try {
            CsvSink sink = new CsvSink(target, temporary, layer,
                    Files.newBufferedWriter(temporary, StandardCharsets.UTF_8));
            sink.begin();
            return sink;
        } catch (IOException e) {
            throw new ExchangeException("exchange.not-written", List.of(target), e);
        }
    }

    private void begin() throws IOException {
        out.write('\uFEFF');
        List<String> header = new ArrayList<>();
        layer.schema().fields().stream().map(Field::name).forEach(header::add);
        header.addAll(placeNames(layer));
        line(header);
    }

    /// The columns that say where a row lies.
    static List<String> placeNames(SinkLayer layer) {
        boolean isDegrees = List.of("EPSG:4490", "EPSG:4326", "GCJ-02", "BD-09").contains(layer.crs().code());
        return switch (layer.schema().geometry()) {
            case NONE -> List.of();
            case POINT -> isDegrees ? List.of("lon", "lat") : List.of("x", "y");
            default -> List.of("wkt");
        };
    }

    /// What stands in them.
    static List<String> placeCells(SinkLayer layer, @Nullable Geometry geometry) {
        int count = placeNames(layer).size();
        if (geometry == null || geometry.isEmpty()) {
            return java.util.Collections.nCopies(count, "");
        }
        return switch (count) {
            case 0 -> List.of();
            case 2 -> geometry instanceof Point point ? List.of(number(point.getX()), number(point.getY()))
                    : List.of("", "");
            default -> List.of(new WKTWriter(2).write(geometry));
        };
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.9f", value);
        return text.replaceFirst("0+$", "").replaceFirst("\\.$", "");
    }

    @Override
    public void write(RawFeature feature) throws ExchangeException {
        List<String> cells = new ArrayList<>();
        for (Object value : feature.values()) {
            String text = CellText.of(value);
            if (value instanceof String && CellText.isFormula(text)) {
                neutralised++;
                text = "'" + text;
            }
            cells.add(text);
        }
        cells.addAll(placeCells(layer, feature.geometry()));
        try {
            line(cells);
        } catch (IOException e) {
            throw new ExchangeException("exchange.not-written", List.of(target), e);
        }
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            String cell = cells.get(i);
            boolean needsQuotes = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            out.write(needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.write("\r\n");
    }

    @Override
    public List<Note> finish() throws ExchangeException {
        try {
            out.close();
            DurableFiles.publish(temporary, target);
            isDone = true;
        } catch (IOException e) {
            throw new ExchangeException("exchange.not-written", List.of(target), e);
        }
        List<Note> notes = new ArrayList<>();
        if (neutralised > 0) {
            notes.add(Note.of("exchange.note-formulas", neutralised));
        }
        if (asPoints || layer.schema().geometry() != GeometryType.NONE) {
            notes.add(Note.of("exchange.note-csv-crs", layer.crs().code()));
        }
        return notes;
    }

    @Override
    public void close() {
        if (!isDone) {
            isDone = true;
            try {
                out.close();
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                System.getLogger(CsvSink.class.getName()).log(System.Logger.Level.WARNING, "not deleted", e);
            }
        }
    }
}
