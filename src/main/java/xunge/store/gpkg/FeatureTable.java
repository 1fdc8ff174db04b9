package xunge.store.gpkg;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import xunge.domain.LayerSource;
import xunge.geo.layer.GeometryKind;

/// A whole layer on its way into a GeoPackage.
///
/// @param name table name: lower case, ASCII
/// @param title what people call the layer, in Chinese
/// @param kind what geometry all rows have
/// @param source where the layer comes from
/// @param columns the attributes, in order
/// @param rows the features
public record FeatureTable(String name, String title, GeometryKind kind, LayerSource source, List<ColumnSpec> columns,
        List<Row> rows) {

    /// Keeps columns and rows from later change.
    public FeatureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// What one attribute holds.
    public enum ColumnType {
        /** Unicode text. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A fraction. */
        REAL,
        /** A day, ISO 8601. */
        DATE
    }

    /// One attribute.
    ///
    /// @param name column name: lower case, ASCII
    /// @param type what it holds
    public record ColumnSpec(String name, ColumnType type) {}

    /// One feature.
    ///
    /// @param geometry in EPSG:4490, longitude first
    /// @param values one value a column: `String`, `Long`, `Double`, `LocalDate` or null
    public record Row(Geometry geometry, List<@Nullable Object> values) {}
}
