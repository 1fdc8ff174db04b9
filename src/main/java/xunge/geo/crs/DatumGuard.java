package xunge.geo.crs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import xunge.domain.PlanePoint;
import xunge.geo.crs.DatumReport.Hypothesis;
import xunge.geo.crs.DatumReport.Reference;
import xunge.geo.layer.Box;
import xunge.geo.layer.MapPack;

/// Tests in which coordinate system the numbers of a layer can be, by how far it then lies from the roads and the
/// districts of the loaded map.
///
/// At most 1500 samples are taken. For each hypothesis and reference the smaller of two medians counts: from the layer to
/// the map (right for a layer of main roads only) and from the map to the layer (right for a layer of every street). The
/// reference that tells the hypotheses apart best is reported. CGCS2000 stands for WGS 84 too. Takes some 100 ms; any
/// thread.
public final class DatumGuard {

    private static final int MOST_SAMPLES = 1500;
    /// A city's layer may reach over its edge.
    private static final double AROUND_CITY_METRES = 20_000;
    private static final double MOST_OUTSIDE = 0.05;
    /// A hypothesis is clear when every other is worse by this factor and, for layers that fit closely, by this much.
    private static final double CLEAR_FACTOR = 2;
    private static final double CLEAR_METRES = 30;

    private DatumGuard() {}

    /// The report on `geometries`, whose numbers have the one towards the east first; points count as points, outlines
    /// and lines as lines.
    public static DatumReport candidates(Iterable<? extends Geometry> geometries, MapPack pack) {
        List<CrsPoint> points = new ArrayList<>();
        List<List<CrsPoint>> lines = new ArrayList<>();
        for (Geometry geometry : geometries) {
            List<?> components = LinearComponentExtracter.getLines(geometry);
            for (Object component : components) {
                lines.add(points(((LineString) component).getCoordinates()));
            }
            if (components.isEmpty()) {
                points.addAll(points(geometry.getCoordinates()));
            }
        }
        return candidates(points, lines, pack);
    }

    private static List<CrsPoint> points(Coordinate[] coordinates) {
        return Stream.of(coordinates).map(c -> new CrsPoint(c.x, c.y)).toList();
    }

    /// The report on `points` and `lines` under each of the well-known systems.
    public static DatumReport candidates(List<CrsPoint> points, List<List<CrsPoint>> lines, MapPack pack) {
        return candidates(points, lines, pack, List.of());
    }

    /// The report on `points` and `lines` under each of the well-known systems and `more`, such as the city's own.
    public static DatumReport candidates(List<CrsPoint> points, List<List<CrsPoint>> lines, MapPack pack,
            List<? extends Crs> more) {
        LayerSamples samples = LayerSamples.of(points, lines, MOST_SAMPLES);
        Optional<Box> city = pack.layers().stream().flatMap(l -> l.extent().stream()).reduce(Box::union);
        if (samples.isEmpty() || city.isEmpty()) {
            return new DatumReport(List.of(), Optional.empty());
        }
        Box reach = city.get().grown(AROUND_CITY_METRES);
        List<LayerReading> readings = Stream.concat(KnownCrs.list().stream(), more.stream())
                .filter(crs -> !crs.equals(KnownCrs.WGS84))
                .flatMap(crs -> LayerReading.of(crs, samples, reach, MOST_OUTSIDE).stream())
                .toList();
        Map<Reference, List<Hypothesis>> byReference = new EnumMap<>(Reference.class);
        for (Reference reference : Reference.values()) {
            MapReference map = MapReference.of(pack, reference);
            byReference.put(reference, ranked(readings.stream().flatMap(r -> map.judge(r).stream()).toList()));
        }
        List<Hypothesis> best = byReference.values()
                .stream()
                .max(Comparator.comparingDouble(DatumGuard::contrast))
                .orElse(List.of());
        return new DatumReport(withShifts(best, readings), clear(best));
    }

    private static List<Hypothesis> ranked(List<Hypothesis> hypotheses) {
        return hypotheses.stream().sorted(Comparator.comparingDouble(Hypothesis::medianMetres)).toList();
    }

    /// How well the best hypothesis stands out; 0 for a single one that lies nowhere near.
    private static double contrast(List<Hypothesis> ranked) {
        if (ranked.isEmpty()) {
            return -1;
        }
        double best = ranked.getFirst().medianMetres();
        double next = ranked.size() > 1 ? ranked.get(1).medianMetres() : MapReference.FARTHEST_METRES;
        return (next - best) / (best + CLEAR_METRES);
    }

    private static Optional<Crs> clear(List<Hypothesis> ranked) {
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        double best = ranked.getFirst().medianMetres();
        boolean fits = best < MapReference.FARTHEST_METRES / 4;
        boolean alone = ranked.size() == 1
                || ranked.get(1).medianMetres() > Math.max(best * CLEAR_FACTOR, best + CLEAR_METRES);
        return fits && alone ? Optional.of(ranked.getFirst().crs()) : Optional.empty();
    }

    private static List<Hypothesis> withShifts(List<Hypothesis> ranked, List<LayerReading> readings) {
        if (ranked.isEmpty()) {
            return ranked;
        }
        LayerReading best = reading(readings, ranked.getFirst().crs());
        return ranked.stream()
                .map(h -> new Hypothesis(h.crs(), h.reference(), h.medianMetres(), h.p90Metres(), h.insideShare(),
                        shift(best, reading(readings, h.crs()))))
                .toList();
    }

    private static LayerReading reading(List<LayerReading> readings, Crs crs) {
        return readings.stream().filter(r -> r.crs().equals(crs)).findFirst().orElseThrow();
    }

    private static double shift(LayerReading one, LayerReading other) {
        PlanePoint first = one.middle();
        return first.distanceMetres(other.middle());
    }
}
