package xunge.render.java2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.SyntheticCity;
import xunge.domain.PlanePoint;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.Viewport;
import xunge.render.frame.MapEngine;
import xunge.render.raster.RasterPainters;
import xunge.style.Theme;
import xunge.style.sld.SldReader;
import xunge.style.sld.StyleSheets;

/// One picture for each rule of labels.
class GoldenLabelTest {

    @ParameterizedTest
    @ValueSource(strings = {"label-anchor", "label-displaced", "label-curved", "label-steep", "label-repeat",
        "label-shield", "label-wrapped", "label-priority", "label-spaced", "label-halo", "label-grouped",
        "label-ungrouped", "label-like", "label-beside-road", "label-fit", "label-edge", "label-visual-middle",
        "label-long-code"})
    void ruleIsDrawnAsKept(String name) throws Exception {
        MapScene scene = scene(name);
        GoldenPictures.compare(name, scene, new Viewport(SyntheticCity.CENTRE, 1, 240, 160));
    }

    /// The road's name stands where four tiles meet.
    @Test
    void labelAcrossTilesIsDrawnWhole() throws Exception {
        MapScene scene = scene("label-tile-corner");
        Viewport view = new Viewport(new PlanePoint(SyntheticCity.CENTRE.eastMetres() - 220,
                SyntheticCity.CENTRE.northMetres() - 71), Ladder.metresPerPixel(6), 240, 160);
        int[] pixels = new int[view.width() * view.height()];
        try (MapEngine engine = new MapEngine(new RasterPainters(new Java2dPainters()), () -> {})) {
            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (!engine.compose(scene, view, pixels) && System.nanoTime() < deadline) {
                Thread.sleep(5);
            }
        }
        GoldenPictures.compare("label-tile-corner", pixels, view);
    }

    private static MapScene scene(String name) throws Exception {
        byte[] sld = Files.readAllBytes(GoldenPictures.FOLDER.resolve(name).resolve("style.sld"));
        String file = new String(sld, StandardCharsets.UTF_8);
        List<PackedLayer> layers = LabelData.layers(file.substring(file.indexOf("<Name>") + 6,
                file.indexOf("</Name>")));
        StyleSheets sheets = StyleSheets.of(Map.of(layers.getLast().name(),
                SldReader.read("style.sld", new ByteArrayInputStream(sld)), "ground",
                SldReader.read("ground.sld",
                        Files.newInputStream(GoldenPictures.FOLDER.resolve("label-ground").resolve("style.sld")))));
        MapScene scene = MapScene.of(new MapPack(name, layers), sheets,
                new Theme("test", Map.of("outside", "#ffffff")));
        assertThat(scene.problems()).isEmpty();
        return scene;
    }

    /// A cell of 100 m is 90 pixels wide at 1.11 m a pixel, 89 pixels at 1.125.
    @ParameterizedTest
    @CsvSource({"label-code-of-90-pixels, 1.111", "label-code-below-90-pixels, 1.125", "label-capacity, 0.3",
        "label-violation, 0.8"})
    void shippedStyleIsDrawnAsKept(String name, double metresPerPixel) throws Exception {
        MapScene scene = MapScene.of(SyntheticCity.of(20), "light", LocalDate.of(2026, 11, 23));
        double east = name.equals("label-capacity") ? 570 : 0;
        double north = name.equals("label-capacity") ? 53 : 0;
        GoldenPictures.compare(name, scene, new Viewport(new PlanePoint(SyntheticCity.CENTRE.eastMetres() + east,
                SyntheticCity.CENTRE.northMetres() + north), metresPerPixel, 300, 200));
    }
}
