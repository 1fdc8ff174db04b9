package xunge.inspect;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import xunge.domain.Compass;
import xunge.domain.GridCode;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.domain.PlanePoint;
import xunge.domain.RoadPosition;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Box;
import xunge.geo.layer.Column;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

/// Looks a position up in the packed layers of the loaded map. A layer the pack lacks leaves its part of the place
/// absent. About 20 us a position: each layer is asked through its index.
public final class MapPlaceFinder implements PlaceFinder {

    /// How far from its centre line a route still gives a position its name.
    private static final double ROAD_REACH_METRES = 200;

    private final MapPack pack;

    /// A finder over the layers of `pack`.
    public MapPlaceFinder(MapPack pack) {
        this.pack = pack;
    }

    @Override
    public Place find(LonLat at) {
        PlanePoint point = GaussKruger.toPlane(at);
        return new Place(at, attribute("district", "code", point), attribute("district", "name", point),
                attribute("management_area", "name", point),
                attribute("unit_grid", "code", point).filter(c -> c.matches("[0-9]{15}")).map(GridCode::new),
                pack.findLayer("route").flatMap(routes -> road(routes, point)), attribute("parking_zone", "id", point));
    }

    private Optional<String> attribute(String layerName, String column, PlanePoint point) {
        return pack.findLayer(layerName).flatMap(layer -> {
            OptionalInt feature = containing(layer, point);
            return feature.isPresent() ? Optional.of(layer.text(column, feature.getAsInt())) : Optional.empty();
        }).filter(value -> !value.isEmpty());
    }

    /// The polygon of `layer` that holds `point`; of several the one with the lowest number.
    private static OptionalInt containing(PackedLayer layer, PlanePoint point) {
        return candidates(layer, point, 0).filter(feature -> layer.contains(feature, point)).min();
    }

    private static IntStream candidates(PackedLayer layer, PlanePoint point, double reachMetres) {
        IntStream.Builder found = IntStream.builder();
        Box box = new Box(point.eastMetres(), point.northMetres(), point.eastMetres(), point.northMetres());
        layer.query(box.grown(reachMetres), found::add);
        return found.build();
    }

    private static Optional<RoadPosition> road(PackedLayer routes, PlanePoint point) {
        return candidates(routes, point, ROAD_REACH_METRES).boxed()
                .map(feature -> Footpoint.on(routes, feature, point))
                .filter(foot -> foot.distanceMetres() <= ROAD_REACH_METRES)
                .min(Comparator.comparingDouble(Footpoint::distanceMetres).thenComparingInt(Footpoint::feature))
                .map(foot -> position(routes, foot));
    }

    private static RoadPosition position(PackedLayer routes, Footpoint foot) {
        double from = number(routes, "from_m", foot.feature());
        double to = number(routes, "to_m", foot.feature());
        double chainage = from + (to - from) * foot.share();
        return new RoadPosition(routes.text("route", foot.feature()), routes.text("name", foot.feature()), chainage,
                Compass.ofBearing(foot.sideBearingDegrees()), foot.distanceMetres());
    }

    private static double number(PackedLayer layer, String column, int feature) {
        return layer.findColumn(column)
                .filter(Column.Numbers.class::isInstance)
                .map(Column.Numbers.class::cast)
                .map(numbers -> numbers.number(feature))
                .orElse(0.0);
    }
}
