package xunge.exchange.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.GdalTools;
import xunge._data.QgisTools;
import xunge.domain.LayerSource;
import xunge.exchange.CarriedStyle;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.Dataset;
import xunge.exchange.FeatureSource;
import xunge.exchange.Monitor;
import xunge.exchange.OpenOptions;
import xunge.exchange.formats.KnownFormats;
import xunge.store.gpkg.LayerStyles;
import xunge.store.gpkg.MapPackReader;
import xunge.store.gpkg.StoredStyle;

/// `qgis-3.22.gpkg` was written by QGIS 3.22: parking areas with two styles saved in the file, roads with one, manholes
/// with none. Its data are made up.
class QgisGeoPackageTest {

    private static final String AREAS = "停车区";
    private static final String CLASSES = "categorizedSymbol 机动车 #2b6cb0 非机动车 #2f855a 禁停 #c53030";

    @TempDir
    Path folder;
    private Path original = Path.of("");
    private Path imported = Path.of("");

    @BeforeEach
    void unpackAndImport() throws Exception {
        original = folder.resolve("qgis.gpkg");
        imported = folder.resolve("layers.gpkg");
        try (InputStream packed = QgisGeoPackageTest.class.getResourceAsStream("/stores/qgis-3.22.gpkg.gz")) {
            Files.copy(new GZIPInputStream(packed), original);
        }
        bring();
    }

    @Test
    void stylesSavedByQgisAreReadTheDefaultFirst() throws Exception {
        assertThat(LayerStyles.list(original, AREAS)).extracting(StoredStyle::name).containsExactly("按类别", "灰色");
        assertThat(LayerStyles.find(original, AREAS).orElseThrow().sld()).contains("<se:PolygonSymbolizer");
    }

    @Test
    void everyLayerComesWithItsStyles() throws Exception {
        assertThat(MapPackReader.read(imported).layers()).extracting(l -> l.name() + " " + l.size())
                .containsExactly("停车区 6", "道路 2", "井盖 2");
        for (String layer : List.of(AREAS, "道路", "井盖")) {
            assertThat(LayerStyles.list(imported, layer)).isEqualTo(LayerStyles.list(original, layer));
        }
    }

    @Test
    void secondImportKeepsTheStylesOfBoth() throws Exception {
        bring();
        assertThat(LayerStyles.list(imported, "停车区_2")).extracting(StoredStyle::name, StoredStyle::table)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("按类别", "停车区_2"),
                        org.assertj.core.groups.Tuple.tuple("灰色", "停车区_2"));
        assertThat(LayerStyles.list(imported, AREAS)).hasSize(2);
        assertValid(imported);
    }

    @Test
    void dryRunTellsOfTheStyles() throws Exception {
        try (Dataset dataset = KnownFormats.all().open(original, OpenOptions.NONE)) {
            assertThat(dataset.layers().getFirst().info().notes()).extracting(n -> n.messageKey() + n.arguments())
                    .containsExactly("exchange.note-styles[2]");
            assertThat(dataset.layers().getLast().info().notes()).isEmpty();
        }
    }

    @Test
    void importAndExportAreValid() throws Exception {
        assertValid(imported);
        assertValid(exported());
    }

    @Test
    void exportHasTheStylesOfTheOriginal() throws Exception {
        assertThat(LayerStyles.list(exported(), AREAS)).isEqualTo(LayerStyles.list(original, AREAS));
    }

    @Test
    void qgisDrawsTheExportAsItDrewTheOriginal() throws Exception {
        assertThat(QgisTools.look(original, AREAS)).isEqualTo("valid True 6 " + CLASSES);
        assertThat(QgisTools.look(imported, AREAS)).isEqualTo("valid True 6 " + CLASSES);
        assertThat(QgisTools.look(exported(), AREAS)).isEqualTo("valid True 6 " + CLASSES);
    }

    @Test
    void brokenStyleTableIsToldAndTheLayersCome() throws Exception {
        GdalTools.convert("-f", "GPKG", folder.resolve("odd.gpkg").toString(), original.toString(), "井盖");
        GdalTools.convert("-f", "GPKG", "-update", "-nln", "layer_styles", folder.resolve("odd.gpkg").toString(),
                original.toString(), "道路");
        try (Dataset dataset = KnownFormats.all().open(folder.resolve("odd.gpkg"), OpenOptions.NONE)) {
            assertThat(dataset.layers()).hasSize(1);
            assertThat(dataset.layers().getFirst().info().notes()).extracting(n -> n.messageKey())
                    .containsExactly("exchange.note-styles-unreadable");
            List<ImportedLayer> layers = Import.run(List.of(plan(dataset.layers().getFirst())), imported,
                    Instant.EPOCH, Monitor.NONE);
            assertThat(layers.getFirst().rows()).isEqualTo(2);
        }
    }

    private Path exported() throws Exception {
        Path target = folder.resolve("exported.gpkg");
        try (Dataset dataset = KnownFormats.all().open(imported, OpenOptions.NONE)) {
            FeatureSource areas = dataset.layers().getFirst();
            assertThat(areas.styles()).extracting(CarriedStyle::name).containsExactly("按类别", "灰色");
            Export.run(areas, f -> true, KnownFormats.all().find("gpkg").orElseThrow(), target, CrsName.WGS84,
                    Monitor.NONE);
        }
        return target;
    }

    private static void assertValid(Path file) {
        GdalTools.Said said = GdalTools.validate(file);
        assertThat(said.exit()).as(said.text()).isZero();
    }

    private void bring() throws Exception {
        try (Dataset dataset = KnownFormats.all().open(original, OpenOptions.NONE)) {
            List<LayerPlan> plans = new ArrayList<>();
            for (FeatureSource layer : dataset.layers()) {
                plans.add(plan(layer));
            }
            Import.run(plans, imported, Instant.EPOCH, Monitor.NONE);
        }
    }

    private static LayerPlan plan(FeatureSource layer) {
        CrsName crs = ((CrsKnowledge.Declared) layer.info().crs()).crs();
        return new LayerPlan(layer, layer.info().name(), Optional.of(crs),
                new LayerSource("qgis.gpkg", "2026-11-24", crs.code(), "", "", false));
    }
}
