package xunge._data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import xunge.domain.ReportableException;
import xunge.exchange.pack.PackBuilder;
import xunge.geo.Reprojection;
import xunge.geo.layer.MapPack;
import xunge.store.gpkg.FeatureTable;
import xunge.store.gpkg.FeatureTable.Row;
import xunge.store.gpkg.MapPackReader;
import xunge.store.gpkg.MapPackWriter;

/// The map pack of the real sources, built once for all tests that look at it.
public final class ZhengzhouPack {

    /// The text sources.
    public static final Path SOURCES = Path.of("maps", "zhengzhou");

    private ZhengzhouPack() {}

    /// All tables.
    public static List<FeatureTable> tables() {
        return Tables.ALL;
    }

    /// The table `name`.
    public static FeatureTable table(String name) {
        return tables().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    /// The value of column `column` in `row` of `table`, as text; empty when null.
    public static String text(FeatureTable table, Row row, String column) {
        int at = table.columns().stream().map(FeatureTable.ColumnSpec::name).toList().indexOf(column);
        Object value = row.values().get(at);
        return value == null ? "" : value.toString();
    }

    /// The geometries of table `name` in EPSG:4547.
    public static List<Geometry> plane(String name) {
        return table(name).rows().stream().map(r -> Reprojection.toPlane(r.geometry())).toList();
    }

    /// The pack as the product reads it.
    public static MapPack mapPack() {
        return Packed.PACK;
    }

    private static final class Tables {
        static final List<FeatureTable> ALL = build();

        private static List<FeatureTable> build() {
            try {
                return PackBuilder.tables(SOURCES);
            } catch (ReportableException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Packed {
        static final MapPack PACK = build();

        private static MapPack build() {
            try {
                Path file = Files.createTempFile("zhengzhou", ".gpkg");
                try {
                    MapPackWriter.write(file, "郑州", tables());
                    return MapPackReader.read(file);
                } finally {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ReportableException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
