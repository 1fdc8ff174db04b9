package xunge.style.sld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.SyntheticCity;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;
import xunge.style.LayerStyle;
import xunge.style.Pen;
import xunge.style.StyleProblem;
import xunge.style.StyleRule;
import xunge.style.Symbol;
import xunge.style.Theme;

class SldReaderTest {

    private static final double SCALE = 10_000;
    private final List<StyleProblem> problems = new ArrayList<>();

    @Test
    void geoserverFilterChoosesByNumberAndLike() throws Exception {
        StyleRule rule = rule("geoserver-1.0.sld", 0);
        assertThat(List.of(rule.applies().test(0), rule.applies().test(1), rule.applies().test(2)))
                .containsExactly(true, false, false);
    }

    @Test
    void elseFilterIsForTheRest() throws Exception {
        assertThat(rule("geoserver-1.0.sld", 1).isElse()).isTrue();
    }

    @Test
    void labelMixesPropertiesAndWords() throws Exception {
        Symbol.TextSymbol text = (Symbol.TextSymbol) rule("geoserver-1.0.sld", 0).symbols().get(1);
        assertThat(text.label().text(0, SCALE)).isEqualTo("中原路 (40 m)");
    }

    @Test
    void geoserversLabelOptionsAreRead() throws Exception {
        Symbol.TextSymbol text = (Symbol.TextSymbol) rule("geoserver-1.0.sld", 0).symbols().get(1);
        assertThat(text.placement().alongLine()).isTrue();
        assertThat(text.placement().group()).isTrue();
        assertThat(text.placement().repeat()).isEqualTo(300);
    }

    @Test
    void whatIsNotDrawnIsNamedWithItsLine() throws Exception {
        rule("geoserver-1.0.sld", 0);
        assertThat(problems).extracting(StyleProblem::what)
                .containsExactlyInAnyOrder("ExternalGraphic InlineContent", "GraphicStroke",
                        "VendorOption underlineText");
        assertThat(problems).filteredOn(p -> p.what().equals("GraphicStroke"))
                .extracting(StyleProblem::line)
                .containsExactly(53);
    }

    @Test
    void qgisScalesAreInclusiveBelowAndExclusiveAbove() throws Exception {
        StyleRule rule = rule("qgis-se-1.1.sld", 0);
        assertThat(List.of(rule.isForScale(1000), rule.isForScale(49_999), rule.isForScale(50_000)))
                .containsExactly(true, true, false);
    }

    @Test
    void qgisOrAndBetweenAreRead() throws Exception {
        StyleRule rule = rule("qgis-se-1.1.sld", 0);
        assertThat(List.of(rule.applies().test(0), rule.applies().test(1), rule.applies().test(2)))
                .containsExactly(true, true, false);
    }

    @Test
    void metresOnTheGroundBecomePixels() throws Exception {
        Symbol.LineSymbol line = (Symbol.LineSymbol) rule("qgis-se-1.1.sld", 0).symbols().getFirst();
        assertThat(line.pen().width().pixels(0, SCALE)).isEqualTo(24 / 2.8);
        assertThat(line.pen().join()).isEqualTo(Pen.Join.BEVEL);
        assertThat(line.pen().dashes()).containsExactly(4.0, 2.0);
    }

    @Test
    void userLayersAreRead() throws Exception {
        StyleRule rule = rule("geoserver-points.sld", 0);
        Symbol.PointSymbol mark = (Symbol.PointSymbol) rule.symbols().getFirst();
        assertThat(mark.size().pixels(0, SCALE)).isEqualTo(42);
        assertThat(rule.applies().test(3)).isTrue();
        assertThat(problems).extracting(StyleProblem::what).contains("RasterSymbolizer");
    }

    @Test
    void themeAnswersEnv() throws Exception {
        Symbol.PointSymbol mark = (Symbol.PointSymbol) rule("geoserver-points.sld", 0).symbols().getFirst();
        assertThat(mark.fill().orElseThrow().tint().argb(0, SCALE)).isEqualTo(0xFFABCDEF);
    }

    @Test
    void columnTheLayerLacksIsReported() throws Exception {
        String sld = sld("<PolygonSymbolizer><Fill><CssParameter name='fill'><ogc:PropertyName>paint</ogc:PropertyName>"
                + "</CssParameter></Fill></PolygonSymbolizer>");
        compile(read("a.sld", sld));
        assertThat(problems).extracting(StyleProblem::kind).containsExactly(StyleProblem.Kind.NO_SUCH_COLUMN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<a><b></a>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"})
    void whatIsNoXmlIsRefused(String text) {
        assertThatThrownBy(() -> read("x.sld", text)).isInstanceOfSatisfying(StyleException.class,
                e -> assertThat(e.messageKey()).isEqualTo("style.not-xml"));
    }

    @Test
    void xmlWithoutAStyleIsRefused() {
        assertThatThrownBy(() -> read("x.sld", "<html/>")).isInstanceOfSatisfying(StyleException.class,
                e -> assertThat(e.messageKey()).isEqualTo("style.not-sld"));
    }

    @Test
    void everySheetOfTheProductIsWhollyDrawn() throws Exception {
        for (String theme : List.of("light", "dark", "sunlight")) {
            assertThat(xunge.render.MapScene.of(SyntheticCity.of(2), theme, java.time.LocalDate.of(2026, 11, 23))
                    .problems()).isEmpty();
        }
    }

    @Test
    void allThemesNameTheSameColours() throws Exception {
        var light = StyleSheets.theme("light").values().keySet();
        assertThat(StyleSheets.theme("dark").values().keySet()).isEqualTo(light);
        assertThat(StyleSheets.theme("sunlight").values().keySet()).isEqualTo(light);
    }

    private static String sld(String symbolizer) {
        return "<StyledLayerDescriptor xmlns:ogc='o'><NamedLayer><UserStyle><FeatureTypeStyle><Rule>" + symbolizer
                + "</Rule></FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
    }

    private StyleRule rule(String file, int place) throws IOException, StyleException {
        try (InputStream in = SldReaderTest.class.getResourceAsStream("/sld/" + file)) {
            return compile(SldReader.read(file, in)).passes().getFirst().rules().get(place);
        }
    }

    private LayerStyle compile(SldDocument document) {
        return StyleCompiler.compile(document, layer(), new Theme("test", Map.of("accent", "#abcdef")), problems);
    }

    private static SldDocument read(String file, String text) throws StyleException {
        return SldReader.read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static PackedLayer layer() {
        LayerBuilder builder = SyntheticCity.builder("line", GeometryKind.LINE);
        for (int i = 0; i < 4; i++) {
            SyntheticCity.line(builder, 0, i * 10, 100, i * 10);
        }
        return builder.build(List.of(SyntheticCity.text("name", Arrays.asList("中原路", "北巷", "小街", null)),
                SyntheticCity.text("class", Arrays.asList("horizontal", "ring", "other", "other")),
                new Column.Numbers("width", new double[] {40, 60, 8, 8})));
    }
}
