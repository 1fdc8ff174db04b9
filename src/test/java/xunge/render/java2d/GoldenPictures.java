package xunge.render.java2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import xunge.render.MapScene;
import xunge.render.Viewport;

/// Every picture must be the one looked at and kept, to the pixel. `-Dgolden.update` keeps what is drawn now; a
/// picture that differs is left in `target/golden`.
final class GoldenPictures {

    static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Path FAILED = Path.of("target/golden");
    private static final Java2dPainters PAINTERS = new Java2dPainters();

    private GoldenPictures() {}

    static void compare(String name, MapScene scene, Viewport viewport) throws IOException {
        compare(name, new MapImages(PAINTERS).pixels(scene, viewport), viewport);
    }

    /// Compares what was drawn of `viewport`.
    static void compare(String name, int[] drawn, Viewport viewport) throws IOException {
        byte[] png = MapImages.encode(drawn, viewport.width(), viewport.height());
        Path kept = FOLDER.resolve(name).resolve("expected.png");
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
