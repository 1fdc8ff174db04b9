package xunge.render.thematic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xunge.geo.layer.Box;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;
import xunge.render.Ladder;
import xunge.render.LayerContent;

/// Points gathered level by level into clusters, each level out of the one below (greedy by radius, after the way of
/// Mapbox's supercluster). The same points give the same clusters wherever the map looks, so nothing jumps while it is
/// dragged. Safe for many threads.
public final class Clusters implements LayerContent.Levels {

    /// The column with the number of points of a cluster; 1 for a point that stands alone and keeps its own columns.
    public static final String COUNT = "cluster_count";
    /// The column with the worst state in a cluster.
    public static final String WORST = "cluster_state";

    /// From here on close up, every point is drawn for itself (about 1:2000).
    private static final int LEVEL_OF_POINTS = 3;
    private static final double RADIUS_PIXELS = 44;
    /// Levels whose layers are kept: the one looked at and its neighbours.
    private static final int KEPT = 4;

    private final PackedLayer base;
    private final PointSet points;
    private final List<String> states;
    /// Index 0 is [#LEVEL_OF_POINTS]: the points themselves.
    private final List<ClusterLevel> levels = new ArrayList<>();
    private final Map<Integer, PackedLayer> drawn = new LinkedHashMap<>(8, 0.75f, true);

    private Clusters(PackedLayer base, PointSet points, List<String> states, byte[] ranks) {
        this.base = base;
        this.points = points;
        this.states = List.copyOf(states);
        levels.add(ClusterLevel.ofPoints(points, ranks));
        for (int level = LEVEL_OF_POINTS + 1; level <= Ladder.WIDEST; level++) {
            levels.add(levels.getLast().merged((float) (RADIUS_PIXELS * Ladder.metresPerPixel(level))));
        }
    }

    /// The clusters of the `chosen` features of `base`. `stateColumn` holds one of `states`, the mildest first; any
    /// other value is milder still. Takes some 0.5 s for 500 000 points: not for the FX thread.
    public static Clusters of(PackedLayer base, IntPredicate chosen, String stateColumn, List<String> states) {
        PointSet points = PointSet.of(base, chosen);
        Optional<Column> column = base.findColumn(stateColumn);
        Map<String, Byte> rankOf = new HashMap<>();
        for (int s = 0; s < states.size(); s++) {
            rankOf.put(states.get(s), (byte) (s + 1));
        }
        byte[] ranks = new byte[points.size()];
        column.ifPresent(c -> {
            for (int i = 0; i < ranks.length; i++) {
                ranks[i] = rankOf.getOrDefault(c.text(points.features[i]), (byte) 0);
            }
        });
        return new Clusters(base, points, states, ranks);
    }

    @Override
    public PackedLayer at(double metresPerPixel) {
        int level = Math.max(Ladder.nearest(metresPerPixel), LEVEL_OF_POINTS);
        if (level == LEVEL_OF_POINTS && points.size() == base.size()) {
            return base;
        }
        synchronized (drawn) {
            PackedLayer layer = drawn.computeIfAbsent(level, this::layer);
            if (drawn.size() > KEPT) {
                drawn.remove(drawn.keySet().iterator().next());
            }
            return layer;
        }
    }

    /// The features of the base layer in `cluster` of the layer [#at] gives, in their order.
    public int[] members(double metresPerPixel, int cluster) {
        int level = Math.max(Ladder.nearest(metresPerPixel), LEVEL_OF_POINTS) - LEVEL_OF_POINTS;
        int[] items = {cluster};
        for (int l = level; l >= 0; l--) {
            ClusterLevel at = levels.get(l);
            items = Arrays.stream(items)
                    .flatMap(i -> Arrays.stream(at.children, at.firstChild[i], at.firstChild[i + 1]))
                    .toArray();
        }
        return Arrays.stream(items).map(i -> points.features[i]).sorted().toArray();
    }

    /// The box around the points of `cluster`.
    public Box extent(double metresPerPixel, int cluster) {
        return Arrays.stream(members(metresPerPixel, cluster)).mapToObj(base::box).reduce(Box::union).orElseThrow();
    }

    private PackedLayer layer(int level) {
        ClusterLevel clusters = levels.get(level - LEVEL_OF_POINTS);
        LayerBuilder builder = new LayerBuilder(base.name(), GeometryKind.POINT, base.source(), base.origin());
        for (int c = 0; c < clusters.size(); c++) {
            builder.vertex(base.origin().eastMetres() + clusters.xs[c], base.origin().northMetres() + clusters.ys[c])
                    .endFeature();
        }
        int[] own = IntStream.range(0, clusters.size())
                .map(c -> clusters.counts[c] == 1 ? onlyMember(level - LEVEL_OF_POINTS, c) : -1)
                .toArray();
        List<Column> columns = new ArrayList<>();
        base.columns().forEach(column -> columns.add(ofSingles(column, own)));
        columns.add(new Column.Numbers(COUNT, Arrays.stream(clusters.counts).asDoubleStream().toArray()));
        columns.add(new Column.Text(WORST, worst(clusters)));
        return builder.build(columns);
    }

    private int onlyMember(int index, int cluster) {
        int item = cluster;
        for (int l = index; l >= 0; l--) {
            item = levels.get(l).children[levels.get(l).firstChild[item]];
        }
        return points.features[item];
    }

    private static Column ofSingles(Column column, int[] own) {
        return switch (column) {
            case Column.Text text -> {
                List<@Nullable String> values = new ArrayList<>(own.length);
                for (int feature : own) {
                    values.add(feature < 0 ? null : text.values().get(feature));
                }
                yield new Column.Text(text.name(), values);
            }
            case Column.Numbers numbers -> new Column.Numbers(numbers.name(),
                    Arrays.stream(own).mapToDouble(f -> f < 0 ? Double.NaN : numbers.number(f)).toArray());
        };
    }

    private List<@Nullable String> worst(ClusterLevel clusters) {
        List<@Nullable String> values = new ArrayList<>(clusters.size());
        for (byte rank : clusters.worst) {
            values.add(rank == 0 ? null : states.get(rank - 1));
        }
        return values;
    }
}
