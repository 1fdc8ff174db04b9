package xunge.exchange.osm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import xunge.exchange.osm.RouteAssembly.Piece;

/// Joins ways to chains at the nodes they share, straight on where more than one goes on. Carriageways are joined along
/// the traffic and never to a road of both directions.
final class WayChains {

    private static final double TURN_MAX = Math.toRadians(100);

    private final Map<Long, RoadWay> left = new LinkedHashMap<>();
    private final Map<Long, List<Long>> byNode = new HashMap<>();

    private WayChains(List<RoadWay> ways) {
        for (RoadWay way : ways) {
            left.put(way.id(), way);
            byNode.computeIfAbsent(way.firstNode(), n -> new ArrayList<>()).add(way.id());
            byNode.computeIfAbsent(way.lastNode(), n -> new ArrayList<>()).add(way.id());
        }
    }

    /// The chains of `ways`, in no particular order.
    static List<Piece> of(List<RoadWay> ways) {
        WayChains chains = new WayChains(ways);
        List<Piece> pieces = new ArrayList<>();
        for (RoadWay first : ways) {
            if (chains.left.remove(first.id()) != null) {
                List<Coordinate> forward = chains.follow(first, false);
                List<Coordinate> backward = chains.follow(first.reversed(), true);
                List<Coordinate> line = new ArrayList<>(backward.reversed());
                line.addAll(forward.subList(first.line().size(), forward.size()));
                pieces.add(new Piece(line, first.isOneway()));
            }
        }
        return pieces;
    }

    /// The line of `start` and of what follows its end; `isAgainst` when that is looked for against the traffic.
    private List<Coordinate> follow(RoadWay start, boolean isAgainst) {
        List<Coordinate> line = new ArrayList<>(start.line());
        Optional<RoadWay> next = next(start, isAgainst);
        while (next.isPresent()) {
            RoadWay way = next.get();
            left.remove(way.id());
            line.addAll(way.line().subList(1, way.line().size()));
            next = next(way, isAgainst);
        }
        return line;
    }

    private Optional<RoadWay> next(RoadWay way, boolean isAgainst) {
        RoadWay best = null;
        double least = TURN_MAX;
        for (long id : byNode.getOrDefault(way.lastNode(), List.of())) {
            RoadWay candidate = left.get(id);
            if (candidate == null || candidate.isOneway() != way.isOneway()) {
                continue;
            }
            boolean isAlong = candidate.firstNode() == way.lastNode();
            RoadWay along = isAlong ? candidate : candidate.reversed();
            double turn = turn(way.line(), along.line());
            if ((!candidate.isOneway() || isAlong != isAgainst) && turn < least) {
                least = turn;
                best = along;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double turn(List<Coordinate> line, List<Coordinate> next) {
        double in = Angle.angle(line.get(line.size() - 2), line.getLast());
        double out = Angle.angle(next.get(0), next.get(1));
        return Angle.diff(in, out);
    }
}
