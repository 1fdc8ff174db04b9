package xunge.app.bench;

import java.util.List;
import java.util.SplittableRandom;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.inspect.PlaceFinder;

/// Measures how long it takes to fill in district, grid, road and zone for a click in the core of the city.
public final class PlaceBench {

    private static final int CLICKS = 20_000;
    private static final int WARM_UP = 2_000;
    private static final double GOAL_MILLIS = 1;
    private static final long SEED = 20261123;

    private PlaceBench() {}

    /// The figures for `finder` over a loaded map, in at most some seconds.
    public static List<Figure> run(PlaceFinder finder) {
        SplittableRandom random = new SplittableRandom(SEED);
        Sample finds = new Sample(CLICKS);
        int inGrid = 0;
        for (int i = -WARM_UP; i < CLICKS; i++) {
            LonLat click = new LonLat(random.nextDouble(113.53, 113.80), random.nextDouble(34.67, 34.86));
            long start = System.nanoTime();
            Place place = finder.find(click);
            long elapsed = System.nanoTime() - start;
            if (i >= 0) {
                finds.add(elapsed);
                inGrid += place.grid().isPresent() ? 1 : 0;
            }
        }
        return List.of(Figure.plain("clicks inside the grid", 100.0 * inGrid / CLICKS, "%"),
                Figure.plain("find place p50", finds.millis(0.5), "ms"),
                Figure.atMost("find place p95", finds.millis(0.95), "ms", GOAL_MILLIS));
    }
}
