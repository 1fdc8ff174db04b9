package xunge.store.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import xunge.store.gpkg.FeatureTable.ColumnSpec;
import xunge.store.gpkg.FeatureTable.Row;

/// Writes one layer into an open bulk connection: table, rows, spatial index, registers and source.
final class FeatureTableWriter {

    private static final int BATCH = 1_000;

    private final Connection connection;
    private final FeatureTable table;
    private final boolean multi;

    private FeatureTableWriter(Connection connection, FeatureTable table) {
        this.connection = connection;
        this.table = table;
        this.multi = table.rows().stream().anyMatch(r -> r.geometry() instanceof GeometryCollection);
    }

    static void write(Connection connection, FeatureTable table) throws SQLException {
        FeatureTableWriter writer = new FeatureTableWriter(connection, table);
        writer.createTable();
        Envelope extent = new Envelope();
        table.rows().forEach(r -> extent.expandToInclude(r.geometry().getEnvelopeInternal()));
        Instant lastChange = lastChange(table);
        GeoPackageContainer.registerFeatures(connection,
                new GeoPackageContainer.Contents(table.name(), table.title(), table.source().source(), lastChange,
                        extent.isNull() ? Optional.empty() : Optional.of(extent)),
                writer.geometryType());
        writer.insertRows();
        SpatialIndex.addTriggers(connection, table.name());
        LayerSources.write(connection, table, GeoPackageContainer.dateTime(lastChange));
    }

    /// The day of the data, not of the writing: building a pack again must not change it.
    static Instant lastChange(FeatureTable table) {
        return LocalDate.parse(table.source().date()).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void createTable() throws SQLException {
        String columns = table.columns()
                .stream()
                .map(c -> ", " + SqlScripts.quoted(c.name()) + " " + c.type())
                .collect(Collectors.joining());
        SqlScripts.execute(connection, "CREATE TABLE " + SqlScripts.quoted(table.name())
                + " (fid INTEGER PRIMARY KEY NOT NULL, geom " + geometryType() + columns + ")");
    }

    private String geometryType() {
        String single = switch (table.kind()) {
            case POINT -> "POINT";
            case LINE -> "LINESTRING";
            case POLYGON -> "POLYGON";
        };
        return multi ? "MULTI" + single : single;
    }

    private void insertRows() throws SQLException {
        String places = ", ?".repeat(table.columns().size());
        try (PreparedStatement row = connection.prepareStatement(
                "INSERT INTO " + SqlScripts.quoted(table.name()) + " VALUES (?, ?" + places + ")");
                PreparedStatement box = connection.prepareStatement("INSERT INTO "
                        + SqlScripts.quoted(SpatialIndex.nameOf(table.name())) + " VALUES (?, ?, ?, ?, ?)")) {
            long fid = 0;
            for (Row feature : table.rows()) {
                fid++;
                bind(row, fid, feature);
                bind(box, fid, feature.geometry());
                if (fid % BATCH == 0) {
                    row.executeBatch();
                    box.executeBatch();
                }
            }
            row.executeBatch();
            box.executeBatch();
        }
    }

    private void bind(PreparedStatement insert, long fid, Row feature) throws SQLException {
        List<@Nullable Object> values = feature.values();
        if (values.size() != table.columns().size()) {
            throw new IllegalArgumentException(table.name() + " row " + fid + " has " + values.size() + " values");
        }
        insert.setLong(1, fid);
        insert.setBytes(2, GeometryBlob.encode(checked(feature.geometry())));
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 3, toSql(table.columns().get(i), values.get(i)));
        }
        insert.addBatch();
    }

    private static void bind(PreparedStatement insert, long fid, Geometry geometry) throws SQLException {
        if (geometry.isEmpty()) {
            return;
        }
        Envelope box = geometry.getEnvelopeInternal();
        insert.setLong(1, fid);
        insert.setDouble(2, box.getMinX());
        insert.setDouble(3, box.getMaxX());
        insert.setDouble(4, box.getMinY());
        insert.setDouble(5, box.getMaxY());
        insert.addBatch();
    }

    /// The geometry in the table's one type: single ones are wrapped where any row is a multi-geometry.
    private Geometry checked(Geometry geometry) {
        boolean fits = switch (table.kind()) {
            case POINT -> isOf(geometry, Point.class);
            case LINE -> isOf(geometry, LineString.class);
            case POLYGON -> isOf(geometry, Polygon.class);
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    table.name() + " takes " + table.kind() + ", not " + geometry.getGeometryType());
        }
        if (!multi || geometry instanceof GeometryCollection) {
            return geometry;
        }
        return switch (table.kind()) {
            case POINT -> geometry.getFactory().createMultiPoint(new Point[] {(Point) geometry});
            case LINE -> geometry.getFactory().createMultiLineString(new LineString[] {(LineString) geometry});
            case POLYGON -> geometry.getFactory().createMultiPolygon(new Polygon[] {(Polygon) geometry});
        };
    }

    private static boolean isOf(Geometry geometry, Class<? extends Geometry> single) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (!single.isInstance(geometry.getGeometryN(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object toSql(ColumnSpec column, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> day.toString();
            case String text -> text;
            case Long number -> number;
            case Double number -> number;
            default -> throw new IllegalArgumentException(column.name() + " cannot hold " + value.getClass());
        };
    }
}
