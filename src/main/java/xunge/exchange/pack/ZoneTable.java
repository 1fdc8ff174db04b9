package xunge.exchange.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.linearref.LengthIndexedLine;
import xunge.domain.Compass;
import xunge.exchange.pack.RouteNetwork.Route;
import xunge.exchange.pack.RouteNetwork.Segment;
import xunge.geo.Reprojection;
import xunge.geo.layer.GeometryKind;
import xunge.store.gpkg.FeatureTable;
import xunge.store.gpkg.FeatureTable.Row;

/// The layer `parking_zone`: laid out by rule beside the routes, off the carriageway, within the core.
///
/// Motor: parallel bays of 6.0 m by 2.5 m (GA/T 850 as quoted in the domain notes), not within 50 m of a crossing
/// (道路交通安全法实施条例 §63). On 次干路 one row in a lay-by behind the kerb; on 主干路, where no bays are allowed on the
/// road, a lot of two rows behind the footway; on 快速路 none. Bicycles: bays of 2.0 m by 0.6 m in the furnishing strip,
/// not within 30 m of a crossing.
final class ZoneTable {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final LocalDate INTRODUCED = LocalDate.of(2026, 1, 1);
    private static final LocalDate ENDED = LocalDate.of(2026, 6, 30);
    private static final LocalDate PLANNED = LocalDate.of(2027, 1, 1);
    private static final String EXPRESS_ROAD = "快速路";
    private static final String SECONDARY_ROAD = "次干路";
    /// Half the widest carriageway: how far a crossing's kerb can be from its middle.
    private static final double CROSSING_RADIUS_METRES = 30;

    private final RouteNetwork network;
    private final PointOnGeometryLocator region;
    private final List<Segment> roads;
    private final List<Polygon> laid = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private ZoneTable(RouteNetwork network, Geometry region) {
        this.network = network;
        this.region = new IndexedPointInAreaLocator(region);
        this.roads = network.routes().stream().flatMap(r -> r.segments().stream()).toList();
    }

    /// The zones along `network` inside `region` (EPSG:4547).
    static FeatureTable build(LayerList layers, RouteNetwork network, Geometry region) throws PackException {
        ZoneTable table = new ZoneTable(network, region);
        for (Route route : network.routes()) {
            for (Segment segment : route.segments()) {
                if (!segment.roadClass().equals(EXPRESS_ROAD)) {
                    table.lay(route, segment,
                            segment.roadClass().equals(SECONDARY_ROAD) ? ZoneRule.LAY_BY : ZoneRule.LOT);
                }
                table.lay(route, segment, ZoneRule.BICYCLES);
            }
        }
        return layers.table("parking_zone", GeometryKind.POLYGON,
                List.of(Columns.text("id"), Columns.text("kind"), Columns.integer("capacity"), Columns.text("route"),
                        Columns.text("side"), Columns.date("valid_from"), Columns.date("valid_to")),
                table.rows);
    }

    private void lay(Route route, Segment segment, ZoneRule rule) {
        LengthIndexedLine line = new LengthIndexedLine(segment.plane());
        boolean left = true;
        for (double at = rule.stepMetres() / 2; at < segment.plane().getLength(); at += rule.stepMetres()) {
            int bays = rule.baysInRow(rows.size());
            left = !left;
            Optional<Polygon> shape = shape(line, segment, rule, at, bays, left);
            if (shape.isPresent() && isFree(shape.get(), rule)) {
                laid.add(shape.get());
                add(route, rule, bays, shape.get(), side(line, at, left));
            }
        }
    }

    private void add(Route route, ZoneRule rule, int bays, Polygon shape, Compass side) {
        int number = rows.size();
        String id = "%c-%s-%04d".formatted(rule.letter(), route.code(), number + 1);
        LocalDate from = number % 29 == 11 ? PLANNED : INTRODUCED;
        @Nullable
        LocalDate to = number % 23 == 7 && from.equals(INTRODUCED) ? ENDED : null;
        rows.add(Columns.row(Reprojection.toGeographic(shape), id, rule.kind(), (long) bays * rule.rows(), route.code(),
                side.name(), from, to));
    }

    /// A rectangle beside the road, if the road is long enough there.
    private static Optional<Polygon> shape(LengthIndexedLine line, Segment segment, ZoneRule rule, double at,
            int bays, boolean left) {
        double half = bays * rule.bayMetres() / 2;
        if (at - half < 0 || at + half > line.getEndIndex()) {
            return Optional.empty();
        }
        Coordinate middle = line.extractPoint(at);
        Coordinate along = direction(line, at, half);
        double sign = left ? 1 : -1;
        double near = segment.widthMetres() / 2 + rule.gapMetres();
        double[][] corners = {{-half, near}, {half, near}, {half, near + rule.depthMetres()},
            {-half, near + rule.depthMetres()}, {-half, near}};
        Coordinate[] ring = new Coordinate[corners.length];
        for (int i = 0; i < ring.length; i++) {
            double out = sign * corners[i][1];
            ring[i] = new Coordinate(middle.x + along.x * corners[i][0] - along.y * out,
                    middle.y + along.y * corners[i][0] + along.x * out);
        }
        return Optional.of(FACTORY.createPolygon(ring));
    }

    /// The unit vector along the road at chainage `at`, taken over `half` metres on both sides.
    private static Coordinate direction(LengthIndexedLine line, double at, double half) {
        Coordinate from = line.extractPoint(at - half);
        Coordinate to = line.extractPoint(at + half);
        double length = from.distance(to);
        return new Coordinate((to.x - from.x) / length, (to.y - from.y) / length);
    }

    private static Compass side(LengthIndexedLine line, double at, boolean left) {
        Coordinate along = direction(line, at, 1);
        double east = left ? -along.y : along.y;
        double north = left ? along.x : -along.x;
        return Compass.ofBearing(Math.toDegrees(Math.atan2(east, north)));
    }

    private boolean isFree(Polygon shape, ZoneRule rule) {
        if (region.locate(shape.getCentroid().getCoordinate()) != Location.INTERIOR) {
            return false;
        }
        double clearance = rule.crossingMetres() + CROSSING_RADIUS_METRES;
        return network.crossings()
                .stream()
                .allMatch(
                        c -> isApart(shape, FACTORY.createPoint(c.node().plane()), clearance))
                && roads.stream().allMatch(s -> isApart(shape, s.plane(), s.widthMetres() / 2))
                && laid.stream().allMatch(z -> isApart(shape, z, 0.5));
    }

    private static boolean isApart(Polygon shape, Geometry other, double metres) {
        Envelope wide = new Envelope(shape.getEnvelopeInternal());
        wide.expandBy(metres);
        return !wide.intersects(other.getEnvelopeInternal()) || shape.distance(other) >= metres;
    }
}
