package xunge.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Monitor;
import xunge.exchange.Position;
import xunge.exchange.text.CountingStream;

/// Reads delimited text (RFC 4180 with any delimiter): fields in quotes may hold delimiters, line breaks and doubled quotes.
///
/// @param file the file
/// @param charset its encoding
/// @param delimiter what stands between fields
record CsvRows(Path file, Charset charset, char delimiter) implements RowReader {

    private static final int LONGEST_FIELD = 16 << 20;
    private static final int MOST_FIELDS = 20_000;
    private static final int LINES_A_LOOK = 1_000;

    @Override
    public void read(RowTaker taker, Monitor monitor) throws ExchangeException {
        long lines = 0;
        try (CountingStream bytes = new CountingStream(Files.newInputStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, charset), 1 << 16)) {
            long total = Files.size(file);
            Scanner scanner = new Scanner(reader, delimiter);
            long count = 0;
            boolean more = true;
            while (more && scanner.next()) {
                lines = scanner.firstLine;
                if (count++ % LINES_A_LOOK == 0) {
                    monitor.check();
                    monitor.progress(bytes.count(), total);
                }
                more = taker.row(scanner.firstLine, scanner.fields);
            }
            if (scanner.isBroken) {
                taker.problem(FeatureProblem.of(new Position(Position.Kind.LINE, scanner.firstLine), Outcome.REST_LOST,
                        "exchange.problem-quote"));
            }
        } catch (IOException e) {
            taker.problem(FeatureProblem.of(new Position(Position.Kind.LINE, lines + 1), Outcome.REST_LOST,
                    "exchange.problem-unreadable", String.valueOf(e.getMessage())));
        }
    }

    /// Cuts text into rows of fields.
    private static final class Scanner {

        private final BufferedReader reader;
        private final char delimiter;
        private final StringBuilder field = new StringBuilder();
        private List<@Nullable Object> fields = new ArrayList<>();
        private long line = 1;
        private long firstLine = 1;
        private boolean isBroken;
        private boolean isFirst = true;

        Scanner(BufferedReader reader, char delimiter) {
            this.reader = reader;
            this.delimiter = delimiter;
        }

        /// Reads the next row into [#fields]; false at the end.
        boolean next() throws IOException {
            fields = new ArrayList<>();
            firstLine = line;
            int c = reader.read();
            if (isFirst && c == '\uFEFF') {
                c = reader.read();
            }
            isFirst = false;
            if (c < 0 || isBroken) {
                return false;
            }
            while (c >= 0 && c != '\n' && c != '\r') {
                c = c == '"' ? quoted() : plain(c);
                if (isBroken) {
                    return false;
                }
                c = afterField(c);
            }
            endLine(c);
            return true;
        }

        /// Ends the field and steps over a delimiter, behind which another field begins even when the line ends.
        private int afterField(int c) throws IOException {
            if (fields.size() < MOST_FIELDS) {
                fields.add(field.toString());
            }
            field.setLength(0);
            if (c != delimiter) {
                return c;
            }
            int after = reader.read();
            if (after < 0 || after == '\n' || after == '\r') {
                fields.add("");
            }
            return after;
        }

        private void endLine(int c) throws IOException {
            line++;
            if (c == '\r') {
                reader.mark(1);
                if (reader.read() != '\n') {
                    reader.reset();
                }
            }
        }

        private int plain(int first) throws IOException {
            int c = first;
            while (c >= 0 && c != delimiter && c != '\n' && c != '\r') {
                append(c);
                c = reader.read();
            }
            return c;
        }

        private int quoted() throws IOException {
            int c = reader.read();
            while (c >= 0) {
                if (c == '"') {
                    int after = reader.read();
                    if (after != '"') {
                        return after < 0 || after == delimiter || after == '\n' || after == '\r' ? after
                                : plain(after);
                    }
                }
                line += c == '\n' ? 1 : 0;
                append(c);
                c = reader.read();
            }
            isBroken = true;
            return c;
        }

        private void append(int c) {
            if (field.length() < LONGEST_FIELD) {
                field.append((char) c);
            }
        }
    }
}
