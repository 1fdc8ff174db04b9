package xunge.app.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import xunge.domain.PlanePoint;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.PixelFrame;
import xunge.render.ScenePainter;
import xunge.render.Viewport;
import xunge.render.java2d.Java2dPainters;
import xunge.render.java2d.MapImages;
import xunge.render.label.LabelImage;
import xunge.render.label.LabelStage;
import xunge.render.raster.RasterPainters;
import xunge.store.gpkg.MapPackReader;

/// Full redraws of the benchmark city with labels, at 1920 by 1080 with two threads: the same features, words, sizes,
/// rims and priorities as `src/bench/qgis_labels.py` draws. Nothing is kept from one redraw to the next but what belongs
/// to the layers: their index, which lines meet, and the pictures of single letters.
public final class LabelBench {

    private static final PlanePoint CENTRE = new PlanePoint(469_500, 3_847_800);
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int BANDS = 8;
    private static final int WARM_UP = 8;
    private static final int REDRAWS = 11;
    /// A dragged window asks again when it has moved about so far.
    private static final int STEP = 190;

    private final MapScene scene;
    private final PainterFactory painters = new RasterPainters(new Java2dPainters());
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final List<Figure> figures = new ArrayList<>();

    private LabelBench(MapScene scene) {
        this.scene = scene;
    }

    /// Measures the benchmark city in `file`; keeps pictures in `pictures` when given.
    public static List<Figure> run(Path file, Optional<Path> pictures) throws Exception {
        LabelBench bench = new LabelBench(
                CityScene.labelled(MapPackReader.readLayers(file, CityScene.LABELLED::contains).layers()));
        try {
            bench.measure("street", 1000, pictures);
            bench.measure("district", 10_000, pictures);
        } finally {
            bench.threads.shutdown();
        }
        return List.copyOf(bench.figures);
    }

    private void measure(String name, double metresAcross, Optional<Path> pictures) throws Exception {
        PixelFrame frame = new Viewport(CENTRE, metresAcross / WIDTH, WIDTH, HEIGHT).frame();
        LabelStage stage = new LabelStage(painters);
        double first = millis(() -> stage.draw(scene, frame));
        double[] bare = new double[REDRAWS];
        double[] labelled = new double[REDRAWS];
        for (int i = -WARM_UP; i < REDRAWS; i++) {
            stage.forget();
            double without = millis(() -> redraw(frame, Optional.empty()));
            double with = millis(() -> redraw(frame, Optional.of(stage)));
            if (i >= 0) {
                bare[i] = without;
                labelled[i] = with;
            }
        }
        Figure ground = Figure.plain("labels " + name + ", redraw without", median(bare), "ms");
        figures.add(ground);
        figures.add(Figure.plain("labels " + name + ", redraw with", median(labelled), "ms"));
        figures.add(Figure.plain("labels " + name + ", placing for the first time", first, "ms"));
        figures.add(Figure.plain("labels " + name + ", number", stage.draw(scene, frame).labelCount(), ""));
        figures.add(Figure.plain("labels " + name + ", dragged on by " + STEP + " px", dragged(stage, frame), "ms"));
        if (pictures.isPresent()) {
            redraw(frame, Optional.of(stage));
            Files.write(pictures.get().resolve("xunge-labels-" + name + ".png"),
                    MapImages.encode(pixels, WIDTH, HEIGHT));
        }
    }

    private double dragged(LabelStage stage, PixelFrame from) throws Exception {
        double[] millis = new double[REDRAWS];
        for (int i = 0; i < REDRAWS; i++) {
            PixelFrame on = new PixelFrame(from.metresPerPixel(), from.left() + (i + 1L) * STEP, from.top(), WIDTH,
                    HEIGHT);
            millis[i] = millis(() -> stage.draw(scene, on));
        }
        return median(millis);
    }

    /// The ground in bands and, beside them, the labels.
    private LabelImage redraw(PixelFrame frame, Optional<LabelStage> labels) throws Exception {
        Optional<Future<LabelImage>> placed = labels.map(stage -> threads.submit(() -> stage.draw(scene, frame)));
        List<Callable<Integer>> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            int top = band * HEIGHT / BANDS;
            int height = (band + 1) * HEIGHT / BANDS - top;
            bands.add(() -> drawBand(frame, top, height));
        }
        for (Future<Integer> band : threads.invokeAll(bands)) {
            band.get();
        }
        return placed.isPresent() ? blended(placed.get(), frame) : LabelImage.nothing(frame);
    }

    private LabelImage blended(Future<LabelImage> labels, PixelFrame frame)
            throws InterruptedException, ExecutionException {
        labels.get().blendOver(pixels, frame);
        return labels.get();
    }

    private int drawBand(PixelFrame frame, int top, int height) {
        PixelFrame band = new PixelFrame(frame.metresPerPixel(), frame.left(), frame.top() + top, WIDTH, height);
        int[] drawn = new int[WIDTH * height];
        try (Painter painter = painters.painter(drawn, band)) {
            ScenePainter.paintGround(scene, band, painter);
        }
        System.arraycopy(drawn, 0, pixels, top * WIDTH, drawn.length);
        return height;
    }

    private static double millis(Callable<LabelImage> work) throws Exception {
        long start = System.nanoTime();
        LabelImage image = work.call();
        double millis = (System.nanoTime() - start) / 1e6;
        Objects.requireNonNull(image);
        return millis;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
