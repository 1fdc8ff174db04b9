package xunge.render.java2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.SyntheticCity;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.Viewport;
import xunge.style.Theme;
import xunge.style.sld.SldReader;
import xunge.style.sld.StyleSheets;

/// Every picture must be the one looked at and kept, to the pixel. `-Dgolden.update` keeps what is drawn now; a
/// picture that differs is left in `target/golden`.
class GoldenMapTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path FAILED = Path.of("target/golden");
    private static final Java2dPainters PAINTERS = new Java2dPainters();

    @ParameterizedTest
    @ValueSource(strings = {"polygon-fill", "polygon-hatch", "polygon-band", "line-casing", "line-caps-and-joins",
        "point-marks", "text-along-lines", "text-shield", "text-area", "text-beside-point"})
    void symbolIsDrawnAsKept(String name) throws Exception {
        byte[] sld = Files.readAllBytes(GOLDEN.resolve(name).resolve("style.sld"));
        String file = new String(sld, java.nio.charset.StandardCharsets.UTF_8);
        PackedLayer layer = layer(file.substring(file.indexOf("<Name>") + 6, file.indexOf("</Name>")));
        StyleSheets sheets = StyleSheets
                .of(Map.of(layer.name(), SldReader.read("style.sld", new ByteArrayInputStream(sld))));
        MapScene scene = MapScene.of(new MapPack(name, List.of(layer)), sheets,
                new Theme("test", Map.of("outside", "#ffffff")));
        assertThat(scene.problems()).isEmpty();
        compare(name, scene, new Viewport(SyntheticCity.CENTRE, 1, 240, 160));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sunlight"})
    void streetIsDrawnAsKeptInEveryTheme(String theme) throws Exception {
        MapScene scene = MapScene.of(SyntheticCity.of(20), theme, LocalDate.of(2026, 11, 23));
        compare("street-" + theme, scene,
                new Viewport(SyntheticCity.CENTRE, Ladder.metresPerPixel(7), 560, 360));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sunlight"})
    void cityIsDrawnAsKeptInEveryTheme(String theme) throws Exception {
        MapScene scene = MapScene.of(SyntheticCity.of(20), theme, LocalDate.of(2026, 11, 23));
        compare("city-" + theme, scene,
                new Viewport(SyntheticCity.CENTRE, Ladder.metresPerPixel(17), 560, 360));
    }

    private static PackedLayer layer(String name) {
        return switch (name) {
            case "area" -> area();
            case "point" -> points();
            case "roads" -> roads();
            default -> line();
        };
    }

    private static PackedLayer area() {
        LayerBuilder builder = SyntheticCity.builder("area", GeometryKind.POLYGON);
        double[] outer = {-100, -60, 100, -60, 100, 60, 20, 20, -100, 60, -100, -60};
        for (int i = 0; i < outer.length; i += 2) {
            at(builder, outer[i], outer[i + 1]);
        }
        builder.endPart();
        double[] hole = {-70, -40, -40, -40, -40, -15, -70, -15, -70, -40};
        for (int i = 0; i < hole.length; i += 2) {
            at(builder, hole[i], hole[i + 1]);
        }
        builder.endFeature();
        return builder.build(List.of(SyntheticCity.text("name", List.of("金水区"))));
    }

    private static void at(LayerBuilder builder, double x, double y) {
        builder.vertex(SyntheticCity.CENTRE.eastMetres() + x, SyntheticCity.CENTRE.northMetres() + y);
    }

    private static PackedLayer line() {
        LayerBuilder builder = SyntheticCity.builder("line", GeometryKind.LINE);
        SyntheticCity.line(builder, -100, -50, -20, 40, 30, -30, 100, 50);
        SyntheticCity.line(builder, -100, 55, 100, -55);
        return builder.build(List.of(SyntheticCity.text("shield", List.of("横1", "纵10"))));
    }

    private static PackedLayer roads() {
        LayerBuilder builder = SyntheticCity.builder("roads", GeometryKind.LINE);
        SyntheticCity.line(builder, 110, 60, -110, 60);
        SyntheticCity.line(builder, -95, -75, -85, 50);
        SyntheticCity.line(builder, -60, -70, 60, 10);
        SyntheticCity.line(builder, -50, 35, -20, 40, 10, 40, 40, 34, 70, 22, 95, 4);
        SyntheticCity.line(builder, 100, -75, 75, -15);
        return builder.build(List.of(
                SyntheticCity.text("name", List.of("农业东路", "紫荆山路", "Hanghai Road", "黄河东路", "中州大道"))));
    }

    private static PackedLayer points() {
        LayerBuilder builder = SyntheticCity.builder("point", GeometryKind.POINT);
        for (int i = 0; i < 7; i++) {
            SyntheticCity.line(builder, -90 + i % 4 * 50, 30 - i / 4 * 60);
        }
        return builder.build(List.of(
                SyntheticCity.text("mark",
                        List.of("circle", "square", "triangle", "star", "cross", "x", "diamond")),
                SyntheticCity.text("name", Arrays.asList("二七广场", "紫荆山", null, "河医立交", "碧沙岗", "绿城广场", "三官庙"))));
    }

    private static void compare(String name, MapScene scene, Viewport viewport) throws IOException {
        int[] drawn = new MapImages(PAINTERS).pixels(scene, viewport);
        byte[] png = MapImages.encode(drawn, viewport.width(), viewport.height());
        Path kept = GOLDEN.resolve(name).resolve("expected.png");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(kept.getParent());
            Files.write(kept, png);
        }
        assertThat(kept).as("looked at and kept with -Dgolden.update").exists();
        BufferedImage expected = ImageIO.read(kept.toFile());
        int[] pixels = expected.getRGB(0, 0, expected.getWidth(), expected.getHeight(), null, 0, expected.getWidth());
        int[] difference = difference(drawn, pixels);
        long different = Arrays.stream(difference).filter(p -> p != 0xFFFFFFFF).count();
        if (different > 0) {
            Files.createDirectories(FAILED);
            Files.write(FAILED.resolve(name + "-actual.png"), png);
            Files.write(FAILED.resolve(name + "-difference.png"),
                    MapImages.encode(difference, viewport.width(), viewport.height()));
        }
        assertThat(different).as("pixels of %s that differ", name).isZero();
    }

    /// Red where the pictures differ, white where they do not.
    private static int[] difference(int[] drawn, int[] kept) {
        int[] difference = new int[drawn.length];
        Arrays.setAll(difference, i -> i < kept.length && (drawn[i] & 0xFFFFFF) == (kept[i] & 0xFFFFFF) ? 0xFFFFFFFF
                : 0xFFCC0000);
        return difference;
    }
}
