package xunge._data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import xunge.domain.LayerSource;
import xunge.geo.layer.GeometryKind;
import xunge.store.gpkg.FeatureTable;
import xunge.store.gpkg.FeatureTable.ColumnSpec;
import xunge.store.gpkg.FeatureTable.ColumnType;
import xunge.store.gpkg.FeatureTable.Row;

/// Small layers for tests.
public final class Layers {

    /// A source with characters that XML and SQL could stumble over.
    public static final LayerSource SOURCE = new LayerSource("测试 <'source'> & \"rule\"", "2026-11-01", "CGCS2000",
            "按规则生成", "CC0-1.0", true);

    private Layers() {}

    /// The geometry of a WKT text.
    public static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    /// A layer of one text column `name`, one row a WKT text.
    public static FeatureTable layer(String table, GeometryKind kind, String... wkts) {
        List<Row> rows = Arrays.stream(wkts).map(w -> new Row(geometry(w), List.of("行 " + w.length()))).toList();
        return new FeatureTable(table, "图层 " + table, kind, SOURCE, List.of(new ColumnSpec("name", ColumnType.TEXT)),
                rows);
    }

    /// A layer with one column of every type; the second row has no values.
    public static FeatureTable everyType() {
        List<ColumnSpec> columns = Arrays.stream(ColumnType.values())
                .map(t -> new ColumnSpec("c_" + t.name().toLowerCase(java.util.Locale.ROOT), t))
                .toList();
        List<Object> nothing = new ArrayList<>();
        columns.forEach(c -> nothing.add(null));
        return new FeatureTable("every_type", "各种类型", GeometryKind.POINT, SOURCE, columns,
                List.of(new Row(geometry("POINT (113.65 34.75)"),
                        List.of("嵩山路", 42L, 0.5, LocalDate.of(2026, 11, 23))),
                        new Row(geometry("POINT (113.7 34.7)"), nullable(nothing))));
    }

    private static List<Object> nullable(List<Object> values) {
        return java.util.Collections.unmodifiableList(values);
    }

    /// `columns` x `rows` square cells of 0.001 degrees with code and area, as the unit grid has them.
    public static FeatureTable grid(int columns, int rows) {
        GeometryFactory factory = new GeometryFactory();
        List<Row> cells = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double x = 113.5 + c * 0.001;
                double y = 34.65 + r * 0.001;
                cells.add(new Row(
                        factory.createPolygon(new Coordinate[] {new Coordinate(x, y), new Coordinate(x + 0.001, y),
                            new Coordinate(x + 0.001, y + 0.001), new Coordinate(x, y + 0.001), new Coordinate(x, y)}),
                        List.of("410102%03d%06d".formatted(r, c), "410102%03d".formatted(r),
                                "410102%03d001".formatted(r),
                                10_000.5 + c)));
            }
        }
        return new FeatureTable("unit_grid", "单元网格", GeometryKind.POLYGON, SOURCE,
                List.of(new ColumnSpec("code", ColumnType.TEXT), new ColumnSpec("street", ColumnType.TEXT),
                        new ColumnSpec("community", ColumnType.TEXT), new ColumnSpec("area_m2", ColumnType.REAL)),
                cells);
    }
}
