package xunge.app.bench;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import xunge.domain.PlanePoint;
import xunge.domain.PositionSource;
import xunge.domain.TrackPoint;
import xunge.geo.GaussKruger;
import xunge.geo.layer.PackedLayer;
import xunge.position.coverage.RoadMatcher;
import xunge.position.coverage.RoadNet;

/// Measures what one kept point of a track costs: matching it to the sides of the routes.
public final class TrackBench {

    private static final int RIDES = 4;
    private static final double APART_METRES = 8;
    private static final double ERROR_METRES = 8;
    private static final double GOAL_MILLIS = 1;
    private static final long SEED = 20261123;

    private TrackBench() {}

    /// The figures of rides along every route in `routes`, with a receiver's error of 8 m; some seconds.
    public static List<Figure> run(PackedLayer routes) {
        SplittableRandom random = new SplittableRandom(SEED);
        Sample matches = new Sample(RIDES * 200_000);
        RoadMatcher matcher = new RoadMatcher(RoadNet.of(routes), passage -> {});
        long seconds = 0;
        for (int ride = -1; ride < RIDES; ride++) {
            for (int v = 0; v < routes.partStart(routes.firstPart(routes.size())) - 1; v++) {
                PlanePoint from = routes.vertex(v);
                PlanePoint to = routes.vertex(v + 1);
                double length = from.distanceMetres(to);
                for (double at = 0; at < length && length < 2_000; at += APART_METRES) {
                    TrackPoint point = point(from, to, at / length, random, seconds += 2);
                    long start = System.nanoTime();
                    matcher.add(point);
                    long elapsed = System.nanoTime() - start;
                    if (ride >= 0) {
                        matches.add(elapsed);
                    }
                }
            }
        }
        return List.of(Figure.plain("match a track point p50", matches.millis(0.5), "ms"),
                Figure.atMost("match a track point p95", matches.millis(0.95), "ms", GOAL_MILLIS));
    }

    private static TrackPoint point(PlanePoint a, PlanePoint b, double share, SplittableRandom random, long second) {
        double east = a.eastMetres() + (b.eastMetres() - a.eastMetres()) * share + random.nextGaussian() * ERROR_METRES;
        double north = a.northMetres() + (b.northMetres() - a.northMetres()) * share
                + random.nextGaussian() * ERROR_METRES;
        double course = Math.toDegrees(Math.atan2(b.eastMetres() - a.eastMetres(), b.northMetres() - a.northMetres()));
        return new TrackPoint(GaussKruger.toLonLat(new PlanePoint(east, north)), Instant.ofEpochSecond(second),
                OptionalDouble.of(ERROR_METRES * Math.sqrt(2)), OptionalDouble.of(4), OptionalDouble.of(course),
                PositionSource.GPSD, false);
    }
}
