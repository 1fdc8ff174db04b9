package xunge.exchange.osm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LinearLocation;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Makes one line of the ways of one road.
///
/// 1. [WayChains] joins the ways at their nodes. 2. The longest chain is taken; where another chain runs beside it, the
/// middle between the two is the road's [CentreLine], and what ran beside is used up. Again with the longest of what is
/// left, until nothing is. 3. The pieces are put in order, nearest ends first. Ends further apart than [#JOIN_METRES] are
/// a gap; a piece that begins in the middle of the road is a branch and left out.
/// Works in metres of a plane; the caller sees to it. Time grows with the square of the number of chains.
final class RouteAssembly {

    /// What a dual carriageway may be wide, and what is beside the road rather than another road.
    static final double BESIDE_METRES = 60;
    /// Ends nearer than this are the same place: half of a dual carriageway and the width of a large crossing.
    static final double JOIN_METRES = 60;
    /// A piece as short as this that lies wholly beside the road is a turning lane, not a part of it.
    private static final double CROSSBAR_METRES = 150;
    private static final double SIMPLE_METRES = 0.5;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private RouteAssembly() {}

    /// A part of a road without a gap.
    ///
    /// @param line its places in metres
    /// @param isOneway true for a carriageway
    record Piece(List<Coordinate> line, boolean isOneway) {

        /// Keeps the line from later change.
        Piece {
            line = List.copyOf(line);
        }

        LineString geometry() {
            return FACTORY.createLineString(line.toArray(Coordinate[]::new));
        }

        double lengthMetres() {
            return geometry().getLength();
        }

        Piece reversed() {
            return new Piece(line.reversed(), isOneway);
        }
    }

    /// A place where the road's ways do not meet.
    ///
    /// @param from the end before it
    /// @param to the end after it
    record Gap(Coordinate from, Coordinate to) {

        double metres() {
            return from.distance(to);
        }
    }

    /// What became of the ways.
    ///
    /// @param parts the road in order, without gaps within a part
    /// @param gaps between the parts, one fewer than these
    /// @param branches what begins in the middle of the road
    record Result(List<Piece> parts, List<Gap> gaps, List<Piece> branches) {

        /// Keeps the lists from later change.
        Result {
            parts = List.copyOf(parts);
            gaps = List.copyOf(gaps);
            branches = List.copyOf(branches);
        }

        double lengthMetres() {
            return parts.stream().mapToDouble(Piece::lengthMetres).sum();
        }

        Coordinate start() {
            return parts.getFirst().line().getFirst();
        }

        Coordinate end() {
            return parts.getLast().line().getLast();
        }
    }

    /// The road that `ways` make, beginning near `start` and ending near `end` where these are known; empty when there
    /// are no ways.
    static Optional<Result> of(List<RoadWay> ways, Optional<Coordinate> start, Optional<Coordinate> end) {
        List<Piece> centre = centreLines(WayChains.of(ways));
        if (centre.isEmpty()) {
            return Optional.empty();
        }
        List<Piece> branches = new ArrayList<>();
        List<Piece> order = order(centre, branches);
        if (start.isPresent() && end.isPresent() && isBackward(order, start.get(), end.get())) {
            order = order.reversed().stream().map(Piece::reversed).toList();
        }
        return Optional.of(join(order, branches));
    }

    private static boolean isBackward(List<Piece> order, Coordinate start, Coordinate end) {
        Coordinate first = order.getFirst().line().getFirst();
        Coordinate last = order.getLast().line().getLast();
        return first.distance(end) + last.distance(start) < first.distance(start) + last.distance(end);
    }

