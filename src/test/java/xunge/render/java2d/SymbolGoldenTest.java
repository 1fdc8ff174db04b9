package xunge.render.java2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xunge._data.SymbolScene;
import xunge._data.SyntheticCity;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.ScenePainter;
import xunge.render.Viewport;
import xunge.style.Theme;
import xunge.style.sld.SldReader;
import xunge.style.sld.StyleSheets;

/// Every symbolizer and option of styles, one small map each: `golden/symbol/CASE/style.sld` drawn must be
/// `expected.png`, to the pixel.
///
/// The picture is drawn as the product draws it ([MapImages]), whatever its painter is. After a change that is meant,
/// all pictures are drawn anew by
/// `mvn -o test -Dtest=SymbolGoldenTest,GoldenMapTest -Dgolden.update`
/// and looked at before they are kept. A picture that differs is left in `target/golden`, with the difference in red.
///
/// Java2D draws every map a second time and must agree but for the last shades of edges, so that a mistake of the
/// product's own painter cannot be kept unseen.
class SymbolGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/symbol");
    private static final Path FAILED = Path.of("target/golden");
    private static final int WIDTH = 200;
    private static final int HEIGHT = 120;
    /// Two painters place the edge of a slanted line up to this far apart, of 255.
    private static final int SHADE = 72;
    /// Pixels that may differ by more than that: tips of mitres, ends of dashes.
    private static final int FEW = 40;
    private static final Java2dPainters JAVA2D = new Java2dPainters();
    private static final MapImages IMAGES = new MapImages(JAVA2D);

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnAsKept(String name) throws Exception {
        MapScene scene = scene(name);
        assertThat(scene.problems()).isEmpty();
        int[] drawn = IMAGES.pixels(scene, viewport());
        byte[] png = MapImages.encode(drawn, WIDTH, HEIGHT);
        Path kept = GOLDEN.resolve(name).resolve("expected.png");
        if (System.getProperty("golden.update") != null) {
            Files.write(kept, png);
        }
        assertThat(kept).as("looked at and kept with -Dgolden.update").exists();
        int[] difference = difference(drawn, read(kept), 0);
        keep(name, png, difference);
        assertThat(count(difference)).as("pixels of %s that differ", name).isZero();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void javaDrawsTheSame(String name) throws Exception {
        int[] pixels = new int[WIDTH * HEIGHT];
        try (Painter painter = JAVA2D.painter(pixels, viewport().frame())) {
            ScenePainter.paintGround(scene(name), viewport().frame(), painter);
        }
        int[] drawn = new int[WIDTH * HEIGHT];
        try (Painter painter = IMAGES.painters().painter(drawn, viewport().frame())) {
            ScenePainter.paintGround(scene(name), viewport().frame(), painter);
        }
        int[] difference = difference(pixels, drawn, SHADE);
        keep("java2d-" + name, MapImages.encode(pixels, WIDTH, HEIGHT), count(difference) > FEW ? difference
                : new int[0]);
        assertThat(count(difference)).as("pixels of %s that differ by much", name).isLessThanOrEqualTo(FEW);
    }

    private static MapScene scene(String name) throws Exception {
        byte[] sld = Files.readAllBytes(GOLDEN.resolve(name).resolve("style.sld"));
        String file = new String(sld, java.nio.charset.StandardCharsets.UTF_8);
        PackedLayer layer = SymbolScene.layer(file.substring(file.indexOf("<Name>") + 6, file.indexOf("</Name>")));
        StyleSheets sheets = StyleSheets
                .of(Map.of(layer.name(), SldReader.read("style.sld", new ByteArrayInputStream(sld))));
        return MapScene.of(new MapPack(name, List.of(layer)), sheets,
                new Theme("test", Map.of("outside", "#ffffff")));
    }

    private static Viewport viewport() {
        return new Viewport(SyntheticCity.CENTRE, 1, WIDTH, HEIGHT);
    }

    private static int[] read(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static void keep(String name, byte[] png, int[] difference) throws IOException {
        if (count(difference) > 0) {
            Files.createDirectories(FAILED);
            Files.write(FAILED.resolve(name + "-actual.png"), png);
            Files.write(FAILED.resolve(name + "-difference.png"), MapImages.encode(difference, WIDTH, HEIGHT));
        }
    }

    private static long count(int[] difference) {
        return Arrays.stream(difference).filter(p -> p != 0xFFFFFFFF).count();
    }

    /// Red where a channel of the pictures differs by more than `most`, white where none does.
    private static int[] difference(int[] drawn, int[] kept, int most) {
        int[] difference = new int[drawn.length];
        Arrays.setAll(difference, i -> i < kept.length && isNear(drawn[i], kept[i], most) ? 0xFFFFFFFF : 0xFFCC0000);
        return difference;
    }

    private static boolean isNear(int a, int b, int most) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > most) {
                return false;
            }
        }
        return true;
    }
}
