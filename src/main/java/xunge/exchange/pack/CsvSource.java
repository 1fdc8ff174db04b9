package xunge.exchange.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A comma-separated source file with a header line; fields hold no commas and no quotes.
final class CsvSource {

    private CsvSource() {}

    /// One line after the header.
    ///
    /// @param file the file's name, for messages
    /// @param line the line's number in the file, from 1
    /// @param columns the header
    /// @param fields one a column
    record Row(String file, int line, List<String> columns, List<String> fields) {

        /// The field of `column`.
        String text(String column) {
            return fields.get(columns.indexOf(column));
        }

        /// The field of `column` as a number from `least` to `most`.
        double number(String column, double least, double most) throws PackException {
            double value;
            try {
                value = Double.parseDouble(text(column));
            } catch (NumberFormatException e) {
                throw new PackException("pack.not-a-number", List.of(file, line, column, text(column)), e);
            }
            if (value >= least && value <= most) {
                return value;
            }
            throw PackException.of("pack.number-outside", file, line, column, text(column), least, most);
        }
    }

    /// All rows of `file`, whose header must be `columns`. Empty lines are passed over.
    static List<Row> read(Path file, String... columns) throws PackException {
        List<String> header = List.of(columns);
        String name = String.valueOf(file.getFileName());
        List<Row> rows = new ArrayList<>();
        boolean headerSeen = false;
        int number = 0;
        for (String line : TextFile.read(file).lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            List<String> fields = List.of(line.split(",", -1));
            if (!headerSeen) {
                headerSeen = true;
                if (!fields.equals(header)) {
                    throw PackException.of("pack.csv-header", name, String.join(",", header), line);
                }
            } else if (fields.size() != header.size()) {
                throw PackException.of("pack.csv-fields", name, number, header.size(), fields.size());
            } else {
                rows.add(new Row(name, number, header, fields));
            }
        }
        if (rows.isEmpty()) {
            throw PackException.of("pack.source-empty", name);
        }
        return rows;
    }
}
