package xunge.store.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/// The tables that make an SQLite file a GeoPackage 1.3 (OGC 12-128r17 clause 1.1), and the registers of its contents.
public final class GeoPackageContainer {

    /// CGCS2000, longitude and latitude: the system in which the product stores every geometry.
    public static final int CGCS2000 = 4490;

    /// The geometry column of every feature table the product writes.
    public static final String GEOMETRY_COLUMN = "geom";

    /// The primary key of every feature table the product writes.
    public static final String KEY_COLUMN = "fid";

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);

    private GeoPackageContainer() {}

    /// Makes the empty database behind `connection` a GeoPackage with the reference systems EPSG:4326, 4490 and 4547.
    public static void create(Connection connection) throws SQLException {
        SqlScripts.run(connection, GeoPackageContainer.class, "container.sql");
    }

    /// Registers the existing table `contents.table()`, which has an integer primary key and no geometry.
    public static void registerAttributes(Connection connection, Contents contents) throws SQLException {
        insert(connection, contents, "attributes", 0);
    }

    /// Registers the existing feature table `contents.table()`, which has the columns [#KEY_COLUMN] and
    /// [#GEOMETRY_COLUMN] in EPSG:4490, and gives it an empty spatial index; see [SpatialIndex#addTriggers].
    public static void registerFeatures(Connection connection, Contents contents, String geometryType)
            throws SQLException {
        registerFeatures(connection, contents, geometryType, CGCS2000);
    }

    /// [#registerFeatures(Connection, Contents, String)] for a table in EPSG:`srs`, one of those [#create] registers.
    static void registerFeatures(Connection connection, Contents contents, String geometryType, int srs)
            throws SQLException {
        insert(connection, contents, "features", srs);
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)")) {
            insert.setString(1, contents.table());
            insert.setString(2, GEOMETRY_COLUMN);
            insert.setString(3, geometryType);
            insert.setInt(4, srs);
            insert.executeUpdate();
        }
        SpatialIndex.create(connection, contents.table());
    }

    /// An instant as GeoPackage writes it: UTC, milliseconds.
    public static String dateTime(Instant instant) {
        return DATE_TIME.format(instant);
    }

    private static void insert(Connection connection, Contents row, String dataType, int srs)
            throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, row.table());
            insert.setString(2, dataType);
            insert.setString(3, row.identifier());
            insert.setString(4, row.description());
            insert.setString(5, dateTime(row.lastChange()));
            if (row.extent().isPresent()) {
                Envelope extent = row.extent().get();
                insert.setDouble(6, extent.getMinX());
                insert.setDouble(7, extent.getMinY());
                insert.setDouble(8, extent.getMaxX());
                insert.setDouble(9, extent.getMaxY());
            }
            if (dataType.equals("features")) {
                insert.setInt(10, srs);
            }
            insert.executeUpdate();
        }
    }

    /// One row of `gpkg_contents`.
    ///
    /// @param table the table's name
    /// @param identifier what people call it, in Chinese; unique in the file
    /// @param description more words
    /// @param lastChange when the content was made
    /// @param extent the box around all features; absent when there are none yet
    public record Contents(String table, String identifier, String description, Instant lastChange,
            Optional<Envelope> extent) {}
}
