package xunge.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Monitor;
import xunge.exchange.Position;

/// Reads one sheet of an Excel workbook row by row. Formulas give the value last computed.
///
/// @param file the workbook, which [XlsxGuard] has let through
/// @param sheet the sheet's place, from 0
record XlsxRows(Path file, int sheet) implements RowReader {

    static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
    private static final int MOST_CELLS = 20_000;
    private static final int FIRST_OWN_FORMAT = 164;
    private static final Set<Integer> BUILT_IN_DATES = Stream
            .of(IntStream.rangeClosed(14, 22), IntStream.rangeClosed(27, 36), IntStream.rangeClosed(45, 47),
                    IntStream.rangeClosed(50, 58))
            .flatMap(IntStream::boxed)
            .collect(Collectors.toUnmodifiableSet());
    private static final int ROWS_A_LOOK = 500;

    @Override
    public void read(RowTaker taker, Monitor monitor) throws ExchangeException {
        long[] last = {0};
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
            Sheet found = workbook.getSheet(sheet)
                    .orElseThrow(() -> ExchangeException.of("exchange.xlsx-broken", file, ""));
            try (Stream<Row> rows = found.openStream()) {
                rows(rows.iterator(), last, taker, monitor);
            }
        } catch (IOException | RuntimeException e) {
            // the library throws all kinds of RuntimeException for a damaged workbook
            taker.problem(FeatureProblem.of(new Position(Position.Kind.LINE, last[0] + 1), Outcome.REST_LOST,
                    "exchange.problem-unreadable", String.valueOf(e.getMessage())));
        }
    }

    private static void rows(Iterator<Row> rows, long[] last, RowTaker taker, Monitor monitor)
            throws ExchangeException {
        boolean more = true;
        while (more && rows.hasNext()) {
            Row row = rows.next();
            last[0] = row.getRowNum();
            if (last[0] % ROWS_A_LOOK == 1) {
                monitor.check();
                monitor.progress(last[0], 0);
            }
            more = taker.row(last[0], cells(row));
        }
    }

    private static List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null && cell.getColumnIndex() < MOST_CELLS) {
                while (cells.size() <= cell.getColumnIndex()) {
                    cells.add(null);
                }
                cells.set(cell.getColumnIndex(), value(cell));
            }
        }
        return cells;
    }

    private static @Nullable Object value(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> null;
            case STRING -> cell.asString();
            case BOOLEAN -> cell.asBoolean();
            case NUMBER -> number(cell);
            case FORMULA -> formula(cell);
        };
    }

    private static @Nullable Object formula(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return null;
        }
        try {
            return Double.valueOf(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static Object number(Cell cell) {
        if (isDate(cell)) {
            LocalDateTime at = cell.asDate();
            if (at != null) {
                return at;
            }
        }
        return cell.asNumber().doubleValue();
    }

    /// A number is a day or a moment when its format is one of the built-in ones for that (ECMA-376 part 1 §18.8.30), or
    /// names years, months, days or hours outside of quotes and brackets.
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        String format = cell.getDataFormatString();
        return BUILT_IN_DATES.contains(id) || id >= FIRST_OWN_FORMAT && format != null && namesTime(format);
    }

    private static boolean namesTime(String format) {
        String plain = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
        return plain.matches(".*[ydh].*") && !plain.contains("general");
    }
}
