package xunge.style.sld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge._data.SyntheticCity;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;
import xunge.style.Anchoring;
import xunge.style.Brush;
import xunge.style.LayerStyle;
import xunge.style.MarkShape;
import xunge.style.StyleProblem;
import xunge.style.StyleRule;
import xunge.style.Symbol;
import xunge.style.Theme;

/// The files in `sld/qgis` were written by QGIS 3.22 (`QgsVectorLayer.saveSldStyle`), one for each of its renderers.
class QgisStylesTest {

    private static final double SCALE = 10_000;
    private final List<StyleProblem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"single-marker, 1", "categorized-markers, 4", "graduated-areas, 3", "rule-based-lines, 3",
        "rule-based-labels, 3", "point-labels, 2", "svg-marker-embedded, 1", "hatch-areas, 3", "brush-areas, 3",
        "marker-line, 1", "marker-line-ends, 1", "centroid-fill, 1", "units-and-expressions, 3", "all-shapes, 36"})
    void isWhollyDrawn(String name, int rules) throws Exception {
        assertThat(rules(name)).hasSize(rules).allMatch(r -> !r.symbols().isEmpty());
        assertThat(problems).isEmpty();
    }

    @Test
    void letterOfAnotherFontIsReportedWithItsLine() throws Exception {
        rules("font-marker");
        assertThat(problems).extracting(StyleProblem::line, StyleProblem::what)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(12, "WellKnownName ttf://DejaVu Sans#65"));
    }

    @Test
    void ellipseIsReportedByName() throws Exception {
        rules("ellipse-marker");
        assertThat(problems).extracting(StyleProblem::what).containsExactly("VendorOption widthHeightFactor");
    }

    @Test
    void ruleOfTheRestIsKnownByItsRemark() throws Exception {
        assertThat(rules("rule-based-lines")).extracting(StyleRule::isElse).containsExactly(false, false, true);
    }

    @Test
    void rulesKeepTheirTitles() throws Exception {
        assertThat(rules("rule-based-lines")).extracting(StyleRule::title).containsExactly("主干路", "环路 虚线", "其余");
    }

    @Test
    void filterJoinsInAndLike() throws Exception {
        StyleRule ring = rules("rule-based-lines").get(1);
        assertThat(List.of(ring.applies().test(0), ring.applies().test(1), ring.applies().test(2)))
                .containsExactly(false, true, false);
    }

    @Test
    void functionsOfQgisAreKnownByTheirNames() throws Exception {
        StyleRule upper = rules("units-and-expressions").get(1);
        assertThat(List.of(upper.applies().test(0), upper.applies().test(1))).containsExactly(false, true);
    }

    @Test
    void offsetIsToTheRightAsQgisMeansIt() throws Exception {
        Symbol.LineSymbol line = (Symbol.LineSymbol) rules("rule-based-lines").get(1).symbols().getFirst();
        assertThat(line.offset().pixels(0, SCALE)).isEqualTo(-5);
    }

    @Test
    void displacementIsDownwardsAsQgisMeansIt() throws Exception {
        Symbol.PointSymbol mark = (Symbol.PointSymbol) rules("single-marker").getFirst().symbols().getFirst();
        assertThat(mark.anchoring().shiftX().pixels(0, SCALE)).isEqualTo(4);
        assertThat(mark.anchoring().shiftY().pixels(0, SCALE)).isEqualTo(-7);
    }

    @Test
    void hatchRisesToTheRightAsQgisDrawsIt() throws Exception {
        Symbol.PolygonSymbol area = (Symbol.PolygonSymbol) rules("hatch-areas").getFirst().symbols().getFirst();
        Brush.Hatch hatch = area.fill().orElseThrow().hatch().orElseThrow();
        assertThat(hatch.pattern()).isEqualTo(Brush.Pattern.SLASH);
        assertThat(hatch.spacingPixels()).isEqualTo(9 * Math.sqrt(2));
    }

    @Test
    void marksStandWhereTheLineEnds() throws Exception {
        List<Symbol> symbols = rules("marker-line-ends").getFirst().symbols();
        assertThat(((Symbol.GraphicLineSymbol) symbols.get(1)).only()).contains(Anchoring.Site.LAST);
        assertThat(((Symbol.GraphicLineSymbol) symbols.get(2)).only()).contains(Anchoring.Site.MIDDLE);
    }

    @Test
    void markWithoutOutlineHasNone() throws Exception {
        Symbol.PolygonSymbol area = (Symbol.PolygonSymbol) rules("hatch-areas").get(1).symbols().getFirst();
        Brush.Tiling tiling = area.fill().orElseThrow().tiling().orElseThrow();
        assertThat(((Symbol.PointSymbol) tiling.graphics().getFirst()).outline()).isEmpty();
        assertThat(tiling.width().pixels(0, SCALE)).isEqualTo(14);
    }

    @Test
    void embeddedPictureGetsItsColours() throws Exception {
        Symbol.PictureSymbol picture = (Symbol.PictureSymbol) rules("svg-marker-embedded").getFirst()
                .symbols()
                .getFirst();
        assertThat(new String(picture.picture().content(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("fill=\"#2f6fb3\"")
                .doesNotContain("param(");
    }

    @Test
    void crossOfLinesHasNoInside() throws Exception {
        StyleRule cross = rules("all-shapes").get(16);
        MarkShape shape = ((Symbol.PointSymbol) cross.symbols().getFirst()).shape();
        assertThat(cross.title()).isEqualTo("cross");
        assertThat(shape.isOpen()).isTrue();
    }

    private List<StyleRule> rules(String name) throws IOException, StyleException {
        try (InputStream in = QgisStylesTest.class.getResourceAsStream("/sld/qgis/" + name + ".sld")) {
            LayerStyle style = StyleCompiler.compile(SldReader.read(name + ".sld", in), layer(),
                    new Theme("test", Map.of()), problems);
            return style.passes().getFirst().rules();
        }
    }

    private static PackedLayer layer() {
        LayerBuilder builder = SyntheticCity.builder("line", GeometryKind.LINE);
        for (int i = 0; i < 3; i++) {
            SyntheticCity.line(builder, 0, i * 10, 100, i * 10);
        }
        return builder.build(List.of(SyntheticCity.text("name", Arrays.asList("农业东路", "紫荆山路", "小街")),
                SyntheticCity.text("class", Arrays.asList("main", "ring", "other")),
                SyntheticCity.text("use", Arrays.asList("park", "works", "homes")),
                new Column.Numbers("share", new double[] {0.2, 0.6, 0.95}),
                new Column.Numbers("level", new double[] {1, 2, 3}),
                new Column.Numbers("width", new double[] {40, 60, 8})));
    }
}
