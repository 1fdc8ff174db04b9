package xunge.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import xunge._data.SyntheticCity;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.render.Glyphs;
import xunge.render.MapScene;
import xunge.render.PixelFrame;
import xunge.render.java2d.Java2dPainters;
import xunge.style.Theme;
import xunge.style.sld.SldReader;
import xunge.style.sld.StyleSheets;

/// Which label stays when another comes into sight that needs its place: `老` stands at the window's right edge, `新`
/// 35 metres farther.
class HysteresisTest {

    private static final String STYLE = """
            <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld"
              xmlns:ogc="http://www.opengis.net/ogc"><NamedLayer><Name>point</Name><UserStyle><FeatureTypeStyle><Rule>
            <TextSymbolizer><Label><ogc:PropertyName>name</ogc:PropertyName></Label><Font>
            <CssParameter name="font-size">20</CssParameter></Font>
            <Priority><ogc:PropertyName>rank</ogc:PropertyName></Priority>
            <VendorOption name="maxDisplacement">%d</VendorOption></TextSymbolizer>
            </Rule></FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>""";

    private static Glyphs glyphs;

    @BeforeAll
    static void loadLetters() {
        glyphs = new Java2dPainters().glyphs();
    }

    @Test
    void whatIsShownStaysWhenWhatComesIsNoMoreImportant() throws Exception {
        assertThat(shownAfterDragging(5, 5, 0)).containsExactly("老路口");
    }

    @Test
    void somethingMoreImportantTakesThePlace() throws Exception {
        assertThat(shownAfterDragging(5, 6, 0)).containsExactly("新路口");
    }

    @Test
    void somethingMoreImportantSparesWhatIsShownWhenItHasAnotherPlace() throws Exception {
        assertThat(shownAfterDragging(5, 6, 24)).containsExactlyInAnyOrder("老路口", "新路口");
    }

    @Test
    void whatIsLeastImportantGoesWithoutAnybodyShown() throws Exception {
        MapScene scene = scene(5, 6, 0);
        assertThat(words(new LabelLayout(glyphs).place(scene, frame(60)))).containsExactly("新路口");
    }

    private static List<String> shownAfterDragging(int old, int coming, int displacement) throws Exception {
        MapScene scene = scene(old, coming, displacement);
        LabelLayout layout = new LabelLayout(glyphs);
        assertThat(words(layout.place(scene, frame(0)))).containsExactly("老路口");
        return words(layout.place(scene, frame(60)));
    }

    private static List<String> words(List<PlacedLabel> labels) {
        return labels.stream().map(l -> l.key().words()).toList();
    }

    private static MapScene scene(int old, int coming, int displacement) throws Exception {
        LayerBuilder builder = SyntheticCity.builder("point", GeometryKind.POINT);
        SyntheticCity.line(builder, 60, 0);
        SyntheticCity.line(builder, 95, 0);
        PackedLayer layer = builder.build(List.of(SyntheticCity.text("name", Arrays.asList("老路口", "新路口")),
                new Column.Numbers("rank", new double[] {old, coming})));
        byte[] style = STYLE.formatted(displacement).getBytes(StandardCharsets.UTF_8);
        return MapScene.of(new MapPack("", List.of(layer)),
                StyleSheets.of(Map.of("point", SldReader.read("style.sld", new ByteArrayInputStream(style)))),
                new Theme("test", Map.of()));
    }

    /// 200 pixels of a metre about the centre, moved to the right.
    private static PixelFrame frame(int right) {
        return new PixelFrame(1, Math.round(SyntheticCity.CENTRE.eastMetres()) - 100 + right,
                Math.round(-SyntheticCity.CENTRE.northMetres()) - 100, 200, 200);
    }
}
