package xunge.render.thematic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;

/// Computes an [Indicator] for every area, or every road, of a layer.
///
/// A thing counts for each area its middle lies in, and for the nearest road within 60 m. The pieces of one road (same
/// value in `route`) share one figure. For 500 000 points over 750 000 cells some 0.7 s: not for the FX thread.
public final class Tally {

    private static final double ROAD_REACH_METRES = 60;
    private static final String ROAD_KEY = "route";
    private static final double PERCENT = 100;
    private static final int CHECK_EVERY = 4096;

    private final PackedLayer places;
    private final int[] groupOf;
    private final double[] counts;
    private final double[] sums;

    private Tally(PackedLayer places) {
        this.places = places;
        this.groupOf = groups(places);
        this.counts = new double[places.size()];
        this.sums = new double[places.size()];
    }

    /// The figure of each feature of `places`, NaN for no data, when the `chosen` features of `things` are told by
    /// `indicator`; `roads` are the lines that roads are measured by. Stops early, with figures of no use, once
    /// `cancelled` answers true.
    public static double[] of(PackedLayer places, PackedLayer things, IntPredicate chosen, Indicator indicator,
            Optional<PackedLayer> roads, BooleanSupplier cancelled) {
        Tally tally = new Tally(places);
        tally.count(PointSet.of(things, chosen), indicator, cancelled);
        return switch (indicator) {
            case Indicator.Count _ -> tally.figures(tally.counts);
            case Indicator.PerSize _ -> tally.figures(divided(tally.counts, tally.sizes()));
            case Indicator.PerRoadKilometre _ -> tally.figures(divided(tally.counts,
                    places.kind() == GeometryKind.LINE ? tally.sizes() : tally.roadKilometres(roads)));
            case Indicator.Share _ -> {
                Arrays.setAll(tally.sums, g -> tally.sums[g] * PERCENT);
                yield tally.figures(divided(tally.sums, tally.counts));
            }
            case Indicator.Average _ -> tally.figures(divided(tally.sums, tally.counts));
        };
    }

    private static int[] groups(PackedLayer places) {
        Optional<Column> key = places.kind() == GeometryKind.LINE ? places.findColumn(ROAD_KEY) : Optional.empty();
        Map<String, Integer> first = new HashMap<>();
        return IntStream.range(0, places.size())
                .map(f -> key.map(c -> c.text(f))
                        .filter(k -> !k.isEmpty())
                        .map(k -> first.computeIfAbsent(k, x -> f))
                        .orElse(f))
                .toArray();
    }

    private double[] figures(double[] byGroup) {
        return Arrays.stream(groupOf).mapToDouble(g -> byGroup[g]).toArray();
    }

    private static double[] divided(double[] figures, double[] by) {
        return IntStream.range(0, figures.length)
                .mapToDouble(g -> by[g] > 0 ? figures[g] / by[g] : Double.NaN)
                .toArray();
    }

    private void count(PointSet things, Indicator indicator, BooleanSupplier cancelled) {
        Optional<Column> column = switch (indicator) {
            case Indicator.Share share -> things.layer.findColumn(share.column());
            case Indicator.Average average -> things.layer.findColumn(average.column());
            case Indicator.Count _,Indicator.PerSize _,Indicator.PerRoadKilometre _ -> Optional.empty();
        };
        for (int i = 0; i < things.size(); i++) {
            if (i % CHECK_EVERY == 0 && cancelled.getAsBoolean()) {
                return;
            }
            int feature = things.features[i];
            double value = column.map(c -> value(indicator, c, feature)).orElse(0.0);
            if (!Double.isNaN(value)) {
                add(things.at(i), value);
            }
        }
    }

    private static double value(Indicator indicator, Column column, int feature) {
        return switch (indicator) {
            case Indicator.Share share -> column.text(feature).equals(share.value()) ? 1 : 0;
            case Indicator.Average _ -> column instanceof Column.Numbers n ? n.number(feature) : Double.NaN;
            case Indicator.Count _,Indicator.PerSize _,Indicator.PerRoadKilometre _ -> 0;
        };
    }

    private void add(PlanePoint at, double value) {
        if (places.kind() == GeometryKind.POLYGON) {
            places.query(box(at, 0), place -> {
                if (places.contains(place, at)) {
                    add(place, value);
                }
            });
            return;
        }
        double[] nearest = {ROAD_REACH_METRES, -1};
        places.query(box(at, ROAD_REACH_METRES), road -> {
            double away = places.distanceMetres(road, at);
            if (away < nearest[0] || away == nearest[0] && road < nearest[1]) {
                nearest[0] = away;
                nearest[1] = road;
            }
        });
        if (nearest[1] >= 0) {
            add((int) nearest[1], value);
        }
    }

    private void add(int place, double value) {
        counts[groupOf[place]]++;
        sums[groupOf[place]] += value;
    }

    private static Box box(PlanePoint at, double reach) {
        return new Box(at.eastMetres(), at.northMetres(), at.eastMetres(), at.northMetres()).grown(reach);
    }

    /// Square kilometres of areas, kilometres of roads, by group.
    private double[] sizes() {
        double[] sizes = new double[places.size()];
        for (int f = 0; f < sizes.length; f++) {
            int group = groupOf[f];
            if (places.kind() == GeometryKind.POLYGON) {
                sizes[group] += Measures.areaSquareMetres(places, f) / 1e6;
            } else {
                Measures.pieces(places, f, (metres, middle) -> sizes[group] += metres / 1e3);
            }
        }
        return sizes;
    }

    private double[] roadKilometres(Optional<PackedLayer> roads) {
        double[] kilometres = new double[places.size()];
        roads.ifPresent(lines -> {
            for (int f = 0; f < lines.size(); f++) {
                Measures.pieces(lines, f, (metres, middle) -> places.query(box(middle, 0), place -> {
                    if (places.contains(place, middle)) {
                        kilometres[place] += metres / 1e3;
                    }
                }));
            }
        });
        return kilometres;
    }
}
