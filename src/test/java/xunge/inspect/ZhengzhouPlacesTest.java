package xunge.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge._data.ZhengzhouPack;
import xunge.domain.Compass;
import xunge.domain.GridCode;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.domain.PlanePoint;
import xunge.domain.RoadPosition;
import xunge.geo.GaussKruger;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

class ZhengzhouPlacesTest {

    private static final long SEED = 20261123;
    private final MapPack pack = ZhengzhouPack.mapPack();
    private final MapPlaceFinder finder = new MapPlaceFinder(pack);

    @Test
    void aPlaceBesideARoadIsFilledIn() {
        Place place = finder.find(new LonLat(113.6440, 34.7222));

        assertThat(place.districtCode()).contains("410103");
        assertThat(place.districtName()).contains("二七区");
        assertThat(place.managementArea()).isEmpty();
        assertThat(place.grid().map(GridCode::district)).contains("410103");
        RoadPosition road = place.road().orElseThrow();
        assertThat(road.route()).isEqualTo("H2");
        assertThat(road.roadName()).isEqualTo("航海中路");
        assertThat(road.side()).isEqualTo(Compass.NORTH);
        assertThat(road.distanceMetres()).isBetween(50.0, 110.0);
    }

    @ParameterizedTest
    @CsvSource({"113.6440, 34.7208, SOUTH", "113.6386, 34.7150, EAST", "113.6374, 34.7150, WEST"})
    void theSideIsThePerpendicularOfTheRoad(double lon, double lat, Compass side) {
        assertThat(finder.find(new LonLat(lon, lat)).road().map(RoadPosition::side)).contains(side);
    }

    @Test
    void chainageRunsOnAcrossTheSegmentsOfARoute() {
        double before = chainage(113.6100, 34.7486);
        double after = chainage(113.6200, 34.7486);

        assertThat(after - before).as("metres of 0.01 degrees of longitude").isCloseTo(915.6, within(6.0));
        assertThat(before).as("from the fourth ring").isCloseTo(75.0 * 91.56, within(60.0));
    }

    @Test
    void theEndOfTheLineHasTheRoutesLength() {
        RoadPosition end = finder.find(new LonLat(113.8325, 34.7441)).road().orElseThrow();

        assertThat(end.route()).isEqualTo("H4");
        assertThat(end.chainageMetres()).isBetween(26_000.0, 30_000.0);
    }

    @Test
    void farFromAnyRouteThereIsNoRoad() {
        assertThat(finder.find(new LonLat(113.0300, 34.4600)).road()).isEmpty();
    }

    @Test
    void outsideTheCityNothingIsKnown() {
        LonLat paris = new LonLat(2.35, 48.85);

        assertThat(finder.find(paris)).isEqualTo(Place.unknown(paris));
    }

    @Test
    void theManagementAreaIsApartFromTheDistrict() {
        Place place = finder.find(new LonLat(113.7400, 34.7700));

        assertThat(place.managementArea()).contains("郑东新区");
        assertThat(place.districtName()).contains("金水区");
    }

    @Test
    void everyZoneIsFoundAtItsMiddleTogetherWithItsRoad() {
        PackedLayer zones = pack.findLayer("parking_zone").orElseThrow();
        for (int zone = 0; zone < zones.size(); zone++) {
            Place place = finder.find(GaussKruger.toLonLat(middle(zones, zone)));
            assertThat(place.zone()).contains(zones.text("id", zone));
            assertThat(place.road()).isPresent();
        }
    }

    @Test
    void findsWhatAFullSearchFinds() {
        PackedLayer grids = pack.findLayer("unit_grid").orElseThrow();
        PackedLayer routes = pack.findLayer("route").orElseThrow();
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            LonLat at = new LonLat(113.52 + random.nextDouble() * 0.3, 34.66 + random.nextDouble() * 0.2);
            PlanePoint plane = GaussKruger.toPlane(at);
            Place place = finder.find(at);
            Optional<String> grid = all(grids).filter(g -> grids.contains(g, plane))
                    .mapToObj(g -> grids.text("code", g))
                    .findFirst();
            double road = all(routes).mapToDouble(r -> routes.distanceMetres(r, plane)).min().orElseThrow();

            assertThat(place.grid().map(GridCode::digits)).as("seed %d, case %d: %s", SEED, i, at).isEqualTo(grid);
            assertThat(place.road().map(RoadPosition::distanceMetres).orElse(-1.0))
                    .as("seed %d, case %d: %s", SEED, i, at)
                    .isCloseTo(road <= 200 ? road : -1, within(1e-6));
        }
    }

    @Test
    void aPackWithoutLayersKnowsNothing() {
        LonLat at = new LonLat(113.66, 34.75);

        assertThat(new MapPlaceFinder(new MapPack("空", List.of())).find(at)).isEqualTo(Place.unknown(at));
    }

    private double chainage(double lon, double lat) {
        return finder.find(new LonLat(lon, lat)).road().orElseThrow().chainageMetres();
    }

    private static java.util.stream.IntStream all(PackedLayer layer) {
        return java.util.stream.IntStream.range(0, layer.size());
    }

    private static PlanePoint middle(PackedLayer layer, int feature) {
        var box = layer.box(feature);
        return new PlanePoint((box.minEast() + box.maxEast()) / 2, (box.minNorth() + box.maxNorth()) / 2);
    }
}
