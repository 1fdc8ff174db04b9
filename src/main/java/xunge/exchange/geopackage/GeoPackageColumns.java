package xunge.exchange.geopackage;

import xunge.exchange.Field;
import xunge.store.gpkg.LayerTable;

/// Gives attributes the types that GeoPackage knows.
public final class GeoPackageColumns {

    private GeoPackageColumns() {}

    /// The column that holds `field`.
    public static LayerTable.Column column(Field field) {
        return new LayerTable.Column(field.name(), switch (field.type()) {
            case TEXT -> LayerTable.ColumnType.TEXT;
            case INTEGER -> LayerTable.ColumnType.INTEGER;
            case REAL -> LayerTable.ColumnType.REAL;
            case BOOLEAN -> LayerTable.ColumnType.BOOLEAN;
            case DATE -> LayerTable.ColumnType.DATE;
            case DATETIME -> LayerTable.ColumnType.DATETIME;
            case BYTES -> LayerTable.ColumnType.BLOB;
        });
    }
}
