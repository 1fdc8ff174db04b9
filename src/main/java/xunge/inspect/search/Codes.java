package xunge.inspect.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xunge.domain.PlanePoint;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

/// The unit grid cells by the beginning or end of their code, and the parking zones by any part of their identifier.
/// Immutable; a pass over 750 000 cells takes some milliseconds.
final class Codes {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{3,15}");
    private static final int DIGIT_BITS = 4;
    private static final int ZONE_BITS = 5;

    private final Optional<PackedLayer> grids;
    private final Optional<PackedLayer> zones;
    private final PackedCodes gridCodes = new PackedCodes(DIGIT_BITS);
    private final PackedCodes zoneCodes = new PackedCodes(ZONE_BITS);

    Codes(MapPack pack) {
        grids = pack.findLayer("unit_grid");
        zones = pack.findLayer("parking_zone");
        grids.ifPresent(layer -> fill(gridCodes, layer, "code"));
        zones.ifPresent(layer -> fill(zoneCodes, layer, "id"));
    }

    private static void fill(PackedCodes codes, PackedLayer layer, String column) {
        layer.findColumn(column).ifPresent(c -> {
            for (int f = 0; f < layer.size(); f++) {
                codes.add(Query.plain(c.text(f)));
            }
        });
        codes.trim();
    }

    /// The cells whose code begins or ends with `query`: the best `limit` of them.
    List<SearchHit> findCells(Query query, PlanePoint middle, int limit) {
        if (!DIGITS.matcher(query.letters()).matches()) {
            return List.of();
        }
        return grids.map(layer -> find(gridCodes, layer, SearchKind.GRID, query, middle, limit)).orElse(List.of());
    }

    /// The zones whose identifier holds `query`.
    List<SearchHit> findZones(Query query, PlanePoint middle, int limit) {
        return query.length() < 2 ? List.of()
                : zones.map(layer -> find(zoneCodes, layer, SearchKind.ZONE, query, middle, limit)).orElse(List.of());
    }

    private static List<SearchHit> find(PackedCodes codes, PackedLayer layer, SearchKind kind, Query query,
            PlanePoint middle, int limit) {
        Best best = new Best(limit);
        codes.find(query.letters(), 0, layer.size(), (row, fit) -> {
            Rank rank = rank(codes, kind, query, row, fit);
            if (rank != Rank.NEARLY) {
                best.offer(row, rank, Distances.metres(layer.box(row), middle));
            }
            return true;
        });
        String column = kind == SearchKind.GRID ? "code" : "id";
        return best.list()
                .stream()
                .map(b -> new SearchHit(kind, layer.text(column, b.row), b.rank, b.metres,
                        new SearchHit.Area(layer.box(b.row))))
                .toList();
    }

    /// A cell's code counts at its ends only: what lies in the middle of fifteen digits is chance.
    private static Rank rank(PackedCodes codes, SearchKind kind, Query query, int row, PackedCodes.Fit fit) {
        return switch (fit) {
            case EXACT -> Rank.EXACT;
            case PREFIX -> Rank.PREFIX;
            case INSIDE -> kind == SearchKind.ZONE ? Rank.INSIDE
                    : codes.text(row).endsWith(query.letters()) ? Rank.WORD : Rank.NEARLY;
        };
    }

    /// The best few rows.
    private static final class Best {

        private record Row(int row, Rank rank, double metres) {}

        private static final Comparator<Row> ORDER = Comparator.comparing(Row::rank)
                .thenComparingDouble(Row::metres)
                .thenComparingInt(Row::row);

        private final int limit;
        private final List<Row> rows = new ArrayList<>();

        Best(int limit) {
            this.limit = limit;
        }

        void offer(int row, Rank rank, double metres) {
            Row candidate = new Row(row, rank, metres);
            if (rows.size() == limit && ORDER.compare(candidate, rows.getLast()) >= 0) {
                return;
            }
            int at = rows.size();
            while (at > 0 && ORDER.compare(rows.get(at - 1), candidate) > 0) {
                at--;
            }
            rows.add(at, candidate);
            if (rows.size() > limit) {
                rows.removeLast();
            }
        }

        List<Row> list() {
            return rows;
        }
    }
}
