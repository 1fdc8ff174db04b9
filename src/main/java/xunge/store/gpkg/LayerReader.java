package xunge.store.gpkg;

import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.store.StoreException;

/// Reads one feature table in the order of its keys: geometries and attributes apart, so that two threads can share it.
final class LayerReader {

    static final int PLANE = 4547;

    private LayerReader() {}

    /// A feature table as the registers describe it.
    ///
    /// @param table its name
    /// @param geometryColumn the name of its geometry column
    /// @param geometryType such as `MULTIPOLYGON`
    /// @param srs EPSG code of its coordinates
    record Description(String table, String geometryColumn, String geometryType, int srs) {

        GeometryKind kind(Path file) throws StoreException {
            return switch (geometryType.toUpperCase(Locale.ROOT)) {
                case "POINT", "MULTIPOINT" -> GeometryKind.POINT;
                case "LINESTRING", "MULTILINESTRING" -> GeometryKind.LINE;
                case "POLYGON", "MULTIPOLYGON" -> GeometryKind.POLYGON;
                default -> throw new StoreException("store.layer-type-unknown",
                        List.of(String.valueOf(file.getFileName()), table, geometryType), null);
            };
        }

        boolean isPlane(Path file) throws StoreException {
            return switch (srs) {
                case GeoPackageContainer.CGCS2000, 4326 -> false;
                case PLANE -> true;
                default -> throw new StoreException("store.layer-srs-unknown",
                        List.of(String.valueOf(file.getFileName()), table, Integer.toString(srs)), null);
            };
        }
    }

    /// All feature tables of the file behind `connection`, in the order they were registered.
    static List<Description> describeAll(Connection connection) throws SQLException {
        List<Description> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT g.table_name, g.column_name, g.geometry_type_name,"
                        + " g.srs_id FROM gpkg_geometry_columns g JOIN gpkg_contents c USING (table_name)"
                        + " WHERE c.data_type = 'features' ORDER BY c.rowid")) {
            while (row.next()) {
                all.add(new Description(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)));
            }
        }
        return all;
    }

    /// The attributes of layer `what`.
    static List<Column> readColumns(Connection connection, Description what) throws SQLException {
        List<ColumnReader> columns = ColumnReader.ofTable(connection, what);
        if (columns.isEmpty()) {
            return List.of();
        }
        String names = columns.stream().map(c -> SqlScripts.quoted(c.name())).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT " + names + " FROM " + SqlScripts.quoted(what.table()) + " ORDER BY rowid")) {
            while (row.next()) {
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).add(row, i + 1);
                }
            }
        }
        return columns.stream().map(ColumnReader::build).toList();
    }

    /// Adds all features of layer `what` of `file` to `builder`.
    static void readGeometries(Connection connection, Path file, Description what, LayerBuilder builder)
            throws SQLException, StoreException {
        WkbProjector projector = new WkbProjector(builder, what.isPlane(file));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + SqlScripts.quoted(what.geometryColumn()) + " FROM "
                        + SqlScripts.quoted(what.table()) + " ORDER BY rowid")) {
            int feature = 0;
            while (row.next()) {
                feature++;
                addGeometry(projector, builder, row.getBytes(1), file, what.table() + " #" + feature);
            }
        }
    }

    private static void addGeometry(WkbProjector projector, LayerBuilder builder, byte @Nullable [] blob,
            Path file, String where) throws StoreException {
        if (blob == null) {
            builder.endFeature();
            return;
        }
        try {
            projector.add(blob);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new StoreException("store.geometry-unreadable", List.of(String.valueOf(file.getFileName()), where),
                    e);
        }
    }
}
