package xunge.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xunge.domain.LayerSource;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSource;
import xunge.exchange.Monitor;
import xunge.exchange.OpenOptions;
import xunge.exchange.formats.KnownFormats;
import xunge.exchange.transfer.Import;
import xunge.exchange.transfer.LayerPlan;
import xunge.store.StoreException;

/// Measures the import of the benchmark city's 750 000 cells into a GeoPackage with a spatial index, checked, moved to
/// CGCS2000 and durable, against `ogr2ogr -f GPKG` of the same layer, which only copies; the two in turns.
public final class ImportBench {

    private static final String LAYER = "grid_city";
    private static final int ROUNDS = 3;
    private static final double GOAL_TIMES = 1.0;
    private static final double GOAL_MEGABYTES = 450;
    private static final double BYTES_A_MEGABYTE = 1 << 20;

    private ImportBench() {}

    /// The figures for the layer `grid_city` of `data`; about a minute. Works in a temporary directory and leaves nothing.
    public static List<Figure> run(Path data) throws IOException, ExchangeException, StoreException,
            InterruptedException {
        Path folder = Files.createTempDirectory("xunge-import");
        Path ours = folder.resolve("ours.gpkg");
        Path theirs = folder.resolve("theirs.gpkg");
        Sample imports = new Sample(ROUNDS);
        Sample copies = new Sample(ROUNDS);
        double heap = 0;
        try {
            for (int i = 0; i < ROUNDS; i++) {
                Files.deleteIfExists(theirs);
                copies.add(copy(data, theirs));
                Files.deleteIfExists(ours);
                resetHeap();
                imports.add(bring(data, ours));
                heap = Math.max(heap, peakHeap());
            }
        } finally {
            Files.deleteIfExists(theirs);
            Files.deleteIfExists(ours);
            Files.delete(folder);
        }
        Figure ogr = Figure.plain("ogr2ogr p50", copies.millis(0.5), "ms");
        return List.of(ogr, Figure.atMostTimes("import p50", imports.millis(0.5), "ms", ogr, GOAL_TIMES),
                Figure.plain("import best", imports.millis(0.01), "ms"),
                Figure.plain("ogr2ogr best", copies.millis(0.01), "ms"),
                Figure.atMost("peak heap", heap / BYTES_A_MEGABYTE, "MB", GOAL_MEGABYTES));
    }

    private static long copy(Path data, Path target) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder("ogr2ogr", "-f", "GPKG", target.toString(), data.toString(), LAYER)
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("ogr2ogr ended with " + process.exitValue());
        }
        return System.nanoTime() - start;
    }

    private static long bring(Path data, Path target) throws ExchangeException, StoreException {
        long start = System.nanoTime();
        try (Dataset dataset = KnownFormats.all().open(data, OpenOptions.NONE)) {
            List<LayerPlan> plans = new ArrayList<>();
            for (FeatureSource layer : dataset.layers()) {
                if (layer.info().name().equals(LAYER)
                        && layer.info().crs() instanceof CrsKnowledge.Declared declared) {
                    plans.add(plan(layer, declared.crs()));
                }
            }
            Import.run(plans, target, Instant.EPOCH, Monitor.NONE);
        }
        return System.nanoTime() - start;
    }

    private static LayerPlan plan(FeatureSource layer, CrsName crs) {
        return new LayerPlan(layer, LAYER, Optional.of(crs),
                new LayerSource("bench", "2026-01-01", crs.code(), "", "", false));
    }

    private static void resetHeap() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans()
                .stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToDouble(p -> p.getPeakUsage().getUsed())
                .sum();
    }
}
