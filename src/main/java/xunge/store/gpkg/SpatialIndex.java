package xunge.store.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.Function;

/// The R-tree of a feature table (GeoPackage extension `gpkg_rtree_index`, OGC 12-128r17 annex F.3), with the triggers
/// that keep it true, also when another program edits the table.
public final class SpatialIndex {

    private static final String EXTENSION = """
            INSERT INTO gpkg_extensions VALUES
            (?, ?, 'gpkg_rtree_index', 'http://www.geopackage.org/spec130/#extension_rtree', 'write-only')""";

    private SpatialIndex() {}

    /// The name of the R-tree of `table`.
    public static String nameOf(String table) {
        return "rtree_" + table + "_" + GeoPackageContainer.GEOMETRY_COLUMN;
    }

    static void create(Connection connection, String table) throws SQLException {
        SqlScripts.execute(connection, "CREATE VIRTUAL TABLE " + SqlScripts.quoted(nameOf(table))
                + " USING rtree(id, minx, maxx, miny, maxy)");
        try (PreparedStatement insert = connection.prepareStatement(EXTENSION)) {
            insert.setString(1, table);
            insert.setString(2, GeoPackageContainer.GEOMETRY_COLUMN);
            insert.executeUpdate();
        }
    }

    /// Adds the triggers the extension demands. Do it after a bulk load, which fills the index itself.
    public static void addTriggers(Connection connection, String table) throws SQLException {
        SqlScripts.execute(connection, SqlScripts.read(SpatialIndex.class, "spatial-index.sql")
                .replace("{t}", table)
                .replace("{g}", GeoPackageContainer.GEOMETRY_COLUMN)
                .replace("{i}", GeoPackageContainer.KEY_COLUMN));
    }

    /// Inserts the boxes of all rows of `table` with keys above `from`, one by one.
    static void insertBeyond(Connection connection, String table, long from) throws SQLException {
        registerFunctions(connection);
        SqlScripts.execute(connection, """
                INSERT INTO "rtree_{t}_{g}" SELECT "{i}", ST_MinX("{g}"), ST_MaxX("{g}"), ST_MinY("{g}"), ST_MaxY("{g}")
                FROM "{t}" WHERE "{i}" > {from} AND "{g}" NOT NULL AND NOT ST_IsEmpty("{g}")
                """.replace("{t}", table)
                .replace("{g}", GeoPackageContainer.GEOMETRY_COLUMN)
                .replace("{i}", GeoPackageContainer.KEY_COLUMN)
                .replace("{from}", Long.toString(from)));
    }

    /// Gives `connection` the functions that the triggers call; SQLite itself has no geometry.
    public static void registerFunctions(Connection connection) throws SQLException {
        register(connection, "ST_IsEmpty", Optional.empty());
        register(connection, "ST_MinX", Optional.of(Envelope::getMinX));
        register(connection, "ST_MaxX", Optional.of(Envelope::getMaxX));
        register(connection, "ST_MinY", Optional.of(Envelope::getMinY));
        register(connection, "ST_MaxY", Optional.of(Envelope::getMaxY));
    }

    private static void register(Connection connection, String name, Optional<ToDoubleFunction<Envelope>> ordinate)
            throws SQLException {
        Function.create(connection, name, new Function() {
            @Override
            protected void xFunc() throws SQLException {
                Envelope envelope = GeometryBlob.envelope(value_blob(0));
                if (ordinate.isEmpty()) {
                    result(envelope.isNull() ? 1 : 0);
                } else {
                    result(ordinate.get().applyAsDouble(envelope));
                }
            }
        }, 1, Function.FLAG_DETERMINISTIC);
    }
}
