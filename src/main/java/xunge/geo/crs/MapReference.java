package xunge.geo.crs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import xunge.domain.PlanePoint;
import xunge.geo.crs.DatumReport.Hypothesis;
import xunge.geo.crs.DatumReport.Reference;
import xunge.geo.layer.Box;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

/// What of the loaded map a layer is compared with.
final class MapReference {

    /// Distances beyond this count as this: it lies nowhere near.
    static final double FARTHEST_METRES = 2000;

    private static final int MOST_SAMPLES = 1500;
    private static final double[] REACHES = {60, 250, 1000, FARTHEST_METRES};

    private final Reference kind;
    private final Optional<PackedLayer> layer;
    private final Optional<PackedLayer> districts;

    private MapReference(Reference kind, Optional<PackedLayer> layer, Optional<PackedLayer> districts) {
        this.kind = kind;
        this.layer = layer;
        this.districts = districts;
    }

    static MapReference of(MapPack pack, Reference kind) {
        Optional<PackedLayer> districts = pack.findLayer("district");
        return new MapReference(kind, switch (kind) {
            case ROADS -> pack.findLayer("road").or(() -> pack.findLayer("route"));
            case DISTRICTS -> districts;
        }, districts);
    }

    /// The residuals of `reading`; absent when the map lacks this reference, or the layer cannot be compared with it
    /// (points with outlines).
    Optional<Hypothesis> judge(LayerReading reading) {
        if (layer.isEmpty() || kind == Reference.DISTRICTS && reading.lines().isEmpty()) {
            return Optional.empty();
        }
        double[] there = reading.positions().stream().mapToDouble(p -> nearest(layer.get(), p)).sorted().toArray();
        double[] back = reading.lines().map(lines -> back(lines, reading.positions())).orElse(there);
        double[] best = back.length > 0 && quantile(back, 0.5) < quantile(there, 0.5) ? back : there;
        return Optional.of(new Hypothesis(reading.crs(), kind, quantile(best, 0.5), quantile(best, 0.9),
                insideShare(reading.positions()), 0));
    }

    /// From the map's own lines, where the layer reaches, to the nearest line of the layer; sorted.
    private double[] back(PackedLayer lines, List<PlanePoint> positions) {
        PackedLayer map = layer.orElseThrow();
        Box box = lines.extent().orElseGet(() -> around(positions.getFirst(), 0));
        List<PlanePoint> own = new ArrayList<>();
        map.query(box, feature -> {
            for (int v = map.partStart(map.firstPart(feature)); v < map.partStart(map.firstPart(feature + 1)); v++) {
                PlanePoint at = map.vertex(v);
                if (around(at, 0).intersects(box)) {
                    own.add(at);
                }
            }
        });
        int stride = Math.max(1, own.size() / MOST_SAMPLES);
        double[] distances = new double[(own.size() + stride - 1) / stride];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = nearest(lines, own.get(i * stride));
        }
        Arrays.sort(distances);
        return distances;
    }

    private static double nearest(PackedLayer layer, PlanePoint at) {
        Nearest best = new Nearest();
        for (double reach : REACHES) {
            layer.query(around(at, reach), f -> best.metres = Math.min(best.metres, layer.distanceMetres(f, at)));
            if (best.metres <= reach) {
                break;
            }
        }
        return best.metres;
    }

    private double insideShare(List<PlanePoint> positions) {
        return districts.map(d -> positions.stream().filter(p -> isInside(d, p)).count() / (double) positions.size())
                .orElse(0.0);
    }

    private static boolean isInside(PackedLayer districts, PlanePoint at) {
        List<Integer> holders = new ArrayList<>();
        districts.query(around(at, 0), f -> {
            if (districts.contains(f, at)) {
                holders.add(f);
            }
        });
        return !holders.isEmpty();
    }

    private static Box around(PlanePoint at, double metres) {
        return new Box(at.eastMetres(), at.northMetres(), at.eastMetres(), at.northMetres()).grown(metres);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }

    private static final class Nearest {
        private double metres = FARTHEST_METRES;
    }
}
