package xunge.store.gpkg;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xunge.store.StoreException;

/// The styles in a GeoPackage, in the table `layer_styles` as QGIS makes and reads it (not part of the standard;
/// registered as attributes, as GDAL registers it).
public final class LayerStyles {

    private static final String FIND_TABLE = "SELECT count(*) FROM sqlite_schema WHERE name = 'layer_styles'";
    private static final String SELECT = """
            SELECT f_table_name, coalesce(styleName, ''), coalesce(styleSLD, ''), coalesce(styleQML, ''),
              coalesce(useAsDefault, 0), coalesce(description, '')
            FROM layer_styles WHERE f_table_name = ? COLLATE NOCASE
            ORDER BY coalesce(useAsDefault, 0) DESC, update_time DESC, id DESC""";
    private static final String INSERT = """
            INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,
              styleQML, styleSLD, useAsDefault, description, owner, ui, update_time)
            SELECT '', '', ?1, coalesce((SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?1), ''),
              ?2, ?3, ?4, ?5, ?6, '', NULL, ?7""";

    private LayerStyles() {}

    /// The styles of the layer `table` in `file`, the one it opens with first; empty when there are none. What another
    /// program wrote is given as found.
    public static List<StoredStyle> list(Path file, String table) throws StoreException {
        GeoPackageHeader.check(file);
        try (SqlSession sql = new SqlSession(SqliteFiles.openStill(file))) {
            return list(sql, table);
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    /// The same in the open file behind `sql`.
    static List<StoredStyle> list(SqlSession sql, String table) throws SQLException {
        if (sql.number(FIND_TABLE) == 0) {
            return List.of();
        }
        return sql.list(SELECT, row -> new StoredStyle(row.getString(1), row.getString(2), row.getString(3),
                row.getString(4), row.getBoolean(5), row.getString(6)), table);
    }

    /// The style the layer `table` in `file` opens with.
    public static Optional<StoredStyle> find(Path file, String table) throws StoreException {
        return list(file, table).stream().findFirst();
    }

    /// Keeps `style` in `file`, in the place of the one of the same layer and name; the form it lacks, SLD or QML, is
    /// left as found. When this throws, the file is as it was.
    public static void put(Path file, StoredStyle style, Instant now) throws StoreException {
        GeoPackageHeader.check(file);
        try (SqlSession sql = new SqlSession(SqliteFiles.openWriter(file))) {
            sql.begin();
            try {
                prepare(sql.connection());
                put(sql, style, GeoPackageContainer.dateTime(now));
                sql.commit();
            } catch (SQLException e) {
                sql.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    /// Writes `styles` into the new GeoPackage behind `connection`.
    static void write(Connection connection, List<StoredStyle> styles, Instant made) throws SQLException {
        if (!styles.isEmpty()) {
            prepare(connection);
            SqlSession sql = new SqlSession(connection);
            for (StoredStyle style : styles) {
                put(sql, style, GeoPackageContainer.dateTime(made));
            }
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        SqlScripts.run(connection, LayerStyles.class, "layer-styles.sql");
    }

    private static void put(SqlSession sql, StoredStyle style, String time) throws SQLException {
        if (style.isDefault()) {
            sql.update("UPDATE layer_styles SET useAsDefault = 0 WHERE f_table_name = ?", style.table());
        }
        int changed = sql.update("""
                UPDATE layer_styles SET styleSLD = coalesce(?, styleSLD), styleQML = coalesce(?, styleQML),
                  useAsDefault = ?, description = ?, update_time = ?
                WHERE f_table_name = ? AND styleName = ?""", orNull(style.sld()), orNull(style.qml()),
                style.isDefault() ? 1 : 0, style.description(), time, style.table(), style.name());
        if (changed == 0) {
            sql.update(INSERT, style.table(), style.name(), orNull(style.qml()), orNull(style.sld()),
                    style.isDefault() ? 1 : 0, style.description(), time);
        }
        sql.update("UPDATE gpkg_contents SET last_change = ? WHERE table_name = 'layer_styles'", time);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