    private static List<Piece> centreLines(List<Piece> chains) {
        List<Piece> left = new ArrayList<>(chains);
        List<Piece> done = new ArrayList<>();
        while (!left.isEmpty()) {
            Piece longest = left.stream().max(Comparator.comparingDouble(Piece::lengthMetres)).orElseThrow();
            left.remove(longest);
            boolean isCrossbar = longest.lengthMetres() < CROSSBAR_METRES && CentreLine.isBeside(longest, done);
            if (!isCrossbar) {
                List<Piece> others = left.stream().filter(p -> near(p, longest)).toList();
                done.add(CentreLine.between(longest, others.stream().filter(Piece::isOneway).toList()));
                left.removeAll(others);
                others.forEach(o -> left.addAll(CentreLine.outside(o, longest)));
            }
        }
        return done;
    }

    private static boolean near(Piece a, Piece b) {
        var reach = b.geometry().getEnvelopeInternal();
        reach.expandBy(BESIDE_METRES);
        return reach.intersects(a.geometry().getEnvelopeInternal());
    }

    private static List<Piece> order(List<Piece> pieces, List<Piece> branches) {
        List<Piece> left = new ArrayList<>(pieces);
        List<Piece> order = new ArrayList<>();
        order.add(left.stream().max(Comparator.comparingDouble(Piece::lengthMetres)).orElseThrow());
        left.remove(order.getFirst());
        while (!left.isEmpty()) {
            Coordinate head = order.getFirst().line().getFirst();
            Coordinate tail = order.getLast().line().getLast();
            Piece nearest = left.stream()
                    .min(Comparator.comparingDouble(p -> Math.min(reach(p, head), reach(p, tail))))
                    .orElseThrow();
            left.remove(nearest);
            if (isBranch(nearest, order)) {
                branches.add(nearest);
            } else if (reach(nearest, tail) <= reach(nearest, head)) {
                boolean isTurned = nearest.line().getLast().distance(tail) < nearest.line().getFirst().distance(tail);
                order.addLast(isTurned ? nearest.reversed() : nearest);
            } else {
                boolean isTurned = nearest.line().getFirst().distance(head) < nearest.line().getLast().distance(head);
                order.addFirst(isTurned ? nearest.reversed() : nearest);
            }
        }
        return order;
    }

    private static double reach(Piece piece, Coordinate from) {
        return Math.min(piece.line().getFirst().distance(from), piece.line().getLast().distance(from));
    }

    /// True when an end of `piece` is nearer to the middle of the road than to its ends.
    private static boolean isBranch(Piece piece, List<Piece> order) {
        Coordinate head = order.getFirst().line().getFirst();
        Coordinate tail = order.getLast().line().getLast();
        double toEnds = Math.min(reach(piece, head), reach(piece, tail));
        double toMiddle = order.stream()
                .mapToDouble(o -> o.geometry().distance(piece.geometry()))
                .min()
                .orElse(Double.MAX_VALUE);
        return toMiddle < JOIN_METRES && toEnds > JOIN_METRES && toMiddle < toEnds;
    }

    private static Result join(List<Piece> order, List<Piece> branches) {
        List<Piece> parts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<Coordinate> line = new ArrayList<>();
        for (Piece piece : order) {
            if (!line.isEmpty() && line.getLast().distance(piece.line().getFirst()) > JOIN_METRES) {
                gaps.add(new Gap(line.getLast(), piece.line().getFirst()));
                parts.add(simple(line));
                line.clear();
            }
            for (Coordinate at : piece.line()) {
                if (line.isEmpty() || !line.getLast().equals2D(at)) {
                    line.add(at);
                }
            }
        }
        parts.add(simple(line));
        return new Result(parts, gaps, branches);
    }

    private static Piece simple(List<Coordinate> line) {
        LineString whole = FACTORY.createLineString(line.toArray(Coordinate[]::new));
        return new Piece(List.of(DouglasPeuckerSimplifier.simplify(whole, SIMPLE_METRES).getCoordinates()), false);
    }

    /// The location on `line` that is nearest to `at`, when it is not one of its ends.
    static boolean isInside(LineString line, LinearLocation at) {
        return at.compareTo(LinearLocation.getEndLocation(line)) < 0 && at.compareTo(new LinearLocation()) > 0;
    }
}
