package xunge.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.render.Identify;
import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.thematic.Breaks;
import xunge.render.thematic.Clusters;
import xunge.render.thematic.HeatMap;
import xunge.render.thematic.Indicator;
import xunge.render.thematic.Tally;
import xunge.style.Theme;
import xunge.style.sld.StyleSheets;

/// Measures what the layers compute over a city of 750,000 cells and 500,000 points: clusters, heat, a choropleth and
/// what is found at a place. The city is made here, the same on every run: a lattice of shaken squares of 100 m, and
/// points in a bell around the middle.
public final class LayersBench {

    private static final int COLUMNS = 1000;
    private static final int ROWS = 750;
    private static final int POINTS = 500_000;
    private static final PlanePoint MIDDLE = new PlanePoint(468_000, 3_847_000);
    private static final LayerSource SOURCE = new LayerSource("", "", "CGCS2000", "", "", false);
    private static final List<String> STATES = List.of("SYNCED", "DRAFT", "QUEUED", "PHOTOS_MISSING", "REFUSED");
    private static final int TILE = 512;
    private static final int CLICKS = 5000;
    private static final int RUNS = 7;
    private static final long SEED = 20261124;
    private static final double IDENTIFY_GOAL_MILLIS = 5;

    private LayersBench() {}

    /// The figures, in some ten seconds and 450 MB of heap.
    public static List<Figure> run() {
        PackedLayer cells = cells();
        PackedLayer points = points();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.plain("clusters of 500 000 points, all levels p50",
                median(() -> Clusters.of(points, f -> true, "state", STATES)), "ms"));
        Clusters clusters = Clusters.of(points, f -> true, "state", STATES);
        Sample levels = new Sample(Ladder.WIDEST + 1);
        for (int level = 0; level <= Ladder.WIDEST; level++) {
            double metres = Ladder.metresPerPixel(level);
            levels.add(nanos(() -> clusters.at(metres)));
        }
        figures.add(Figure.plain("cluster layer of one level p50", levels.millis(0.5), "ms"));
        figures.add(Figure.plain("cluster layer of one level, worst", levels.millis(1), "ms"));
        heat(points, figures);
        figures.add(Figure.plain("count of 500 000 points over 750 000 cells p50", median(() -> Tally.of(cells, points,
                f -> true, new Indicator.Count(), Optional.empty(), () -> false)), "ms"));
        double[] counts = Tally.of(cells, points, f -> true, new Indicator.Count(), Optional.empty(), () -> false);
        figures.add(Figure.plain("natural breaks of 750 000 figures p50", median(() -> Breaks.NATURAL.of(counts, 7)),
                "ms"));
        identify(cells, points, figures);
        return figures;
    }

    private static void heat(PackedLayer points, List<Figure> figures) {
        figures.add(Figure.plain("heat of 500 000 points made p50",
                median(() -> HeatMap.of(points, f -> true, f -> 1)), "ms"));
        HeatMap heat = HeatMap.of(points, f -> true, f -> 1).in(new Theme("light", Map.of()));
        for (int level : new int[] {20, 14, 8}) {
            double metres = Ladder.metresPerPixel(level);
            double half = TILE / 2.0 * metres;
            Box box = new Box(MIDDLE.eastMetres(), MIDDLE.northMetres(), MIDDLE.eastMetres(), MIDDLE.northMetres())
                    .grown(half);
            int[] pixels = new int[TILE * TILE];
            String scale = "1:" + Math.round(metres / 0.00028 / 1000) + " 000";
            figures.add(Figure.plain("heat tile at " + scale + ", first",
                    nanos(() -> heat.read(box, metres, pixels, TILE, TILE, () -> false)) / 1e6, "ms"));
            figures.add(Figure.plain("heat tile at " + scale + " p50",
                    median(() -> heat.read(box, metres, pixels, TILE, TILE, () -> false)), "ms"));
        }
    }

    private static void identify(PackedLayer cells, PackedLayer points, List<Figure> figures) {
        MapScene scene = MapScene.of(new MapPack("", List.of(cells, points)), StyleSheets.of(Map.of()),
                new Theme("light", Map.of()));
        for (int level : new int[] {5, 14}) {
            SplittableRandom random = new SplittableRandom(SEED);
            Sample clicks = new Sample(CLICKS);
            for (int i = -CLICKS / 5; i < CLICKS; i++) {
                PlanePoint at = new PlanePoint(MIDDLE.eastMetres() + random.nextDouble(-20_000, 20_000),
                        MIDDLE.northMetres() + random.nextDouble(-15_000, 15_000));
                long elapsed = nanos(() -> Identify.at(scene, at, Ladder.metresPerPixel(level), 8));
                if (i >= 0) {
                    clicks.add(elapsed);
                }
            }
            String scale = "1:" + Math.round(Ladder.metresPerPixel(level) / 0.00028 / 1000) + " 000";
            figures.add(Figure.atMost("identify over 1 250 000 at " + scale + " p95", clicks.millis(0.95), "ms",
                    IDENTIFY_GOAL_MILLIS));
        }
    }

    private static double median(Runnable work) {
        Sample sample = new Sample(RUNS);
        work.run();
        for (int i = 0; i < RUNS; i++) {
            sample.add(nanos(work));
        }
        return sample.millis(0.5);
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static PackedLayer cells() {
        LayerBuilder builder = new LayerBuilder("cell", GeometryKind.POLYGON, SOURCE, MIDDLE);
        int[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}};
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            int column = i % COLUMNS;
            int row = i / COLUMNS;
            for (int[] corner : corners) {
                long node = (long) (row + corner[1]) * (COLUMNS + 1) + column + corner[0];
                SplittableRandom shake = new SplittableRandom(node);
                builder.vertex(
                        MIDDLE.eastMetres() + (column + corner[0] - COLUMNS / 2) * 100 + shake.nextDouble(-12, 12),
                        MIDDLE.northMetres() + (row + corner[1] - ROWS / 2) * 100 + shake.nextDouble(-12, 12));
            }
            builder.endFeature();
        }
        return builder.build(List.of());
    }

    private static PackedLayer points() {
        LayerBuilder builder = new LayerBuilder("violation", GeometryKind.POINT, SOURCE, MIDDLE);
        SplittableRandom random = new SplittableRandom(SEED);
        String[] states = new String[POINTS];
        for (int i = 0; i < POINTS; i++) {
            builder.vertex(MIDDLE.eastMetres() + random.nextGaussian() * 8000,
                    MIDDLE.northMetres() + random.nextGaussian() * 6000).endFeature();
            states[i] = STATES.get(random.nextInt(STATES.size()));
        }
        return builder.build(List.of(new Column.Text("state", Arrays.asList(states))));
    }
}
