package xunge.app.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.MapPack;
import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.PixelFrame;
import xunge.render.ScenePainter;
import xunge.render.Viewport;
import xunge.render.frame.MapEngine;
import xunge.render.java2d.Java2dPainters;
import xunge.render.label.LabelStage;
import xunge.style.sld.StyleException;

/// How fast the map is drawn and dragged, off screen, at 1920 by 1080.
///
/// A dragged frame is what the FX thread does for it: tiles and labels put together in the pixels it hands to the
/// toolkit. The toolkit's own work is not in it.
public final class MapBench {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int WARM_UP = 6;
    private static final int REDRAWS = 9;
    private static final int DRAGS = 200;
    private static final int STEP = 50;
    private static final double FRAME_MILLIS = 16;
    private static final int TILE = 512;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final MapScene scene;
    private final PlanePoint centre;
    private final Java2dPainters painters = new Java2dPainters();
    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final List<Figure> figures = new ArrayList<>();

    private MapBench(MapScene scene, PlanePoint centre) {
        this.scene = scene;
        this.centre = centre;
    }

    /// Measures `pack`; half a minute.
    public static List<Figure> run(MapPack pack) throws StyleException {
        MapBench bench = new MapBench(MapScene.of(pack, "light", DAY), busiest(pack));
        bench.measure("street", 0.5);
        bench.measure("district", 5);
        bench.measure("city", 64);
        return List.copyOf(bench.figures);
    }

    /// The middle of the unit grids, where most is drawn.
    private static PlanePoint busiest(MapPack pack) {
        Box box = pack.findLayer("unit_grid").flatMap(l -> l.extent()).orElse(new Box(0, 0, 1, 1));
        return new PlanePoint((box.minEast() + box.maxEast()) / 2, (box.minNorth() + box.maxNorth()) / 2);
    }

    private void measure(String name, double metresPerPixel) {
        Viewport view = new Viewport(centre, Ladder.metresPerPixel(Ladder.nearest(metresPerPixel)), WIDTH, HEIGHT);
        Figure ground = Figure.plain("map redraw " + name + ", no labels", redraw(view, false), "ms");
        Figure labels = Figure.atMostTimes("map redraw " + name + ", with labels", redraw(view, true), "ms", ground, 2);
        figures.add(ground);
        figures.add(labels);
        figures.add(Figure.plain("map tile " + name + " p95", tileMillis(view), "ms"));
        drag(name, view);
    }

    private double redraw(Viewport view, boolean withLabels) {
        double[] millis = new double[REDRAWS];
        for (int i = -WARM_UP; i < REDRAWS; i++) {
            LabelStage stage = new LabelStage(painters);
            long start = System.nanoTime();
            drawGround(view.frame(), pixels);
            if (withLabels) {
                stage.draw(scene, view.frame()).blendOver(pixels, view.frame());
            }
            if (i >= 0) {
                millis[i] = millisSince(start);
            }
        }
        return percentile(millis, 0.5);
    }

    private void drawGround(PixelFrame frame, int[] target) {
        try (Painter painter = painters.painter(target, frame)) {
            ScenePainter.paintGround(scene, frame, painter);
        }
    }

    private double tileMillis(Viewport view) {
        PixelFrame frame = view.frame();
        int[] tile = new int[TILE * TILE];
        double[] millis = new double[24];
        for (int i = 0; i < millis.length; i++) {
            long left = frame.left() + i % 6 * 320L - 160;
            long top = frame.top() + i / 6 * 270L - 135;
            long start = System.nanoTime();
            drawGround(new PixelFrame(frame.metresPerPixel(), left, top, TILE, TILE), tile);
            millis[i] = millisSince(start);
        }
        return percentile(millis, 0.95);
    }

    /// Drags to and fro by [#STEP] pixels a frame, sixty frames a second, as a hand would.
    private void drag(String name, Viewport from) {
        double[] millis = new double[DRAGS];
        int incomplete = 0;
        try (MapEngine engine = new MapEngine(painters, () -> {})) {
            Viewport view = from;
            settle(engine, view);
            for (int i = 0; i < DRAGS; i++) {
                view = view.draggedBy(i / 50 % 2 == 0 ? -STEP : STEP, i / 100 == 0 ? STEP / 2.0 : -STEP / 2.0);
                long start = System.nanoTime();
                incomplete += engine.compose(scene, view, pixels) ? 0 : 1;
                millis[i] = millisSince(start);
                pause(FRAME_MILLIS - millis[i]);
            }
        }
        figures.add(Figure.plain("map drag " + name + " p50", percentile(millis, 0.5), "ms"));
        figures.add(Figure.atMost("map drag " + name + " p95", percentile(millis, 0.95), "ms", FRAME_MILLIS));
        figures.add(Figure.plain("map drag " + name + ", frames with a stand-in", 100.0 * incomplete / DRAGS, "%"));
    }

    private void settle(MapEngine engine, Viewport view) {
        for (int i = 0; i < 2000 && !engine.compose(scene, view, pixels); i++) {
            pause(5);
        }
    }

    private static void pause(double millis) {
        if (millis > 0) {
            java.util.concurrent.locks.LockSupport.parkNanos((long) (millis * 1e6));
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
