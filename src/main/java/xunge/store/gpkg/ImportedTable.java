package xunge.store.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import xunge.geo.layer.GeometryKind;

/// Writes one imported layer row by row into an open bulk connection; its index and registers come at the end, when the
/// extent is known.
public final class ImportedTable {

    private static final int BATCH = 500;

    private final Connection connection;
    private final LayerTable what;
    private final String name;
    private final List<String> columns;
    private final PackedIndex index;
    private final PreparedStatement insert;
    private final Envelope extent = new Envelope();
    private long rows;
    private boolean sawMulti;

    ImportedTable(Connection connection, LayerTable what, String name) throws SQLException {
        this.connection = connection;
        this.what = what;
        this.name = name;
        this.columns = SqlNames.columns(what.columns());
        this.index = new PackedIndex(SpatialIndex.nameOf(name));
        createTable(name, what.multi());
        this.insert = connection.prepareStatement(
                "INSERT INTO " + SqlScripts.quoted(name) + " VALUES (?" + (what.kind().isPresent() ? ", ?" : "")
                        + ", ?".repeat(columns.size()) + ")");
    }

    /// The table's name.
    public String name() {
        return name;
    }

    /// How many rows were written.
    public long rows() {
        return rows;
    }

    private void createTable(String table, boolean multi) throws SQLException {
        String attributes = IntStream.range(0, columns.size())
                .mapToObj(i -> ", " + SqlScripts.quoted(columns.get(i)) + " " + what.columns().get(i).type())
                .collect(Collectors.joining());
        SqlScripts.execute(connection, "CREATE TABLE " + SqlScripts.quoted(table)
                + " (fid INTEGER PRIMARY KEY NOT NULL"
                + what.kind().map(k -> ", geom " + geometryType(k, multi)).orElse("") + attributes + ")");
    }

    private static String geometryType(GeometryKind kind, boolean multi) {
        String single = switch (kind) {
            case POINT -> "POINT";
            case LINE -> "LINESTRING";
            case POLYGON -> "POLYGON";
        };
        return multi ? "MULTI" + single : single;
    }

    /// Adds a row; `geometry` in EPSG:4490 and of the table's kind, or null. A single geometry in a table of several
    /// parts is wrapped. Values are as [#toSql] takes them.
    void add(@Nullable Geometry geometry, List<@Nullable Object> values) throws SQLException {
        rows++;
        insert.setLong(1, rows);
        int place = 2;
        if (what.kind().isPresent()) {
            insert.setBytes(place++, geometry == null ? null : blob(geometry));
        }
        for (int i = 0; i < columns.size(); i++) {
            insert.setObject(place++, toSql(values.get(i)));
        }
        insert.addBatch();
        if (rows % BATCH == 0) {
            insert.executeBatch();
        }
    }

    private byte[] blob(Geometry geometry) {
        boolean isMulti = geometry instanceof GeometryCollection;
        sawMulti |= isMulti;
        keepBox(geometry.getEnvelopeInternal());
        return GeometryBlob.encode(what.multi() && !isMulti ? MultiGeometry.of(geometry) : geometry, what.srs());
    }

    private void keepBox(Envelope box) {
        if (!box.isNull()) {
            extent.expandToInclude(box);
            index.add(rows, box);
        }
    }

    /// A value as SQLite stores it: text, numbers, 0 or 1, ISO 8601, bytes.
    private static @Nullable Object toSql(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes ? 1 : 0;
            case LocalDate day -> day.toString();
            case Instant moment -> GeoPackageContainer.dateTime(moment);
            default -> value;
        };
    }

    /// Completes the table: one type of geometry, registers, index, source.
    void finish(Instant made) throws SQLException {
        insert.executeBatch();
        insert.close();
        if (what.kind().isPresent()) {
            finishFeatures(what.kind().get(), made);
        } else {
            GeoPackageContainer.registerAttributes(connection, contents(made));
        }
        LayerSources.write(connection, name, what.title(), what.source(), GeoPackageContainer.dateTime(made));
    }

    private GeoPackageContainer.Contents contents(Instant made) {
        return new GeoPackageContainer.Contents(name, what.title(), what.source().source(), made,
                extent.isNull() ? Optional.empty() : Optional.of(extent));
    }

    private void finishFeatures(GeometryKind kind, Instant made) throws SQLException {
        if (sawMulti && !what.multi()) {
            MultiGeometry.promote(connection, name, what.srs(), () -> createTable(name, true));
        }
        GeoPackageContainer.registerFeatures(connection, contents(made),
                geometryType(kind, what.multi() || sawMulti), what.srs());
        index.write(connection);
        if (rows > PackedIndex.KEPT) {
            SpatialIndex.insertBeyond(connection, name, index.lastKey());
        }
        SpatialIndex.addTriggers(connection, name);
    }
}
