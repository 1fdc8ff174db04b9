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

/// The rasteriser against Java2D, which is the reference, on the whole map of Zhengzhou.
class LikenessTest {

    private static final Java2dPainters REFERENCE = new Java2dPainters();
    private static final PainterFactory RASTER = new RasterPainters(REFERENCE);

    @ParameterizedTest
    @CsvSource({"light,3", "light,10", "light,17", "dark,5", "dark,9", "dark,15", "sunlight,4", "sunlight,8",
        "sunlight,16"})
    void mapLooksLikeTheReference(String theme, int level) throws Exception {
        MapScene scene = MapScene.of(ZhengzhouPack.mapPack(), theme, LocalDate.of(2026, 11, 23));
        PixelFrame frame = new Viewport(centre(), Ladder.metresPerPixel(level), 900, 600).frame();
        int[] raster = draw(RASTER, scene, frame);
        int[] reference = draw(REFERENCE, scene, frame);
        assertThat(share(raster, reference, 8)).as("pixels that differ by more than 8 levels").isLessThan(0.02);
        assertThat(share(raster, reference, 32)).as("pixels that differ by more than 32 levels").isLessThan(0.006);
    }

    /// The share of pixels that differ by more than `levels`.
    private static double share(int[] a, int[] b, int levels) {
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            count += difference(a[i], b[i]) > levels ? 1 : 0;
        }
        return (double) count / a.length;
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
