package xunge.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the tab-separated tables that ship with the product; `#` begins a comment line.
final class RuleTable {

    private RuleTable() {}

    /// The rows of `name`, each with `columns` values. A wrong table is an error of the product, not of the world.
    static List<List<String>> read(String name, int columns) {
        try (InputStream in = Objects.requireNonNull(RuleTable.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> row(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<String> row(String name, String line, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
            throw new IllegalStateException(name + ": " + columns + " columns expected: " + line);
        }
        return row;
    }
}
