package xunge.store.gpkg;

import java.sql.Connection;
import java.sql.SQLException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.sqlite.Function;

/// Gives single geometries the form of several parts, because a GeoPackage table has one type.
final class MultiGeometry {

    private MultiGeometry() {}

    /// Makes something in the database.
    @FunctionalInterface
    interface Step {

        void run() throws SQLException;
    }

    /// `geometry` as the only part of a multi-geometry; what is one already stays.
    static Geometry of(Geometry geometry) {
        return switch (geometry) {
            case Point point -> geometry.getFactory().createMultiPoint(new Point[] {point});
            case LineString line -> geometry.getFactory().createMultiLineString(new LineString[] {line});
            case Polygon polygon -> geometry.getFactory().createMultiPolygon(new Polygon[] {polygon});
            default -> geometry;
        };
    }

    /// Moves all rows of `table` into the table that `create` makes in its place, every geometry in its multi-form.
    static void promote(Connection connection, String table, int srs, Step create) throws SQLException {
        Function.create(connection, "xunge_multi", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                byte[] blob = value_blob(0);
                if (blob == null) {
                    result();
                    return;
                }
                try {
                    Geometry geometry = GeometryBlob.decode(blob);
                    result(geometry instanceof GeometryCollection ? blob : GeometryBlob.encode(of(geometry), srs));
                } catch (ParseException e) {
                    throw new SQLException(e);
                }
            }
        }, 1, Function.FLAG_DETERMINISTIC);
        String old = SqlScripts.quoted(table + "_single");
        SqlScripts.execute(connection, "ALTER TABLE " + SqlScripts.quoted(table) + " RENAME TO " + old);
        create.run();
        SqlScripts.execute(connection, "INSERT INTO " + SqlScripts.quoted(table) + " SELECT * FROM " + old);
        SqlScripts.execute(connection, "UPDATE " + SqlScripts.quoted(table) + " SET geom = xunge_multi(geom)");
        SqlScripts.execute(connection, "DROP TABLE " + old);
        Function.destroy(connection, "xunge_multi");
    }
}
