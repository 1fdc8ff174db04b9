package xunge.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import xunge._data.SyntheticCity;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.render.MapScene;
import xunge.render.PainterFactory;
import xunge.render.PixelFrame;
import xunge.render.java2d.Java2dPainters;
import xunge.style.Theme;
import xunge.style.sld.SldReader;
import xunge.style.sld.StyleSheets;

/// How labels come, stay and go from frame to frame.
class LabelShowTest {

    private static final long MILLI = 1_000_000;
    private static final int WIDTH = 300;
    private static final int HEIGHT = 100;
    private static final String STYLE = """
            <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld"
              xmlns:ogc="http://www.opengis.net/ogc"><NamedLayer><Name>point</Name><UserStyle><FeatureTypeStyle><Rule>
            <TextSymbolizer><Label><ogc:PropertyName>name</ogc:PropertyName></Label><Font>
            <CssParameter name="font-size">20</CssParameter></Font>
            <Fill><CssParameter name="fill">#000000</CssParameter></Fill></TextSymbolizer>
            </Rule></FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>""";

    private static PainterFactory painters;

    private final LabelShow show = new LabelShow();
    private final int[] target = new int[WIDTH * HEIGHT];
    private LabelStage stage = new LabelStage(painters);

    @BeforeAll
    static void loadLetters() {
        painters = new Java2dPainters();
    }

    @BeforeEach
    void newStage() {
        stage = new LabelStage(painters);
    }

    @Test
    void labelsOfANewMapAreThereAtOnce() throws Exception {
        LabelImage image = stage.draw(scene("金水区"), frame(0).grown(100));
        assertThat(show.blend(image, frame(0), 0, target, 0)).isTrue();
        assertThat(darkest()).isEqualTo(255);
    }

    @Test
    void aLabelThatComesLaterFadesIn() throws Exception {
        MapScene scene = scene("金水区");
        show.blend(stage.draw(scene, frame(1000)), frame(1000), 0, target, 0);
        LabelImage image = stage.draw(scene, frame(0).grown(100));
        assertThat(show.blend(image, frame(0), 0, target, 30 * MILLI)).isFalse();
        assertThat(darkest()).isBetween(40, 90);
    }

    @Test
    void fadingEndsWithin150Milliseconds() throws Exception {
        MapScene scene = scene("金水区");
        show.blend(stage.draw(scene, frame(1000)), frame(1000), 0, target, 0);
        LabelImage image = stage.draw(scene, frame(0).grown(100));
        show.blend(image, frame(0), 0, target, 10 * MILLI);
        clear();
        assertThat(show.blend(image, frame(0), 0, target, 150 * MILLI)).isTrue();
        assertThat(darkest()).isEqualTo(255);
    }

    @Test
    void aLevelLabelLeavesBeforeTheEdgeOfTheWindowCutsIt() throws Exception {
        LabelImage image = stage.draw(scene("金水区"), frame(0).grown(200));
        show.blend(image, frame(0), 0, target, 0);
        clear();
        PixelFrame cut = frame(WIDTH / 2 - 10);
        show.blend(image, cut, 0, target, 200 * MILLI);
        assertThat(darkest()).isZero();
    }

    @Test
    void aLevelLabelIsNotShownHalfUnderWhatCoversTheFoot() throws Exception {
        LabelImage image = stage.draw(scene("金水区"), frame(0).grown(100));
        show.blend(image, frame(0), HEIGHT / 2, target, 0);
        assertThat(darkest()).isZero();
    }

    @Test
    void aLabelThatStaysIsShownInFullWhileTheMapIsDragged() throws Exception {
        MapScene scene = scene("金水区");
        show.blend(stage.draw(scene, frame(0).grown(100)), frame(0), 0, target, 0);
        clear();
        assertThat(show.blend(stage.draw(scene, frame(40).grown(100)), frame(40), 0, target, 5 * MILLI)).isTrue();
        assertThat(darkest()).isEqualTo(255);
    }

    @Test
    void noTwoLabelsOverlapWhileTheMapIsZoomedOutAndNewOnesAreNotThereYet() throws Exception {
        MapScene scene = scene("金水区", "二七区");
        LabelImage image = stage.draw(scene, frame(0).grown(100));
        show.blend(image, frame(0), 0, target, 0);
        int both = dark();
        clear();
        PixelFrame wider = new PixelFrame(4, Math.round(SyntheticCity.CENTRE.eastMetres() / 4) - WIDTH / 2,
                Math.round(-SyntheticCity.CENTRE.northMetres() / 4) - HEIGHT / 2, WIDTH, HEIGHT);
        show.blend(image, wider, 0, target, 200 * MILLI);
        assertThat(dark()).isBetween(both / 4, both * 3 / 4);
    }

    /// Names 90 metres apart.
    private static MapScene scene(String... names) throws Exception {
        LayerBuilder builder = SyntheticCity.builder("point", GeometryKind.POINT);
        for (int i = 0; i < names.length; i++) {
            SyntheticCity.line(builder, i * 90, 0);
        }
        PackedLayer layer = builder.build(List.of(SyntheticCity.text("name", Arrays.asList(names))));
        StyleSheets sheets = StyleSheets.of(Map.of("point", SldReader.read("style.sld",
                new java.io.ByteArrayInputStream(STYLE.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
        return MapScene.of(new MapPack("", List.of(layer)), sheets, new Theme("test", Map.of()));
    }

    private static PixelFrame frame(int right) {
        return new PixelFrame(1, Math.round(SyntheticCity.CENTRE.eastMetres()) - WIDTH / 2 + right,
                Math.round(-SyntheticCity.CENTRE.northMetres()) - HEIGHT / 2, WIDTH, HEIGHT);
    }

    private void clear() {
        Arrays.fill(target, 0);
    }

    private int darkest() {
        return Arrays.stream(target).map(p -> p >>> 24).max().orElse(0);
    }

    private int dark() {
        return (int) Arrays.stream(target).filter(p -> p >>> 24 > 128).count();
    }
}
