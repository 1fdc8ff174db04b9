package xunge.style.sld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.SymbolScene;
import xunge.style.StyleProblem;
import xunge.style.Theme;

class BadStylesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<PolygonSymbolizer><Fill><CssParameter name='fill'>#12345</CssParameter></Fill></PolygonSymbolizer> | #12345",
        "<LineSymbolizer><Stroke><CssParameter name='stroke-width'>wide</CssParameter></Stroke></LineSymbolizer> | stroke-width wide",
        "<LineSymbolizer><Stroke><CssParameter name='stroke-linecap'>pointy</CssParameter></Stroke></LineSymbolizer> | stroke-linecap pointy",
        "<LineSymbolizer><Stroke><CssParameter name='stroke-dasharray'>3 x</CssParameter></Stroke></LineSymbolizer> | x",
        "<LineSymbolizer><Stroke><CssParameter name='stroke-glow'>3</CssParameter></Stroke></LineSymbolizer> | CssParameter stroke-glow",
        "<PointSymbolizer><Graphic><Mark><WellKnownName>blob</WellKnownName></Mark></Graphic></PointSymbolizer> | WellKnownName blob",
        "<PointSymbolizer><Graphic><Size>big</Size></Graphic></PointSymbolizer> | Size big",
        "<PointSymbolizer uom='furlong'><Graphic/></PointSymbolizer> | uom furlong",
        "<SparkleSymbolizer/> | SparkleSymbolizer", "<MinScaleDenominator>near</MinScaleDenominator> | near",
        "<PolygonSymbolizer><Fill/><VendorOption name='random'>grid</VendorOption></PolygonSymbolizer> | VendorOption random"})
    void mistakeIsNamedWithItsLine(String part, String what) throws Exception {
        List<StyleProblem> problems = problems(sld("\n\n" + part));
        assertThat(problems).extracting(StyleProblem::what).contains(what);
        assertThat(problems).allMatch(p -> p.line() == 3);
    }

    @Test
    void malformedFileIsToldWithLineAndColumn() {
        assertThatThrownBy(() -> read("<a>\n  <b></c></a>")).isInstanceOfSatisfying(StyleException.class,
                e -> assertThat(e.arguments()).containsExactly("a.sld", 2, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;&x;'><!ENTITY z '&y;&y;&y;&y;'>]><a>&z;</a>"})
    void entitiesAreRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(StyleException.class);
    }

    @Test
    void tooDeepFileIsRefused() {
        String deep = "<a>".repeat(50_000);
        assertThatThrownBy(() -> read(deep)).isInstanceOfSatisfying(StyleException.class,
                e -> assertThat(e.messageKey()).isIn("style.too-large", "style.not-xml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.png", "/etc/hostname", "http://example.invalid/a.png", "file:///etc/hostname",
        "sub/../../secret.png"})
    void pictureOutsideTheFolderIsNotRead(String href) throws Exception {
        Path home = Files.createDirectories(folder.resolve("styles/sub")).getParent();
        Files.write(folder.resolve("secret.png"), new byte[] {1});
        assertThat(PictureFolder.at(home).find(href.replace("file://", ""))).isEmpty();
    }

    @Test
    void pictureBesideTheStyleIsRead() throws Exception {
        Files.write(folder.resolve("a.png"), new byte[] {1, 2, 3});
        assertThat(PictureFolder.at(folder).find("a.png")).isPresent();
    }

    @Test
    void missingPictureIsNamedAndTheMarkBesideItDrawn() throws Exception {
        List<StyleProblem> problems = problems(sld("<PointSymbolizer><Graphic><ExternalGraphic>"
                + "<OnlineResource xlink:href='gone.svg'/><Format>image/svg+xml</Format></ExternalGraphic><Mark/>"
                + "</Graphic></PointSymbolizer>"));
        assertThat(problems).extracting(StyleProblem::what).containsExactly("ExternalGraphic gone.svg");
    }

    @Test
    void rasterSymbolizerIsReportedPartByPart() throws Exception {
        List<StyleProblem> problems = problems(sld("<RasterSymbolizer><Opacity>0.5</Opacity><ChannelSelection/>"
                + "</RasterSymbolizer>"));
        assertThat(problems).extracting(StyleProblem::what)
                .containsExactly("RasterSymbolizer",
                        "RasterSymbolizer Opacity", "RasterSymbolizer ChannelSelection");
    }

    @Test
    void cutAndFlippedFilesAreReadOrRefused() throws Exception {
        byte[] whole;
        try (InputStream in = BadStylesTest.class.getResourceAsStream("/sld/qgis/hatch-areas.sld")) {
            whole = in.readAllBytes();
        }
        Random random = new Random(7);
        for (int i = 0; i < 220; i++) {
            byte[] bad = i < 20 ? java.util.Arrays.copyOf(whole, whole.length * i / 20) : whole.clone();
            if (i >= 20) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                compile(SldReader.read("a.sld", new ByteArrayInputStream(bad)));
            } catch (StyleException told) {
                assertThat(told.messageKey()).startsWith("style.");
            }
        }
    }

    private static String sld(String inRule) {
        return "<StyledLayerDescriptor xmlns:xlink='x'><NamedLayer><UserStyle><FeatureTypeStyle><Rule>" + inRule
                + "</Rule></FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
    }

    private static SldDocument read(String text) throws StyleException {
        return SldReader.read("a.sld", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<StyleProblem> problems(String text) throws StyleException {
        return compile(read(text));
    }

    private static List<StyleProblem> compile(SldDocument document) {
        List<StyleProblem> problems = new ArrayList<>();
        StyleCompiler.compile(document, SymbolScene.layer("area"), new Theme("test", Map.of()), problems);
        return problems;
    }
}
