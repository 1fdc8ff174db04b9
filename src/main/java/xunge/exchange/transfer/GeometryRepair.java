package xunge.exchange.transfer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Position;

/// Looks whether a geometry is sound (OGC 06-103r4 clause 6.1) and puts right what can be put right without changing what
/// is meant: rings that cross themselves, rings in the wrong place, lines of one point.
final class GeometryRepair {

    private GeometryRepair() {}

    /// What became of a geometry.
    ///
    /// @param geometry the geometry to take; null when there is none to take
    /// @param problem what was wrong
    record Checked(@Nullable Geometry geometry, Optional<FeatureProblem> problem) {}

    /// `geometry` as it is, repaired, or none; costs about a microsecond for a simple shape.
    static Checked check(Geometry geometry, Position position) {
        if (geometry.isEmpty()) {
            return dropped(position, Outcome.KEPT, "exchange.problem-empty");
        }
        if (!isFinite(geometry)) {
            return dropped(position, Outcome.GEOMETRY_DROPPED, "exchange.problem-not-finite");
        }
        if (geometry instanceof Point || isConvexShell(geometry)) {
            return new Checked(geometry, Optional.empty());
        }
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        return error == null ? new Checked(geometry, Optional.empty()) : repaired(geometry, error, position);
    }

    private static Checked repaired(Geometry geometry, TopologyValidationError error, Position position) {
        Coordinate at = error.getCoordinate() == null ? new Coordinate(Double.NaN, Double.NaN)
                : error.getCoordinate();
        String reason = "exchange.invalid." + error.getErrorType();
        Geometry fixed = fix(geometry);
        if (fixed == null || fixed.isEmpty() || fixed.getDimension() < geometry.getDimension()) {
            return new Checked(null, Optional.of(new FeatureProblem(position, reason,
                    List.of(at.x, at.y), Outcome.GEOMETRY_DROPPED)));
        }
        return new Checked(sameDimension(fixed, geometry.getDimension()), Optional.of(
                new FeatureProblem(position, reason, List.of(at.x, at.y), Outcome.REPAIRED)));
    }

    private static @Nullable Geometry fix(Geometry geometry) {
        try {
            return GeometryFixer.fix(geometry);
        } catch (org.locationtech.jts.geom.TopologyException | IllegalArgumentException e) {
            return null;
        }
    }

    /// The fixer may leave a line where a polygon collapsed: only parts of the geometry's own kind are kept.
    private static Geometry sameDimension(Geometry fixed, int dimension) {
        if (!fixed.getClass().equals(GeometryCollection.class)) {
            return fixed;
        }
        List<Geometry> parts = new java.util.ArrayList<>();
        for (int i = 0; i < fixed.getNumGeometries(); i++) {
            if (fixed.getGeometryN(i).getDimension() == dimension) {
                parts.add(fixed.getGeometryN(i));
            }
        }
        return fixed.getFactory().buildGeometry(parts);
    }

    private static Checked dropped(Position position, Outcome outcome, String key) {
        return new Checked(null, Optional.of(FeatureProblem.of(position, outcome, key)));
    }

    private static boolean isFinite(Geometry geometry) {
        Finite finite = new Finite();
        geometry.apply(finite);
        return finite.all;
    }

    private static final class Finite implements CoordinateFilter {

        private boolean all = true;

        @Override
        public void filter(Coordinate at) {
            all &= Double.isFinite(at.x) && Double.isFinite(at.y);
        }
    }

    /// True for a triangle or quadrangle without holes that turns the same way at every corner: such a ring cannot cross
    /// itself, so the costly test is not needed. Grids consist of them.
    private static boolean isConvexShell(Geometry geometry) {
        if (!(geometry instanceof Polygon polygon) || polygon.getNumInteriorRing() > 0
                || polygon.getNumPoints() > 5) {
            return false;
        }
        Coordinate[] ring = polygon.getExteriorRing().getCoordinates();
        double sign = 0;
        for (int i = 0; i < ring.length - 1; i++) {
            Coordinate a = ring[i];
            Coordinate b = ring[i + 1];
            Coordinate c = ring[i + 2 == ring.length ? 1 : i + 2];
            double turn = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
            if (turn == 0 || sign != 0 && Math.signum(turn) != sign) {
                return false;
            }
            sign = Math.signum(turn);
        }
        return true;
    }
}
