package xunge.inspect.search;

import java.util.ArrayList;
import java.util.Arrays;
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
    /// A cell's code counts at its ends only: what lies in the middle of fifteen digits is chance.
    private static final PackedCodes.Ranks CELLS = ranks(PackedCodes.NO_RANK);
    private static final PackedCodes.Ranks ZONES = ranks(Rank.INSIDE.code());
    private static final int DIGIT_BITS = 4;
    private static final int ZONE_BITS = 5;

    private final Optional<PackedLayer> grids;
    private final Optional<PackedLayer> zones;
    private final PackedCodes gridCodes = new PackedCodes(DIGIT_BITS);
    private final PackedCodes zoneCodes = new PackedCodes(ZONE_BITS);

    private static PackedCodes.Ranks ranks(byte inside) {
        return new PackedCodes.Ranks(Rank.EXACT.code(), Rank.PREFIX.code(),
                Rank.WORD.code(), inside);
    }

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
        byte[] ranks = new byte[layer.size()];
        Arrays.fill(ranks, PackedCodes.NO_RANK);
        codes.mark(query.letters(), 0, layer.size(), ranks, kind == SearchKind.GRID ? CELLS : ZONES);
        BestRows best = new BestRows(limit, row -> Distances.metres(layer.box(row), middle));
        best.offer(ranks, 0, layer.size());
        List<SearchHit> hits = new ArrayList<>();
        String column = kind == SearchKind.GRID ? "code" : "id";
        for (int i = 0; i < best.size(); i++) {
            hits.add(new SearchHit(kind, layer.text(column, best.row(i)), best.rank(i), best.metres(i),
                    new SearchHit.Area(layer.box(best.row(i)))));
        }
        return hits;
    }
}
