package xunge.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import xunge.domain.PlanePoint;
import xunge.geo.layer.PackedLayer;
import xunge.render.Detail;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.PixelFrame;
import xunge.render.ScenePainter;
import xunge.render.java2d.Java2dPainters;
import xunge.render.java2d.MapImages;
import xunge.render.raster.RasterPainters;
import xunge.store.StoreException;
import xunge.store.gpkg.LayerFile;
import xunge.style.sld.StyleException;

/// How fast the whole benchmark city is drawn, in the look and the five views that other programs draw too. Layers,
/// styles, rasteriser and level of detail are the ones the window uses.
public final class CityBench {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int ACROSS = 4;
    private static final int DOWN = 2;
    /// How long a view is drawn before it is measured, at least: the compiler is done by then.
    private static final double WARM_UP_MILLIS = 3000;
    private static final int OPENINGS = 5;
    private static final PlanePoint MIDDLE = new PlanePoint(468_000, 3_847_000);
    private static final PlanePoint CROSSING = new PlanePoint(469_500, 3_847_800);

    private final BenchWish wish;
    private final PrintWriter out;
    private final RasterPainters painters = new RasterPainters(new Java2dPainters());
    private final ExecutorService workers = Executors.newFixedThreadPool(2,
            Thread.ofPlatform().daemon().name("bench-", 0).factory());

    private CityBench(BenchWish wish, PrintWriter out) {
        this.wish = wish;
        this.out = out;
    }

    /// Prints a line of JSON for each view, number of threads and level of detail.
    public static void run(BenchWish wish, PrintWriter out)
            throws StoreException, StyleException, IOException, InterruptedException, ExecutionException {
        CityBench bench = new CityBench(wish, out);
        try {
            List<PackedLayer> layers = bench.open();
            for (String view : wish.views()) {
                if (!view.isEmpty()) {
                    bench.view(view, layers);
                }
            }
        } finally {
            bench.workers.shutdownNow();
        }
    }

    /// Opens the data once, draws each view, and prints a line of JSON with the memory that took.
    public static void memory(BenchWish wish, PrintWriter out)
            throws StoreException, StyleException, IOException, InterruptedException, ExecutionException {
        CityBench bench = new CityBench(wish, out);
        try {
            List<PackedLayer> layers = LayerFile.read(wish.dataOrPack());
            for (String view : wish.views()) {
                bench.measure(view, CityScene.plain(layers, bench.look(view)), 2, Detail.ADAPTED);
            }
            bench.sayMemory();
        } finally {
            bench.workers.shutdownNow();
        }
    }

    private void sayMemory() throws IOException {
        say("\"step\": \"memory\", \"heap_mb\": %d, \"rss_mb\": %d", Memory.heapMegabytes(),
                Memory.mostResidentMegabytes());
    }

