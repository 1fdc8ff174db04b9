package xunge.exchange.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import xunge.store.gpkg.FeatureTable.ColumnSpec;
import xunge.store.gpkg.FeatureTable.ColumnType;
import xunge.store.gpkg.FeatureTable.Row;

/// Short words for the columns and rows of the tables.
final class Columns {

    private Columns() {}

    static ColumnSpec text(String name) {
        return new ColumnSpec(name, ColumnType.TEXT);
    }

    static ColumnSpec integer(String name) {
        return new ColumnSpec(name, ColumnType.INTEGER);
    }

    static ColumnSpec real(String name) {
        return new ColumnSpec(name, ColumnType.REAL);
    }

    static ColumnSpec date(String name) {
        return new ColumnSpec(name, ColumnType.DATE);
    }

    /// A row of `values`, one a column; null where the feature has none.
    static Row row(Geometry geographic, @Nullable Object... values) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object value : values) {
            list.add(value);
        }
        return new Row(geographic, Collections.unmodifiableList(list));
    }
}
