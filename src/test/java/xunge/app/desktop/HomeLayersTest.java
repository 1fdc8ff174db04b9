package xunge.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.domain.LayerSource;
import xunge.exchange.CrsName;
import xunge.exchange.Dataset;
import xunge.exchange.FeatureSource;
import xunge.exchange.Monitor;
import xunge.exchange.OpenOptions;
import xunge.exchange.transfer.LayerPlan;
import xunge.geo.layer.MapPack;
import xunge.render.MapScene;
import xunge.render.SceneLayer;
import xunge.store.gpkg.LayerStyles;
import xunge.store.gpkg.StoredStyle;
import xunge.style.StyleProblem;
import xunge.ui.exchange.KeptLayer;

/// How the window draws layers that were imported with styles of QGIS 3.22.
class HomeLayersTest {

    @TempDir
    private Path folder;
    private Path file = Path.of("");
    private HomeLayers library = new HomeLayers(Path.of(""), null, Clock.systemUTC());

    @BeforeEach
    void importFromQgis() throws Exception {
        Path original = folder.resolve("qgis.gpkg");
        file = folder.resolve("layers.gpkg");
        library = new HomeLayers(file, null, Clock.systemUTC());
        try (InputStream packed = HomeLayersTest.class.getResourceAsStream("/stores/qgis-3.22.gpkg.gz")) {
            Files.copy(new GZIPInputStream(packed), original);
        }
        try (Dataset dataset = library.formats().open(original, OpenOptions.NONE)) {
            List<LayerPlan> plans = new ArrayList<>();
            for (FeatureSource layer : dataset.layers()) {
                plans.add(new LayerPlan(layer, layer.info().name(), Optional.of(CrsName.CGCS2000),
                        new LayerSource("", "", "", "", "", false)));
            }
            library.add(plans, Monitor.NONE);
        }
    }

    @Test
    void layerWithAStyleIsDrawnByIt() throws Exception {
        SceneLayer areas = shown("停车区");
        assertThat(areas.style().passes().getFirst().rules()).extracting(r -> r.title())
                .containsExactly("机动车", "非机动车", "禁停");
        assertThat(areas.problems()).isEmpty();
    }

    @Test
    void layerWithoutAStyleHasThePlainLook() throws Exception {
        assertThat(shown("井盖").style().passes()).isNotEmpty();
    }

    @Test
    void brokenStyleIsListedAndTheLayerHasThePlainLook() throws Exception {
        keep(new StoredStyle("停车区", "坏的", "<sld", "", true, ""));
        SceneLayer areas = shown("停车区");
        assertThat(areas.style().passes()).isNotEmpty();
        assertThat(areas.problems()).containsExactly(
                new StyleProblem("坏的", 0, StyleProblem.Kind.BAD_VALUE, "SLD"));
    }

    @Test
    void styleOnlyInTheFormOfQgisIsListed() throws Exception {
        keep(new StoredStyle("井盖", "点", "", "<qgis/>", true, ""));
        assertThat(shown("井盖").problems()).containsExactly(
                new StyleProblem("点", 0, StyleProblem.Kind.UNSUPPORTED, "QML"));
        assertThat(shown("井盖").style().passes()).isNotEmpty();
    }

    @Test
    void stylesGoWithAnExportFromTheWindow() throws Exception {
        assertThat(library.styles("停车区")).extracting(s -> s.name()).containsExactly("按类别", "灰色");
    }

    private void keep(StoredStyle style) throws Exception {
        LayerStyles.put(file, style, Instant.EPOCH);
    }

    private SceneLayer shown(String name) throws Exception {
        MapScene scene = MapScene.of(new MapPack("", List.of()), "light", LocalDate.of(2026, 11, 24));
        for (KeptLayer kept : library.layers()) {
            scene = kept.design().isPresent() ? scene.withLayer(kept.layer(), kept.design().get())
                    : scene.withLayer(kept.layer());
        }
        return scene.find(name).orElseThrow();
    }
}
