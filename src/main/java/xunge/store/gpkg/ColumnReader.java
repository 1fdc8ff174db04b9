package xunge.store.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xunge.geo.layer.Column;
import xunge.geo.layer.ColumnBuilder;

/// Collects the values of one attribute row by row.
abstract class ColumnReader {

    private final String name;

    private ColumnReader(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    abstract void add(ResultSet row, int index) throws SQLException;

    abstract Column build();

    /// Readers for all attributes of `what`, but for its key, its geometry and binary columns.
    static List<ColumnReader> ofTable(Connection connection, LayerReader.Description what) throws SQLException {
        List<ColumnReader> readers = new ArrayList<>();
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT name, upper(type) FROM pragma_table_info(?) WHERE pk = 0 AND name <> ?")) {
            statement.setString(1, what.table());
            statement.setString(2, what.geometryColumn());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    add(readers, row.getString(1), row.getString(2));
                }
            }
        }
        return readers;
    }

    /// GeoPackage data types (OGC 12-128r17 table 1).
    private static void add(List<ColumnReader> readers, String name, String declared) {
        switch (kind(declared)) {
            case TEXT -> readers.add(new Texts(name));
            case NUMBER -> readers.add(new Numbers(name));
            case OTHER -> {
                return;
            }
        }
    }

    private enum Kind {
        TEXT, NUMBER, OTHER
    }

    private static Kind kind(String declared) {
        return switch (declared.toUpperCase(Locale.ROOT).replaceAll("\\(.*", "")) {
            case "TEXT", "DATE", "DATETIME" -> Kind.TEXT;
            case "INTEGER", "INT", "MEDIUMINT", "SMALLINT", "TINYINT", "BOOLEAN", "REAL", "DOUBLE", "FLOAT" ->
                Kind.NUMBER;
            default -> Kind.OTHER;
        };
    }

    /// A builder for a column `name` declared as `declared`; null for one that is not read.
    static @Nullable ColumnBuilder builder(String name, String declared) {
        return switch (kind(declared)) {
            case TEXT -> ColumnBuilder.texts(name);
            case NUMBER -> ColumnBuilder.numbers(name);
            case OTHER -> null;
        };
    }

    private static final class Texts extends ColumnReader {

        private final List<@Nullable String> values = new ArrayList<>();
        /// Codes of streets and the like repeat thousands of times: one string each.
        private final Map<String, String> known = new HashMap<>();

        Texts(String name) {
            super(name);
        }

        @Override
        void add(ResultSet row, int index) throws SQLException {
            String value = row.getString(index);
            String first = value == null ? null : known.putIfAbsent(value, value);
            values.add(first == null ? value : first);
        }

        @Override
        Column build() {
            return new Column.Text(name(), values);
        }
    }

    private static final class Numbers extends ColumnReader {

        private double[] values = new double[256];
        private int size;

        Numbers(String name) {
            super(name);
        }

        @Override
        void add(ResultSet row, int index) throws SQLException {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            double value = row.getDouble(index);
            values[size++] = value == 0 && row.wasNull() ? Double.NaN : value;
        }

        @Override
        Column build() {
            return new Column.Numbers(name(), Arrays.copyOf(values, size));
        }
    }
}
