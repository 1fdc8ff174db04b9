package xunge.store.gpkg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xunge.store.StoreException;

/// Reads a GeoPackage of any version written by any program. Nothing in the file is trusted: its triggers and views may
/// call no functions with effects, and the file is never changed. One thread.
public final class ForeignGeoPackage implements AutoCloseable {

    private static final byte[] SQLITE_MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Connection connection;

    private ForeignGeoPackage(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// True when `head` begins as an SQLite database does.
    public static boolean isSqlite(byte[] head) {
        return head.length >= 100 && Arrays.equals(head, 0, SQLITE_MAGIC.length, SQLITE_MAGIC, 0, SQLITE_MAGIC.length);
    }

    /// Opens `file`. Throws `store.not-a-geopackage` when it has no register of contents; a file cut off is opened and
    /// gives what can be read.
    public static ForeignGeoPackage open(Path file) throws StoreException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!isSqlite(in.readNBytes(100))) {
                throw new StoreException("store.not-a-geopackage", List.of(name(file)), null);
            }
        } catch (IOException e) {
            throw SqliteProblems.of(file, e);
        }
        ForeignGeoPackage opened = null;
        try {
            opened = new ForeignGeoPackage(file, SqliteFiles.openUntrusted(file));
            opened.checkRegister();
            return opened;
        } catch (SQLException e) {
            if (opened != null) {
                opened.close();
            }
            throw SqliteProblems.of(file, e);
        }
    }

    private void checkRegister() throws SQLException, StoreException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM sqlite_schema WHERE lower(name) = 'gpkg_contents'")) {
            if (!row.next() || row.getInt(1) == 0) {
                close();
                throw new StoreException("store.not-a-geopackage", List.of(name(file)), null);
            }
        }
    }

    /// The reference system a layer declares.
    ///
    /// @param id its number in the file
    /// @param organization who defines it, such as `EPSG`
    /// @param code the number the organization gives it
    /// @param name what it is called
    /// @param definition its definition as WKT; `undefined` when there is none
    public record ReferenceSystem(long id, String organization, long code, String name, String definition) {}

    /// A column that is neither key nor geometry.
    ///
    /// @param name its name
    /// @param type its declared type in upper case without length, such as `MEDIUMINT`
    public record ForeignColumn(String name, String type) {}

    /// A layer or plain table as the registers describe it.
    ///
    /// @param table its name
    /// @param identifier what people call it
    /// @param geometryColumn the name of its geometry column; absent for a plain table
    /// @param geometryType such as `MULTIPOLYGON`, in upper case; empty for a plain table
    /// @param srs its reference system; absent for a plain table or when the register lacks it
    /// @param columns its attributes
    public record ForeignTable(String table, String identifier, Optional<String> geometryColumn, String geometryType,
            Optional<ReferenceSystem> srs, List<ForeignColumn> columns) {
        /// Keeps the columns from later change.
        public ForeignTable {
            columns = List.copyOf(columns);
        }
    }

    /// Takes one row: its key, the geometry's bytes and one SQLite value a column.
    @FunctionalInterface
    public interface RowTaker {

        /// Takes a row. What it throws ends the reading. False ends it too.
        boolean take(long key, byte @Nullable [] geometry, List<@Nullable Object> values);
    }

    /// All registered tables and views with features or attributes, in the order they were registered, but for the
    /// product's and other programs' own tables.
    public List<ForeignTable> tables() throws StoreException {
        List<ForeignTable> tables = new ArrayList<>();
        if (!hasGeometryRegister()) {
            return tables;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT c.table_name, c.identifier, g.column_name, g.geometry_type_name,
                          s.srs_id, s.organization, s.organization_coordsys_id, s.srs_name, s.definition
                        FROM gpkg_contents c
                        LEFT JOIN gpkg_geometry_columns g ON lower(g.table_name) = lower(c.table_name)
                        LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = coalesce(g.srs_id, c.srs_id)
                        WHERE c.data_type IN ('features', 'attributes', 'aspatial')
                          AND lower(c.table_name) NOT LIKE 'xunge\\_%' ESCAPE '\\'
                          AND lower(c.table_name) NOT IN ('layer_styles', 'qgis_projects')
                        ORDER BY c.rowid""")) {
            while (row.next()) {
                tables.add(table(row));
            }
            return tables;
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    /// A file of tiles alone has none.
    private boolean hasGeometryRegister() throws StoreException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM sqlite_schema WHERE lower(name) = 'gpkg_geometry_columns'")) {
            return row.next() && row.getInt(1) > 0;
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    private ForeignTable table(ResultSet row) throws SQLException {
        String table = String.valueOf(row.getString(1));
        String identifier = row.getString(2);
        Optional<String> geometry = Optional.ofNullable(row.getString(3));
        String type = Optional.ofNullable(row.getString(4)).orElse("").toUpperCase(Locale.ROOT);
        Optional<ReferenceSystem> srs = row.getString(8) == null || geometry.isEmpty() ? Optional.empty()
                : Optional.of(new ReferenceSystem(row.getLong(5), text(row, 6), row.getLong(7), text(row, 8),
                        text(row, 9)));
        return new ForeignTable(table, identifier == null || identifier.isBlank() ? table : identifier, geometry, type,
                srs, columns(table, geometry));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private List<ForeignColumn> columns(String table, Optional<String> geometry) throws SQLException {
        List<ForeignColumn> columns = new ArrayList<>();
        try (java.sql.PreparedStatement statement = connection
                .prepareStatement("SELECT name, type, pk FROM pragma_table_info(?)")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String name = text(row, 1);
                    String type = text(row, 2).toUpperCase(Locale.ROOT).replaceAll("\\(.*", "").strip();
                    boolean isKey = row.getInt(3) == 1 && type.startsWith("INTEGER");
                    if (!isKey && !geometry.filter(name::equalsIgnoreCase).isPresent()) {
                        columns.add(new ForeignColumn(name, type));
                    }
                }
            }
        }
        return columns;
    }

    /// The greatest key of `table`, about the number of its rows, without reading it; 0 when there is none to ask for.
    public long lastKey(ForeignTable table) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement
                        .executeQuery("SELECT max(rowid) FROM " + SqlScripts.quoted(table.table()))) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            return 0;
        }
    }

    /// Hands all rows of `table` to `taker`, in the order of their keys. Throws when the file cannot be read further;
    /// the rows before that have been taken. A view has no keys: its rows are counted from 1.
    public void read(ForeignTable table, RowTaker taker) throws StoreException {
        StringBuilder sql = new StringBuilder("SELECT ").append(key(table))
                .append(", ")
                .append(table.geometryColumn().map(SqlScripts::quoted).orElse("NULL"));
        table.columns().forEach(c -> sql.append(", ").append(SqlScripts.quoted(c.name())));
        sql.append(" FROM ").append(SqlScripts.quoted(table.table()));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql.toString())) {
            int columns = table.columns().size();
            long number = 0;
            boolean more = true;
            while (more && row.next()) {
                number++;
                long key = row.getLong(1);
                List<@Nullable Object> values = new ArrayList<>(columns);
                for (int i = 0; i < columns; i++) {
                    values.add(row.getObject(i + 3));
                }
                more = taker.take(key == 0 && row.wasNull() ? number : key, row.getBytes(2), values);
            }
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    /// The row's own key, where there is one: a view and a table without rowid have none.
    private String key(ForeignTable table) {
        String sql = "SELECT rowid FROM " + SqlScripts.quoted(table.table()) + " LIMIT 0";
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery(sql).close();
            return "rowid";
        } catch (SQLException e) {
            return "NULL";
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Closes the file; it was not changed, so nothing can be lost.
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(ForeignGeoPackage.class.getName()).log(System.Logger.Level.WARNING, "not closed", e);
        }
    }
}
