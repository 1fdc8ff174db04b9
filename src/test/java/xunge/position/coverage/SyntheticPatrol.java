package xunge.position.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;
import xunge.domain.PositionSource;
import xunge.domain.TrackPoint;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;
import xunge.position.TrackThinner;

/// A net of routes and inspectors whose true way is known: H1 east along north 0 with a bend, H2 parallel 300 m to the
/// north, Z1 north across both. Errors of the receiver are normal and alike from second to second (AR(1), 0.9).
final class SyntheticPatrol {

    static final PlanePoint ORIGIN = new PlanePoint(468_000, 3_847_000);
    static final double WIDTH = 40;
    private static final double ALIKE = 0.9;
    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    private final Random random;
    private final double sigma;
    private final TrackThinner thinner = new TrackThinner();
    private final List<TrackPoint> track = new ArrayList<>();
    private double errorEast;
    private double errorNorth;
    private int seconds;

    SyntheticPatrol(long seed, double sigma) {
        this.random = new Random(seed);
        this.sigma = sigma;
        errorEast = random.nextGaussian() * sigma;
        errorNorth = random.nextGaussian() * sigma;
    }

    static PackedLayer routes() {
        LayerBuilder b = new LayerBuilder("route", GeometryKind.LINE,
                new LayerSource("test", "2026-11-01", "CGCS2000", "1 m", "MIT", true), ORIGIN);
        line(b, 0, 0, 2000, 0);
        line(b, 2000, 0, 4000, 600);
        line(b, 0, 300, 4000, 300);
        line(b, 1000, -1000, 1000, 1000);
        double second = Math.hypot(2000, 600);
        return b.build(List.of(text("route", "H1", "H1", "H2", "Z1"), text("shield", "横1", "横1", "横2", "纵1"),
                new Column.Numbers("from_m", new double[] {0, 2000, 0, 0}),
                new Column.Numbers("to_m", new double[] {2000, 2000 + second, 4000, 2000}),
                new Column.Numbers("width_m", new double[] {WIDTH, WIDTH, WIDTH, WIDTH})));
    }

    private static void line(LayerBuilder b, double e1, double n1, double e2, double n2) {
        b.vertex(ORIGIN.eastMetres() + e1, ORIGIN.northMetres() + n1)
                .vertex(ORIGIN.eastMetres() + e2, ORIGIN.northMetres() + n2)
                .endFeature();
    }

    private static Column text(String name, String... values) {
        return new Column.Text(name, Arrays.asList(values));
    }

    /// Goes straight at `speed` metres a second, `right` metres to the right of the line between two places.
    SyntheticPatrol go(double e1, double n1, double e2, double n2, double right, double speed) {
        double length = Math.hypot(e2 - e1, n2 - n1);
        double east = (e2 - e1) / length;
        double north = (n2 - n1) / length;
        double course = Math.toDegrees(Math.atan2(east, north));
        for (double at = 0; at <= length; at += speed) {
            second(e1 + at * east + right * north, n1 + at * north - right * east, course, speed);
        }
        return this;
    }

    /// Nothing is heard for a while.
    SyntheticPatrol silence(int howLong) {
        seconds += howLong;
        return this;
    }

    private void second(double east, double north, double course, double speed) {
        double fresh = sigma * Math.sqrt(1 - ALIKE * ALIKE);
        errorEast = ALIKE * errorEast + fresh * random.nextGaussian();
        errorNorth = ALIKE * errorNorth + fresh * random.nextGaussian();
        PlanePoint at = new PlanePoint(ORIGIN.eastMetres() + east + errorEast,
                ORIGIN.northMetres() + north + errorNorth);
        double told = course + random.nextGaussian() * 8;
        thinner.offer(new TrackPoint(GaussKruger.toLonLat(at), START.plusSeconds(seconds++),
                OptionalDouble.of(sigma * Math.sqrt(2)), OptionalDouble.of(speed),
                OptionalDouble.of((told + 360) % 360),
                PositionSource.GPSD, false)).ifPresent(track::add);
    }

    List<TrackPoint> track() {
        return track;
    }
}
