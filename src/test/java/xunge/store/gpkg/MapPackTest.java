package xunge.store.gpkg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.GdalTools;
import xunge._data.Layers;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

class MapPackTest {

    @TempDir
    Path directory;

    private MapPack written(FeatureTable... layers) throws Exception {
        Path file = directory.resolve("地图 100%.gpkg");
        MapPackWriter.write(file, "郑州", List.of(layers));
        return MapPackReader.read(file);
    }

    @Test
    void aPackIsReadBackWithTitleLayersInOrderAndSources() throws Exception {
        MapPack pack = written(Layers.grid(3, 2),
                Layers.layer("route", GeometryKind.LINE, "LINESTRING (113 34, 114 35)"));
        assertThat(pack.title()).isEqualTo("郑州");
        assertThat(pack.layers()).extracting(PackedLayer::name).containsExactly("unit_grid", "route");
        assertThat(pack.layers().getFirst().source()).isEqualTo(Layers.SOURCE);
    }

    @Test
    void everyTypeOfValueAndItsAbsenceIsReadBack() throws Exception {
        PackedLayer layer = written(Layers.everyType()).layers().getFirst();
        List<String> texts = new ArrayList<>();
        for (int feature = 0; feature < 2; feature++) {
            for (var column : layer.columns()) {
                texts.add(column.name() + "=" + column.text(feature));
            }
        }
        assertThat(texts).containsExactly("c_text=嵩山路", "c_integer=42", "c_real=0.5", "c_date=2026-11-23", "c_text=",
                "c_integer=", "c_real=", "c_date=");
    }

    @Test
    void verticesAreProjectedToThePlane() throws Exception {
        PackedLayer layer = written(Layers.layer("crossing", GeometryKind.POINT, "POINT (113.65 34.75)")).layers()
                .getFirst();
        PlanePoint expected = GaussKruger.toPlane(new LonLat(113.65, 34.75));
        assertThat(layer.vertex(0).distanceMetres(expected)).isCloseTo(0, within(0.004));
    }

    @Test
    void aLayerThatMixesSingleAndMultiGeometriesKeepsEveryPart() throws Exception {
        PackedLayer layer = written(Layers.layer("district", GeometryKind.POLYGON,
                "POLYGON ((113 34, 114 34, 114 35, 113 34), (113.5 34.1, 113.6 34.1, 113.6 34.2, 113.5 34.1))",
                "MULTIPOLYGON (((113 34, 114 34, 114 35, 113 34)), ((112 34, 112.5 34, 112.5 34.5, 112 34)))")).layers()
                .getFirst();
        assertThat(layer.firstPart(1)).as("ring and hole").isEqualTo(2);
        assertThat(layer.firstPart(2)).as("two polygons more").isEqualTo(4);
    }

    @Test
    void featuresAreFoundByTheirPlace() throws Exception {
        PackedLayer layer = written(Layers.grid(30, 30)).layers().getFirst();
        PlanePoint at = GaussKruger.toPlane(new LonLat(113.5105, 34.6605));
        List<String> found = new ArrayList<>();
        layer.query(new Box(at.eastMetres(), at.northMetres(), at.eastMetres(), at.northMetres()), feature -> {
            if (layer.contains(feature, at)) {
                found.add(layer.text("code", feature));
            }
        });
        assertThat(found).containsExactly("410102010000010");
    }

    @Test
    void equalLayersGiveEqualBytes() throws Exception {
        Path one = directory.resolve("one.gpkg");
        Path two = directory.resolve("two.gpkg");
        MapPackWriter.write(one, "郑州", List.of(Layers.grid(20, 20), Layers.everyType()));
        MapPackWriter.write(two, "郑州", List.of(Layers.grid(20, 20), Layers.everyType()));
        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
    }

    @Test
    void readingLeavesNothingBesideTheFile() throws Exception {
        written(Layers.grid(3, 2));
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void theSpatialIndexHoldsEveryFeatureAndItsTriggersKeepIt() throws Exception {
        Path file = directory.resolve("pack.gpkg");
        MapPackWriter.write(file, "郑州", List.of(Layers.grid(5, 5)));
        try (Connection connection = SqliteFiles.openWriter(file)) {
            SpatialIndex.registerFunctions(connection);
            SqlScripts.execute(connection, "DELETE FROM unit_grid WHERE fid <= 5");
            SqlScripts.execute(connection, "UPDATE unit_grid SET geom = NULL WHERE fid = 6");
            SqlScripts.execute(connection, "INSERT INTO unit_grid (geom) SELECT geom FROM unit_grid WHERE fid = 7");
            try (ResultSet row = connection.createStatement()
                    .executeQuery("SELECT count(*), max(id) FROM rtree_unit_grid_geom")) {
                assertThat(List.of(row.getInt(1), row.getInt(2))).containsExactly(20, 26);
            }
        }
    }

    @Test
    void gdalAcceptsThePack() throws Exception {
        Path file = directory.resolve("pack.gpkg");
        MapPackWriter.write(file, "郑州", List.of(Layers.grid(20, 20), Layers.everyType(),
                Layers.layer("route", GeometryKind.LINE, "LINESTRING (113 34, 114 35)",
                        "MULTILINESTRING ((113 34, 114 35), (113 35, 114 34))")));
        GdalTools.Said said = GdalTools.validate(file);
        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(said.text()).doesNotContainIgnoringCase("warning");
        GdalTools.Said info = GdalTools.info(file);
        assertThat(info.text()).contains("China Geodetic Coordinate System 2000", "Feature Count: 400",
                "Multi Line String").doesNotContain("Warning", "ERROR");
    }
}
