package xunge.inspect;

import java.util.Optional;
import xunge.domain.Compass;
import xunge.domain.GridCode;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.domain.PlanePoint;
import xunge.domain.PositionOrigin;
import xunge.domain.RoadPosition;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Box;
import xunge.geo.layer.Column;
import xunge.geo.layer.LineFoot;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

/// Finds places in a loaded map pack, from its packed layers alone: no I/O, some microseconds, any thread.
///
/// A layer that the pack lacks leaves its part of the place absent. A parking zone counts whether or not it is valid
/// today: judging that is the rules' business.
public final class MapPlaceFinder implements PlaceFinder {

    private static final double ROAD_REACH_METRES = 200;

    private final Optional<PackedLayer> districts;
    private final Optional<PackedLayer> managementAreas;
    private final Optional<PackedLayer> grids;
    private final Optional<PackedLayer> routes;
    private final Optional<PackedLayer> zones;

    /// A finder over `pack`.
    public MapPlaceFinder(MapPack pack) {
        districts = pack.findLayer("district");
        managementAreas = pack.findLayer("management_area");
        grids = pack.findLayer("unit_grid");
        routes = pack.findLayer("route");
        zones = pack.findLayer("parking_zone");
    }

    @Override
    public Place find(LonLat at) {
        PlanePoint point = GaussKruger.toPlane(at);
        return new Place(at, holder(districts, point, "code"), holder(districts, point, "name"),
                holder(managementAreas, point, "name"), holder(grids, point, "code").map(GridCode::new),
                routes.flatMap(layer -> nearestRoad(layer, point)), holder(zones, point, "id"),
                PositionOrigin.POINTED);
    }

    /// The attribute `column` of the first polygon that holds `point`.
    private static Optional<String> holder(Optional<PackedLayer> layer, PlanePoint point, String column) {
        return layer.flatMap(l -> {
            First first = new First();
            l.query(box(point, 0), feature -> {
                if (feature < first.feature && l.contains(feature, point)) {
                    first.feature = feature;
                }
            });
            return first.feature == Integer.MAX_VALUE ? Optional.empty() : Optional.of(l.text(column, first.feature));
        });
    }

    private static Optional<RoadPosition> nearestRoad(PackedLayer routes, PlanePoint point) {
        First first = new First();
        routes.query(box(point, ROAD_REACH_METRES), feature -> {
            double distance = routes.distanceMetres(feature, point);
            boolean nearer = distance < first.distance || distance == first.distance && feature < first.feature;
            if (distance <= ROAD_REACH_METRES && nearer) {
                first.feature = feature;
                first.distance = distance;
            }
        });
        return first.feature == Integer.MAX_VALUE ? Optional.empty()
                : LineFoot.find(routes, first.feature, point).map(foot -> position(routes, first.feature, foot));
    }

    private static RoadPosition position(PackedLayer routes, int feature, LineFoot foot) {
        double from = number(routes, "from_m", feature);
        double to = number(routes, "to_m", feature);
        double chainage = from + (to - from) * foot.alongMetres() / foot.lineMetres();
        return new RoadPosition(routes.text("route", feature), routes.text("name", feature), chainage,
                Compass.ofBearing(foot.sideBearingDegrees()), foot.distanceMetres());
    }

    private static double number(PackedLayer layer, String column, int feature) {
        return layer.findColumn(column)
                .map(c -> c instanceof Column.Numbers numbers ? numbers.number(feature) : 0.0)
                .orElse(0.0);
    }

    private static Box box(PlanePoint point, double reachMetres) {
        return new Box(point.eastMetres(), point.northMetres(), point.eastMetres(), point.northMetres())
                .grown(reachMetres);
    }

    /// The best feature so far, so that the answer does not depend on the order in which the index gives them.
    private static final class First {
        private int feature = Integer.MAX_VALUE;
        private double distance = Double.POSITIVE_INFINITY;
    }
}
