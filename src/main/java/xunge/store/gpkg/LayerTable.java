package xunge.store.gpkg;

import java.util.List;
import java.util.Optional;
import xunge.domain.LayerSource;
import xunge.geo.layer.GeometryKind;

/// The table of an imported layer, before its rows are known.
///
/// @param name what the table should be called; [ImportedLayers] changes it where it is taken or not allowed
/// @param title what people call the layer
/// @param kind what geometry all rows have; absent for a table without geometry
/// @param multi true when rows may have several parts
/// @param source where the layer comes from
/// @param srs EPSG code of the coordinates: 4490, or for a file that others get also 4326 or 4547
/// @param columns the attributes, in order; names are changed where they collide
public record LayerTable(String name, String title, Optional<GeometryKind> kind, boolean multi, LayerSource source,
        int srs, List<Column> columns) {

    /// Keeps the columns from later change.
    public LayerTable {
        columns = List.copyOf(columns);
    }

    /// The SQL types of GeoPackage (OGC 12-128r17 table 1) that the product writes.
    public enum ColumnType {
        /** Unicode text. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A fraction. */
        REAL,
        /** Yes or no. */
        BOOLEAN,
        /** A day, ISO 8601. */
        DATE,
        /** A moment, ISO 8601 in UTC. */
        DATETIME,
        /** Bytes. */
        BLOB
    }

    /// One attribute.
    ///
    /// @param name its name as the source has it
    /// @param type what it holds
    public record Column(String name, ColumnType type) {}
}