    /// Opens the data from the file, then, with a copy at hand, from the packed copy.
    private List<PackedLayer> open() throws StoreException, IOException {
        Path archive = Files.createTempFile("xunge-bench", ".layers");
        try {
            List<PackedLayer> layers;
            for (int i = 0; i < OPENINGS; i++) {
                layers = List.of();
                long start = System.nanoTime();
                layers = LayerFile.read(wish.dataOrPack());
                say("\"step\": \"open\", \"ms\": %.1f", millisSince(start));
            }
            layers = LayerFile.read(wish.dataOrPack(), archive);
            for (int i = 0; i < OPENINGS; i++) {
                layers = List.of();
                long start = System.nanoTime();
                layers = LayerFile.read(wish.dataOrPack(), archive);
                say("\"step\": \"open packed\", \"ms\": %.1f", millisSince(start));
            }
            return layers;
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    private void view(String view, List<PackedLayer> layers)
            throws StyleException, IOException, InterruptedException, ExecutionException {
        MapScene scene = CityScene.plain(layers, look(view));
        for (Detail detail : Detail.values()) {
            for (int threads = 1; threads <= 2; threads++) {
                measure(view, scene, threads, detail);
            }
        }
        CityPan.Figures pan = new CityPan(scene, painters, frame(view)).measure();
        say("\"view\": \"%s\", \"step\": \"pan\", \"copy_ms\": %.2f, \"pan_ms\": %.2f, \"tile_p95\": %.2f", view,
                pan.copyMillis(), pan.panMillis(), pan.tileMillis());
    }

    private Path look(String view) {
        return view.endsWith("_all") ? wish.look().resolveSibling(wish.look().getFileName() + "-all") : wish.look();
    }

    private static PixelFrame frame(String view) {
        double metres = switch (view) {
            case "street" -> 1000;
            case "district" -> 10_000;
            case "urban" -> 53_333.3;
            default -> 133_333.3;
        };
        PlanePoint middle = metres <= 10_000 ? CROSSING : MIDDLE;
        double resolution = metres / WIDTH;
        return new PixelFrame(resolution, Math.round(middle.eastMetres() / resolution - WIDTH / 2.0),
                Math.round(-middle.northMetres() / resolution - HEIGHT / 2.0), WIDTH, HEIGHT);
    }

    private void measure(String view, MapScene scene, int threads, Detail detail)
            throws IOException, InterruptedException, ExecutionException {
        PixelFrame frame = frame(view);
        Picture picture = new Picture(frame);
        double[] millis = new double[wish.repeats()];
        double[] processor = new double[wish.repeats()];
        double first = warmUp(picture, scene, threads, detail);
        for (int i = 0; i < millis.length; i++) {
            long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            draw(picture, scene, threads, detail);
            millis[i] = millisSince(start);
            processor[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(processor);
        say("\"view\": \"%s\", \"threads\": %d, \"detail\": \"%s\", \"render_ms\": %.2f, \"min\": %.2f, \"p95\": %.2f,"
                + " \"first\": %.1f, \"cpu_min\": %.2f", view, threads, detail.name().toLowerCase(Locale.ROOT),
                millis[millis.length / 2], millis[0], millis[(int) Math.ceil(millis.length * 0.95) - 1], first,
                threads == 1 ? processor[0] : 0);
        if (wish.findPictures().isPresent()) {
            Files.write(wish.findPictures().get().resolve(view + "-" + detail.name().toLowerCase(Locale.ROOT) + ".png"),
                    MapImages.encode(picture.pixels, WIDTH, HEIGHT));
        }
    }

    /// Draws until the time is up; answers how long the first picture took.
    private double warmUp(Picture picture, MapScene scene, int threads, Detail detail)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        draw(picture, scene, threads, detail);
        double first = millisSince(start);
        while (millisSince(start) < WARM_UP_MILLIS) {
            draw(picture, scene, threads, detail);
        }
        return first;
    }

    private void draw(Picture picture, MapScene scene, int threads, Detail detail)
            throws InterruptedException, ExecutionException {
        if (threads == 1) {
            picture.tiles.forEach(tile -> picture.draw(tile, scene, detail, painters));
            return;
        }
        List<Future<?>> jobs = new ArrayList<>();
        for (PixelFrame tile : picture.tiles) {
            jobs.add(workers.submit(() -> picture.draw(tile, scene, detail, painters)));
        }
        for (Future<?> job : jobs) {
            job.get();
        }
    }

    /// A frame put together from eight tiles.
    private static final class Picture {

        private final PixelFrame frame;
        private final int[] pixels = new int[WIDTH * HEIGHT];
        private final List<PixelFrame> tiles = new ArrayList<>();

        Picture(PixelFrame frame) {
            this.frame = frame;
            for (int i = 0; i < ACROSS * DOWN; i++) {
                tiles.add(new PixelFrame(frame.metresPerPixel(), frame.left() + (long) i % ACROSS * (WIDTH / ACROSS),
                        frame.top() + (long) i / ACROSS * (HEIGHT / DOWN), WIDTH / ACROSS, HEIGHT / DOWN));
            }
        }

        void draw(PixelFrame tile, MapScene scene, Detail detail, PainterFactory painters) {
            int[] own = new int[tile.width() * tile.height()];
            try (Painter painter = painters.painter(own, tile)) {
                ScenePainter.paintGround(scene, tile, painter, detail);
            }
            for (int row = 0; row < tile.height(); row++) {
                System.arraycopy(own, row * tile.width(), pixels,
                        (int) (tile.top() - frame.top() + row) * WIDTH + (int) (tile.left() - frame.left()),
                        tile.width());
            }
        }
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void say(String fields, Object... values) {
        out.println("{\"eng\": \"xunge\", " + String.format(Locale.ROOT, fields, values) + "}");
        out.flush();
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
