package xunge.render.java2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/// Every symbol and the shipped styles draw what was looked at and kept.
class GoldenMapTest {

    @ParameterizedTest
    @ValueSource(strings = {"polygon-fill", "polygon-hatch", "polygon-band", "line-casing", "line-caps-and-joins",
        "point-marks", "text-along-lines", "text-shield", "text-area", "text-beside-point"})
    void symbolIsDrawnAsKept(String name) throws Exception {
        byte[] sld = Files.readAllBytes(GoldenPictures.FOLDER.resolve(name).resolve("style.sld"));
        String file = new String(sld, java.nio.charset.StandardCharsets.UTF_8);
        PackedLayer layer = layer(file.substring(file.indexOf("<Name>") + 6, file.indexOf("</Name>")));
        StyleSheets sheets = StyleSheets
                .of(Map.of(layer.name(), SldReader.read("style.sld", new ByteArrayInputStream(sld))));
        MapScene scene = MapScene.of(new MapPack(name, List.of(layer)), sheets,
                new Theme("test", Map.of("outside", "#ffffff")));
        assertThat(scene.problems()).isEmpty();
        GoldenPictures.compare(name, scene, new Viewport(SyntheticCity.CENTRE, 1, 240, 160));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sunlight"})
    void streetIsDrawnAsKeptInEveryTheme(String theme) throws Exception {
        MapScene scene = MapScene.of(SyntheticCity.of(20), theme, LocalDate.of(2026, 11, 23));
        GoldenPictures.compare("street-" + theme, scene,
                new Viewport(SyntheticCity.CENTRE, Ladder.metresPerPixel(7), 560, 360));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sunlight"})
    void cityIsDrawnAsKeptInEveryTheme(String theme) throws Exception {
        MapScene scene = MapScene.of(SyntheticCity.of(20), theme, LocalDate.of(2026, 11, 23));
        GoldenPictures.compare("city-" + theme, scene,
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
}
