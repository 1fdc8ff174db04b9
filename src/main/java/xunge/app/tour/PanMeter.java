package xunge.app.tour;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import xunge.domain.PlanePoint;
import xunge.ui.common.MapSurface;

/// Drags the map a little every frame, and may step its scale meanwhile, and notes how long each frame took, everything
/// included: composing, layout, drawing the scene. JavaFX thread only, but for [#await].
final class PanMeter extends AnimationTimer {

    private static final int FRAMES = 300;
    private static final int WARM_UP_FRAMES = 30;
    private static final int PIXELS_A_FRAME = 12;
    private static final int FRAMES_ONE_WAY = 75;
    /// A hand turns the wheel by some fourteen steps a second.
    private static final int FRAMES_A_STEP = 10;
    private static final double ZOOM_STEP = Math.sqrt(2);

    private final MapSurface map;
    private final boolean isZooming;
    private final double[] millis = new double[FRAMES];
    /// What each frame cost this thread, whatever else the machine had to do.
    private final double[] busy = new double[FRAMES];
    private final CountDownLatch done = new CountDownLatch(1);
    private int frame = -WARM_UP_FRAMES;
    private long last;
    private long lastBusy;

    private PanMeter(MapSurface map, boolean isZooming) {
        this.map = map;
        this.isZooming = isZooming;
    }

    /// Drags `map` to and fro.
    static PanMeter dragging(MapSurface map) {
        return new PanMeter(map, false);
    }

    /// Drags `map` to and fro, and comes closer step by step while it goes one way, and back the other.
    static PanMeter zooming(MapSurface map) {
        return new PanMeter(map, true);
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (frame >= 0 && last != 0) {
            millis[frame] = (time - last) / 1e6;
            busy[frame] = (work - lastBusy) / 1e6;
        }
        last = time;
        lastBusy = work;
        if (++frame == FRAMES) {
            stop();
            done.countDown();
            return;
        }
        MapSurface.Sight sight = map.sight().getValue();
        double metres = PIXELS_A_FRAME * sight.metresPerPixel();
        boolean isOutward = Math.floorMod(frame, 2 * FRAMES_ONE_WAY) < FRAMES_ONE_WAY;
        double factor = !isZooming || Math.floorMod(frame, FRAMES_A_STEP) != 0 ? 1
                : isOutward ? 1 / ZOOM_STEP : ZOOM_STEP;
        map.lookAt(new PlanePoint(sight.centre().eastMetres() + (isOutward ? metres : -metres),
                sight.centre().northMetres() + (isOutward ? metres / 2 : -metres / 2)),
                sight.metresPerPixel() * factor);
    }

    /// Waits for the last frame and returns the median, the 95th percentile and the worst in milliseconds, then the same
    /// of the processor time of the JavaFX thread alone.
    String await() throws InterruptedException {
        done.await();
        return spread(millis) + " " + spread(busy);
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[FRAMES / 2] + " " + sorted[FRAMES * 95 / 100] + " " + sorted[FRAMES - 1];
    }
}
