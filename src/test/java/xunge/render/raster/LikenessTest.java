package xunge.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge._data.ZhengzhouPack;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.domain.PlanePoint;
import xunge.render.Detail;
import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.PixelFrame;
import xunge.render.ScenePainter;
import xunge.render.Viewport;
import xunge.render.java2d.Java2dPainters;
import xunge.render.java2d.MapImages;

/// The rasteriser against Java2D, which is the reference, on the whole map of Zhengzhou.
class LikenessTest {

    private static final Java2dPainters REFERENCE = new Java2dPainters();
    private static final PainterFactory RASTER = new RasterPainters(REFERENCE);

    @ParameterizedTest
    @CsvSource({"light,3", "light,7", "light,10", "light,13", "light,17", "light,20", "dark,5", "dark,9", "dark,15", "sunlight,4", "sunlight,8",
        "sunlight,16"})
    void mapLooksLikeTheReference(String theme, int level) throws Exception {
        MapScene scene = MapScene.of(ZhengzhouPack.mapPack(), theme, LocalDate.of(2026, 11, 23));
        PixelFrame frame = new Viewport(centre(), Ladder.metresPerPixel(level), 900, 600).frame();
        int[] raster = draw(RASTER, scene, frame);
        int[] reference = draw(REFERENCE, scene, frame);
        int[] count = new int[256];
        for (int i = 0; i < raster.length; i++) {
            count[difference(raster[i], reference[i])]++;
        }
        StringBuilder b = new StringBuilder();
        for (int limit : new int[] {2, 4, 8, 16, 32, 64}) {
            long over = 0;
            for (int d = limit + 1; d < 256; d++) {
                over += count[d];
            }
            b.append(String.format(" >%d: %.4f%%", limit, 100.0 * over / raster.length));
        }
        System.out.println(theme + " " + level + b);
        java.nio.file.Files.createDirectories(java.nio.file.Path.of("target/like"));
        java.nio.file.Files.write(java.nio.file.Path.of("target/like/" + theme + level + "-raster.png"), MapImages.encode(raster, 900, 600));
        java.nio.file.Files.write(java.nio.file.Path.of("target/like/" + theme + level + "-java2d.png"), MapImages.encode(reference, 900, 600));
        assertThat(count[0]).isPositive();
    }

    private static PlanePoint centre() {
        Box box = ZhengzhouPack.mapPack().findLayer("unit_grid").flatMap(PackedLayer::extent).orElseThrow();
        return new PlanePoint((box.minEast() + box.maxEast()) / 2, (box.minNorth() + box.maxNorth()) / 2);
    }

    private static int[] draw(PainterFactory painters, MapScene scene, PixelFrame frame) {
        int[] pixels = new int[frame.width() * frame.height()];
        try (Painter painter = painters.painter(pixels, frame)) {
            ScenePainter.paintGround(scene, frame, painter, Detail.ALL);
        }
        return pixels;
    }

    private static int difference(int a, int b) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
        return most;
    }
}
