package xunge.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.PixelFrame;
import xunge.render.ScenePainter;
import xunge.render.tile.TileEngine;

/// What a pan by 50 pixels costs when the tiles are there, beside a plain copy of the frame, and what a new tile costs.
final class CityPan {

    private static final int STEP = 50;
    private static final int PANS = 120;
    private static final int TILE = 512;
    private static final int TILES = 60;
    private static final int WARM_UP = 30;

    private final MapScene scene;
    private final PainterFactory painters;
    private final PixelFrame frame;

    /// A pan over `scene` about `view`, at the nearest resolution of the ladder.
    CityPan(MapScene scene, PainterFactory painters, PixelFrame view) {
        this.scene = scene;
        this.painters = painters;
        double resolution = Ladder.metresPerPixel(Ladder.nearest(view.metresPerPixel()));
        double factor = view.metresPerPixel() / resolution;
        this.frame = new PixelFrame(resolution, Math.round((view.left() + view.width() / 2.0) * factor) - 960,
                Math.round((view.top() + view.height() / 2.0) * factor) - 540, view.width(), view.height());
    }

    /// What was found.
    ///
    /// @param copyMillis a copy of the frame, median
    /// @param panMillis a frame from cached tiles, median
    /// @param tileMillis a new tile, 95th percentile
    record Figures(double copyMillis, double panMillis, double tileMillis) {}

    Figures measure() {
        int[] target = new int[frame.width() * frame.height()];
        int[] source = target.clone();
        List<Double> copies = new ArrayList<>();
        List<Double> pans = new ArrayList<>();
        try (TileEngine engine = new TileEngine(painters, () -> {})) {
            for (int i = 0; i < PANS; i++) {
                PixelFrame moved = moved(i % 4 * (long) STEP);
                for (int wait = 0; wait < 4000 && !engine.compose(scene, moved, target); wait++) {
                    LockSupport.parkNanos(1_000_000);
                }
                long start = System.nanoTime();
                System.arraycopy(source, 0, target, 0, source.length);
                long between = System.nanoTime();
                engine.compose(scene, moved, target);
                pans.add((System.nanoTime() - between) / 1e6);
                copies.add((between - start) / 1e6);
            }
        }
        return new Figures(share(copies, 0.5), share(pans, 0.5), tile());
    }

    private PixelFrame moved(long pixels) {
        return new PixelFrame(frame.metresPerPixel(), frame.left() + pixels, frame.top(), frame.width(),
                frame.height());
    }

    private double tile() {
        int[] pixels = new int[TILE * TILE];
        List<Double> millis = new ArrayList<>();
        for (int i = -WARM_UP; i < TILES; i++) {
            PixelFrame tile = new PixelFrame(frame.metresPerPixel(), frame.left() + Math.floorMod(i, 6) * 233L,
                    frame.top() + Math.floorMod(i, 7) * 87L, TILE, TILE);
            long start = System.nanoTime();
            try (Painter painter = painters.painter(pixels, tile)) {
                ScenePainter.paintGround(scene, tile, painter);
            }
            if (i >= 0) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        return share(millis, 0.95);
    }

    private static double share(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
