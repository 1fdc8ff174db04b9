package xunge.position.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xunge.domain.PlanePoint;

/// Which sides of the routes were passed, in bins of 10 m. One thread.
public final class Coverage {

    /// The length of a bin.
    public static final double BIN_METRES = 10;

    private final RoadNet net;
    private final Map<String, Map<RoadSide, BitSet>> passed = new LinkedHashMap<>();

    /// Nothing passed yet on `net`.
    public Coverage(RoadNet net) {
        this.net = net;
        for (RoadNet.Route route : net.routes()) {
            Map<RoadSide, BitSet> sides = new EnumMap<>(RoadSide.class);
            for (RoadSide side : RoadSide.values()) {
                sides.put(side, new BitSet());
            }
            passed.put(route.code(), sides);
        }
    }

    /// How much of one side of a route was passed.
    ///
    /// @param route the route
    /// @param side LEFT or RIGHT
    /// @param passedMetres the length of the bins passed on this side
    /// @param share passed of all bins, 0 to 1
    public record Share(RoadNet.Route route, RoadSide side, double passedMetres, double share) {}

    /// A piece of one side of a route that was passed, or was not.
    ///
    /// @param line its points along the middle of the road, in the direction of the chainage
    /// @param side the side
    /// @param isPassed whether it was passed
    public record SideLine(List<PlanePoint> line, RoadSide side, boolean isPassed) {

        /// Keeps the points from later change.
        public SideLine {
            line = List.copyOf(line);
        }
    }

    /// Marks the bins whose middle lies in `passage`.
    public void mark(Passage passage) {
        Map<RoadSide, BitSet> sides = passed.get(passage.route());
        if (sides == null) {
            return;
        }
        int first = (int) Math.ceil(passage.fromMetres() / BIN_METRES - 0.5);
        int end = (int) Math.floor(passage.toMetres() / BIN_METRES - 0.5) + 1;
        BitSet bins = sides.getOrDefault(passage.side(), new BitSet());
        bins.set(Math.max(first, 0), Math.max(end, Math.max(first, 0)));
    }

    /// Whether bin `bin` of `side` of `route` was passed.
    public boolean isPassed(String route, RoadSide side, int bin) {
        return passed.getOrDefault(route, Map.of()).getOrDefault(side, new BitSet()).get(bin);
    }

    /// The sides of which something was passed, the most first.
    public List<Share> listShares() {
        List<Share> shares = new ArrayList<>();
        for (RoadNet.Route route : net.routes()) {
            for (RoadSide side : List.of(RoadSide.LEFT, RoadSide.RIGHT)) {
                int bins = bins(route.code(), side).cardinality();
                if (bins > 0) {
                    shares.add(new Share(route, side, bins * BIN_METRES, (double) bins / binCount(route)));
                }
            }
        }
        shares.sort(java.util.Comparator.comparingDouble(Share::passedMetres).reversed());
        return shares;
    }

    /// The share of all sides of all routes that was passed.
    public double totalShare() {
        double all = net.routes().stream().mapToInt(Coverage::binCount).sum() * 2.0;
        return all == 0 ? 0 : listShares().stream().mapToDouble(Share::passedMetres).sum() / BIN_METRES / all;
    }

    /// Metres of road that were passed on a side that could not be told, where neither side is known to be passed.
    public double unknownSideMetres() {
        int bins = 0;
        for (Map<RoadSide, BitSet> sides : passed.values()) {
            bins += unknown(sides).cardinality();
        }
        return bins * BIN_METRES;
    }

    private static BitSet unknown(Map<RoadSide, BitSet> sides) {
        BitSet unknown = (BitSet) sides.getOrDefault(RoadSide.UNKNOWN, new BitSet()).clone();
        unknown.andNot(sides.getOrDefault(RoadSide.LEFT, new BitSet()));
        unknown.andNot(sides.getOrDefault(RoadSide.RIGHT, new BitSet()));
        return unknown;
    }

    private BitSet bins(String route, RoadSide side) {
        return passed.getOrDefault(route, Map.of()).getOrDefault(side, new BitSet());
    }

    private static int binCount(RoadNet.Route route) {
        return Math.max(1, (int) Math.round(route.lengthMetres() / BIN_METRES));
    }

    /// Both sides of every route cut into pieces passed and not, and the pieces of unknown side (as passed).
    public List<SideLine> listSideLines() {
        List<SideLine> lines = new ArrayList<>();
        for (RoadNet.Route route : net.routes()) {
            for (RoadSide side : List.of(RoadSide.LEFT, RoadSide.RIGHT)) {
                cut(route, side, bins(route.code(), side), true, lines);
            }
            cut(route, RoadSide.UNKNOWN, unknown(passed.getOrDefault(route.code(), Map.of())), false, lines);
        }
        return lines;
    }

    private void cut(RoadNet.Route route, RoadSide side, BitSet bins, boolean withUnpassed, List<SideLine> lines) {
        int count = binCount(route);
        int at = 0;
        while (at < count) {
            boolean isPassed = bins.get(at);
            int next = Math.min(count, isPassed ? bins.nextClearBit(at) : afterClear(bins, at, count));
            if (isPassed || withUnpassed) {
                net.listLines(route.code(), at * BIN_METRES, next == count ? route.lengthMetres() : next * BIN_METRES)
                        .forEach(line -> lines.add(new SideLine(line, side, isPassed)));
            }
            at = next;
        }
    }

    private static int afterClear(BitSet bins, int from, int count) {
        int next = bins.nextSetBit(from);
        return next < 0 ? count : next;
    }
}
