package xunge.exchange.osm;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LinearLocation;
import org.locationtech.jts.linearref.LocationIndexedLine;
import xunge.exchange.osm.RouteAssembly.Piece;

/// The middle of a road with two carriageways, and what of other lines runs beside a line.
final class CentreLine {

    private static final double STEP_METRES = 20;
    private static final double PARALLEL = Math.toRadians(40);

    private CentreLine() {}

    /// Where a place is seen from a line.
    ///
    /// @param place the nearest place of the line
    /// @param direction of the line there
    /// @param isInside false at the line's ends
    private record Foot(Coordinate place, double direction, boolean isInside) {}

    /// A line to look up feet on.
    private record Rail(LineString line, LocationIndexedLine index) {

        static Rail of(Piece piece) {
            return new Rail(piece.geometry(), new LocationIndexedLine(piece.geometry()));
        }

        Foot foot(Coordinate at) {
            LinearLocation location = index.project(at);
            int segment = Math.min(location.getSegmentIndex(), line.getNumPoints() - 2);
            double direction = Angle.angle(line.getCoordinateN(segment), line.getCoordinateN(segment + 1));
            return new Foot(index.extractPoint(location), direction, RouteAssembly.isInside(line, location));
        }
    }

    /// The middle between `piece` and the carriageways of `others` that run against it; where there is none, `piece`.
    static Piece between(Piece piece, List<Piece> others) {
        List<Rail> rails = piece.isOneway() ? others.stream().map(Rail::of).toList() : List.of();
        if (rails.isEmpty()) {
            return piece;
        }
        List<Coordinate> samples = samples(piece.line());
        List<Coordinate> middle = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Coordinate at = samples.get(i);
            double direction = direction(samples, i);
            Coordinate best = at;
            double least = RouteAssembly.BESIDE_METRES;
            for (Rail rail : rails) {
                Foot foot = rail.foot(at);
                double away = foot.place().distance(at);
                if (foot.isInside() && away < least && Angle.diff(direction, foot.direction()) > Math.PI - PARALLEL) {
                    least = away;
                    best = foot.place();
                }
            }
            middle.add(new Coordinate((at.x + best.x) / 2, (at.y + best.y) / 2));
        }
        return new Piece(middle, true);
    }

    /// The parts of `piece` that do not run beside `line`.
    static List<Piece> outside(Piece piece, Piece line) {
        Rail rail = Rail.of(line);
        List<Piece> parts = new ArrayList<>();
        List<Coordinate> run = new ArrayList<>();
        List<Coordinate> samples = samples(piece.line());
        for (int i = 0; i < samples.size(); i++) {
            Coordinate at = samples.get(i);
            Foot foot = rail.foot(at);
            double turn = Angle.diff(direction(samples, i), foot.direction());
            boolean isBeside = foot.isInside() && foot.place().distance(at) < RouteAssembly.BESIDE_METRES
                    && (turn < PARALLEL || turn > Math.PI - PARALLEL);
            if (isBeside) {
                end(run, parts, piece.isOneway());
                run = new ArrayList<>();
            } else {
                run.add(at);
            }
        }
        end(run, parts, piece.isOneway());
        boolean isWhole = parts.size() == 1 && parts.getFirst().line().size() == samples.size();
        return isWhole ? List.of(piece) : parts;
    }

    private static void end(List<Coordinate> run, List<Piece> parts, boolean isOneway) {
        if (run.size() >= 2) {
            parts.add(new Piece(run, isOneway));
        }
    }

    /// True when all of `piece` lies within reach of `lines`.
    static boolean isBeside(Piece piece, List<Piece> lines) {
        List<LineString> near = lines.stream().map(Piece::geometry).toList();
        return samples(piece.line()).stream()
                .map(c -> piece.geometry().getFactory().createPoint(c))
                .allMatch(p -> near.stream().anyMatch(l -> l.isWithinDistance(p, RouteAssembly.BESIDE_METRES)));
    }

    private static double direction(List<Coordinate> line, int at) {
        return Angle.angle(line.get(Math.max(0, at - 1)), line.get(Math.min(line.size() - 1, at + 1)));
    }

    private static List<Coordinate> samples(List<Coordinate> line) {
        List<Coordinate> samples = new ArrayList<>();
        samples.add(line.getFirst());
        for (int i = 1; i < line.size(); i++) {
            Coordinate from = line.get(i - 1);
            Coordinate to = line.get(i);
            int steps = (int) Math.min(10_000, Math.ceil(from.distance(to) / STEP_METRES));
            for (int s = 1; s < steps; s++) {
                double t = (double) s / steps;
                samples.add(new Coordinate(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)));
            }
            samples.add(to);
        }
        return samples;
    }
}
