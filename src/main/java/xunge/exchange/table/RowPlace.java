package xunge.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Position;

/// Makes a geometry from the columns of a row that say where it is.
///
/// @param roles which column plays which part
record RowPlace(Map<ColumnRole, Integer> roles) {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int LONGEST_WKT = 10_000_000;
    private static final int LONGEST_SHOWN = 40;
    private static final int DEEPEST = 12;

    /// Keeps the roles from later change.
    RowPlace {
        roles = Map.copyOf(roles);
    }

    /// True when the columns give geometries at all.
    boolean hasGeometry() {
        return roles.containsKey(ColumnRole.WKT) || isPair(ColumnRole.LON, ColumnRole.LAT)
                || isPair(ColumnRole.EAST, ColumnRole.NORTH);
    }

    private boolean isPair(ColumnRole first, ColumnRole second) {
        return roles.containsKey(first) && roles.containsKey(second);
    }

    /// The geometry or the problem of one row.
    ///
    /// @param geometry null when there is none
    /// @param problem why there is none, though there should be
    record Placed(@Nullable Geometry geometry, Optional<FeatureProblem> problem) {

        static final Placed NOWHERE = new Placed(null, Optional.empty());
    }

    /// Where the row `cells` lies.
    Placed place(List<@Nullable Object> cells, Position position) {
        if (roles.containsKey(ColumnRole.WKT)) {
            return wkt(text(cells, ColumnRole.WKT), position);
        }
        if (isPair(ColumnRole.LON, ColumnRole.LAT)) {
            return point(text(cells, ColumnRole.LON), text(cells, ColumnRole.LAT), position);
        }
        return point(text(cells, ColumnRole.EAST), text(cells, ColumnRole.NORTH), position);
    }

    private String text(List<@Nullable Object> cells, ColumnRole role) {
        int index = roles.getOrDefault(role, Integer.MAX_VALUE);
        Object cell = index < cells.size() ? cells.get(index) : null;
        return cell == null ? "" : cell.toString().strip();
    }

    private static Placed point(String x, String y, Position position) {
        if (x.isEmpty() && y.isEmpty()) {
            return Placed.NOWHERE;
        }
        OptionalDouble east = Degrees.parse(x);
        OptionalDouble north = Degrees.parse(y);
        if (east.isEmpty() || north.isEmpty()) {
            return problem(position, "exchange.problem-position", shown(x) + " / " + shown(y));
        }
        if (east.getAsDouble() == 0 && north.getAsDouble() == 0) {
            return problem(position, "exchange.problem-zero");
        }
        return new Placed(FACTORY.createPoint(new CoordinateXY(east.getAsDouble(), north.getAsDouble())),
                Optional.empty());
    }

    private static Placed wkt(String text, Position position) {
        if (text.isEmpty()) {
            return Placed.NOWHERE;
        }
        String plain = text.replaceFirst("(?i)^SRID=\\d+;", "");
        if (plain.length() > LONGEST_WKT || depth(plain) > DEEPEST) {
            return problem(position, "exchange.problem-position", shown(plain));
        }
        try {
            return new Placed(new WKTReader(FACTORY).read(plain), Optional.empty());
        } catch (ParseException | IllegalArgumentException e) {
            return problem(position, "exchange.problem-position", shown(plain));
        }
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static Placed problem(Position position, String key, Object... arguments) {
        return new Placed(null,
                Optional.of(FeatureProblem.of(position, Outcome.GEOMETRY_DROPPED, key, arguments)));
    }

    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
