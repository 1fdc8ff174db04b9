package xunge.exchange.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSink;
import xunge.exchange.Field;
import xunge.exchange.Note;
import xunge.exchange.RawFeature;
import xunge.exchange.SinkLayer;
import xunge.exchange.ValueType;
import xunge.exchange.text.Moments;
import xunge.store.DurableFiles;

/// Writes a layer as one sheet. Text is written as text, never as a formula; rows are flushed as they come.
final class XlsxSink implements FeatureSink {

    /// ECMA-376: rows of a sheet, and characters of a cell.
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_A_FLUSH = 1_000;
    private static final int LONGEST_SHEET_NAME = 31;

    private final Path target;
    private final Path temporary;
    private final SinkLayer layer;
    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;
    private long cut;
    private boolean isDone;

    private XlsxSink(Path target, Path temporary, SinkLayer layer, OutputStream out) {
        this.target = target;
        this.temporary = temporary;
        this.layer = layer;
        this.out = out;
        this.workbook = new Workbook(out, "xunge", "1.0");
        String name = layer.name().replaceAll("[\\\\/?*\\[\\]:']", "_");
        this.sheet = workbook.newWorksheet(
                name.isBlank() ? "layer" : name.substring(0, Math.min(LONGEST_SHEET_NAME, name.length())));
    }

    static FeatureSink create(Path target, SinkLayer layer) throws ExchangeException {
        Path temporary = target.resolveSibling(target.getFileName() + ".part");
        try {
            XlsxSink sink = new XlsxSink(target, temporary, layer,
                    new BufferedOutputStream(Files.newOutputStream(temporary)));
            sink.begin();
            return sink;
        } catch (IOException e) {
            throw new ExchangeException("exchange.not-written", List.of(target), e);
        }
    }

    private void begin() {
        int column = 0;
        for (Field field : layer.schema().fields()) {
            sheet.value(0, column, field.name());
            if (field.type() == ValueType.DATE || field.type() == ValueType.DATETIME) {
                sheet.style(column).format(field.type() == ValueType.DATE ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss").set();
            }
            column++;
        }
        for (String place : CsvSink.placeNames(layer)) {
            sheet.value(0, column++, place);
        }
        row = 1;
    }

    @Override
    public void write(RawFeature feature) throws ExchangeException {
        if (row >= MOST_ROWS) {
            throw ExchangeException.of("exchange.xlsx-rows", target, MOST_ROWS);
        }
        int column = 0;
        for (Object value : feature.values()) {
            cell(column++, value);
        }
        List<String> place = CsvSink.placeCells(layer, feature.geometry());
        boolean isPair = place.size() == 2;
        for (String text : place) {
            cell(column++, isPair && !text.isEmpty() ? (Object) Double.valueOf(text) : text);
        }
        row++;
        if (row % ROWS_A_FLUSH == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new ExchangeException("exchange.not-written", List.of(target), e);
            }
        }
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                return;
            }
            case Long number when Math.abs(number) >= 1_000_000_000_000_000L -> sheet.value(row, column,
                    number.toString());
            case Long number -> sheet.value(row, column, number);
            case Double number when Double.isFinite(number) -> sheet.value(row, column, number);
            case Boolean yes -> sheet.value(row, column, yes);
            case LocalDate day -> date(column, day.atStartOfDay(), "yyyy-mm-dd");
            case Instant moment -> date(column, LocalDateTime.ofInstant(moment, Moments.BEIJING),
                    "yyyy-mm-dd hh:mm:ss");
            default -> text(column, CellText.of(value));
        }
    }

    private void date(int column, LocalDateTime at, String format) {
        sheet.value(row, column, at);
        sheet.style(row, column).format(format).set();
    }

    private void text(int column, String text) {
        String kept = text;
        if (text.length() > LONGEST_CELL) {
            cut++;
            kept = text.substring(0, LONGEST_CELL);
        }
        if (!kept.isEmpty()) {
            sheet.value(row, column, kept);
        }
    }

    @Override
    public List<Note> finish() throws ExchangeException {
        try {
            workbook.finish();
            out.close();
            DurableFiles.publish(temporary, target);
            isDone = true;
        } catch (IOException e) {
            throw new ExchangeException("exchange.not-written", List.of(target), e);
        }
        List<Note> notes = new ArrayList<>();
        if (cut > 0) {
            notes.add(Note.of("exchange.note-cut", cut, LONGEST_CELL));
        }
        if (!CsvSink.placeNames(layer).isEmpty()) {
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
                System.getLogger(XlsxSink.class.getName()).log(System.Logger.Level.WARNING, "not deleted", e);
            }
        }
    }
}
