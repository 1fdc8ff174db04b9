package xunge.exchange.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/// A way's nodes as places. Where nodes are missing, as at the edge of an extract, the line is parted.
///
/// @param parts runs of two or more different places, in the way's direction
/// @param missing how many of the way's nodes the file does not have
/// @param isClosed true when the way ends where it begins
record WayLine(List<List<Coordinate>> parts, int missing, boolean isClosed) {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /// Keeps the parts from later change.
    WayLine {
        parts = List.copyOf(parts);
    }

    static WayLine of(long[] refs, NodePlaces places) {
        List<List<Coordinate>> parts = new ArrayList<>();
        List<Coordinate> run = new ArrayList<>();
        int missing = 0;
        for (long ref : refs) {
            long place = places.find(ref);
            if (!NodePlaces.isKnown(place)) {
                missing++;
                end(run, parts);
                run = new ArrayList<>();
                continue;
            }
            Coordinate at = new Coordinate(NodePlaces.lonDegrees(place), NodePlaces.latDegrees(place));
            if (run.isEmpty() || !run.getLast().equals2D(at)) {
                run.add(at);
            }
        }
        end(run, parts);
        return new WayLine(parts, missing, refs.length > 2 && refs[0] == refs[refs.length - 1]);
    }

    private static void end(List<Coordinate> run, List<List<Coordinate>> parts) {
        if (run.size() >= 2) {
            parts.add(run);
        }
    }

    /// The way as a line, or several; empty when fewer than two places are left.
    Optional<Geometry> lines() {
        LineString[] lines = parts.stream()
                .map(p -> FACTORY.createLineString(p.toArray(Coordinate[]::new)))
                .toArray(LineString[]::new);
        return switch (lines.length) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(lines[0]);
            default -> Optional.of(FACTORY.createMultiLineString(lines));
        };
    }

    /// A point that stands for the way: inside of what a closed way encloses, else on the line.
    Optional<Geometry> middle() {
        boolean isRing = isClosed && missing == 0 && parts.size() == 1 && parts.getFirst().size() >= 4;
        if (isRing) {
            return Optional.of(FACTORY.createPolygon(parts.getFirst().toArray(Coordinate[]::new)).getInteriorPoint());
        }
        return lines().map(Geometry::getInteriorPoint);
    }
}
