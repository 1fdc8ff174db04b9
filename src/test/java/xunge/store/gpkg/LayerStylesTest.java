package xunge.store.gpkg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.GdalTools;
import xunge._data.Layers;

class LayerStylesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void writeAPack() throws Exception {
        file = folder.resolve("a.gpkg");
        MapPackWriter.write(file, "郑州", List.of(Layers.grid(3, 3)));
    }

    @Test
    void fileWithoutStylesHasNone() throws Exception {
        assertThat(LayerStyles.list(file, "unit_grid")).isEmpty();
    }

    @Test
    void whatIsPutIsFound() throws Exception {
        StoredStyle style = new StoredStyle("unit_grid", "日间", "<sld/>", "<qgis/>", true, "说明");
        LayerStyles.put(file, style, NOW);
        assertThat(LayerStyles.find(file, "unit_grid")).contains(style);
    }

    @Test
    void defaultIsOnlyOne() throws Exception {
        LayerStyles.put(file, new StoredStyle("unit_grid", "one", "<a/>", "", true, ""), NOW);
        LayerStyles.put(file, new StoredStyle("unit_grid", "two", "<b/>", "", true, ""), NOW.plusSeconds(1));
        assertThat(LayerStyles.list(file, "unit_grid")).extracting(StoredStyle::name, StoredStyle::isDefault)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("two", true),
                        org.assertj.core.groups.Tuple.tuple("one", false));
    }

    @Test
    void formOfQgisIsLeftAsFound() throws Exception {
        LayerStyles.put(file, new StoredStyle("unit_grid", "one", "<a/>", "<qgis version='3.22'/>", true, ""), NOW);
        LayerStyles.put(file, new StoredStyle("unit_grid", "one", "<changed/>", "", true, ""), NOW);
        assertThat(LayerStyles.find(file, "unit_grid").orElseThrow().qml()).isEqualTo("<qgis version='3.22'/>");
        assertThat(LayerStyles.find(file, "unit_grid").orElseThrow().sld()).isEqualTo("<changed/>");
    }

    @Test
    void columnsAreThoseOfQgis() throws Exception {
        LayerStyles.put(file, new StoredStyle("unit_grid", "one", "<a/>", "", true, ""), NOW);
        try (Connection connection = SqliteFiles.openStill(file); SqlSession sql = new SqlSession(connection)) {
            assertThat(sql.list("SELECT name FROM pragma_table_info('layer_styles')", row -> row.getString(1)))
                    .containsExactly("id", "f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column",
                            "styleName", "styleQML", "styleSLD", "useAsDefault", "description", "owner", "ui",
                            "update_time");
        }
    }

    @Test
    void fileStaysAValidGeoPackage() throws Exception {
        LayerStyles.put(file, new StoredStyle("unit_grid", "one", "<a/>", "<qgis/>", true, "说明"), NOW);
        GdalTools.Said result = GdalTools.validate(file);
        assertThat(result.exit()).as(result.text()).isZero();
    }

    @Test
    void packWithStylesIsReadAndHasThem() throws Exception {
        Path other = folder.resolve("b.gpkg");
        MapPackWriter.write(other, "郑州", List.of(Layers.grid(3, 3)),
                List.of(new StoredStyle("unit_grid", "日间", "<a/>", "", true, "")));
        assertThat(MapPackReader.read(other).layers()).hasSize(1);
        assertThat(LayerStyles.list(other, "unit_grid")).hasSize(1);
    }
}
