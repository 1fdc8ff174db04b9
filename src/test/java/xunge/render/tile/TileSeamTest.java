package xunge.render.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.SyntheticCity;
import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.PixelFrame;
import xunge.render.ScenePainter;
import xunge.render.Viewport;
import xunge.render.java2d.Java2dPainters;
import xunge.render.raster.RasterPainters;

class TileSeamTest {

    private static final PainterFactory PAINTERS = new RasterPainters(new Java2dPainters());

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8, 11, 14, 18})
    void pictureDrawnInTilesIsThePictureDrawnWhole(int level) throws Exception {
        MapScene scene = MapScene.of(SyntheticCity.of(60), "light", LocalDate.of(2026, 11, 23));
        PixelFrame frame = new Viewport(SyntheticCity.CENTRE, Ladder.metresPerPixel(level), 1300, 1100).frame();
        int[] whole = new int[frame.width() * frame.height()];
        try (Painter painter = PAINTERS.painter(whole, frame)) {
            ScenePainter.paintGround(scene, frame, painter);
        }
        assertThat(differences(whole, tiled(scene, frame))).isZero();
    }

    @Test
    void firstFrameIsNeverBlank() throws Exception {
        MapScene scene = MapScene.of(SyntheticCity.of(20), "light", LocalDate.of(2026, 11, 23));
        PixelFrame frame = new Viewport(SyntheticCity.CENTRE, Ladder.metresPerPixel(5), 600, 400).frame();
        int[] target = new int[frame.width() * frame.height()];
        try (TileEngine engine = new TileEngine(PAINTERS, () -> {})) {
            engine.compose(scene, frame, target);
        }
        assertThat(Arrays.stream(target).allMatch(pixel -> pixel >>> 24 == 255)).isTrue();
    }

    private static int[] tiled(MapScene scene, PixelFrame frame) throws InterruptedException {
        int[] target = new int[frame.width() * frame.height()];
        try (TileEngine engine = new TileEngine(PAINTERS, () -> {})) {
            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (!engine.compose(scene, frame, target) && System.nanoTime() < deadline) {
                Thread.sleep(5);
            }
        }
        return target;
    }

    private static long differences(int[] a, int[] b) {
        long count = 0;
        for (int i = 0; i < a.length; i++) {
            count += a[i] == b[i] ? 0 : 1;
        }
        return count;
    }
}
