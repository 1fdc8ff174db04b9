package xunge.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge.domain.Compass;
import xunge.domain.GridCode;
import xunge.domain.LayerSource;
import xunge.domain.Place;
import xunge.domain.PlanePoint;
import xunge.domain.RoadPosition;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

class MapPlaceFinderTest {

    private static final LayerSource SOURCE = new LayerSource("test", "2026-01-01", "CGCS2000", "exact", "CC0", true);
    private static final PlanePoint ORIGIN = new PlanePoint(470_000, 3_846_000);

    private final MapPlaceFinder finder = new MapPlaceFinder(new MapPack("test",
            List.of(square("district", 0, 0, 2000, "code", "410105", "name", "金水区"),
                    square("unit_grid", 0, 0, 100, "code", "410105001001001"),
                    square("parking_zone", 10, 10, 20, "id", "P-1"), road())));

    @Test
    void everythingTheMapKnowsIsFilledIn() {
        Place place = at(15, 15);
        assertThat(place.districtCode()).contains("410105");
        assertThat(place.districtName()).contains("金水区");
        assertThat(place.grid()).contains(new GridCode("410105001001001"));
        assertThat(place.zone()).contains("P-1");
        assertThat(place.managementArea()).isEmpty();
    }

    @Test
    void outsideEverythingOnlyThePositionIsKnown() {
        Place place = at(50_000, 50_000);
        assertThat(place).isEqualTo(Place.unknown(place.at()));
    }

    @ParameterizedTest
    @CsvSource({"300, 20, K1+300, NORTH", "300, -20, K1+300, SOUTH", "0, 5, K1+000, NORTH", "1010, 500, K2+500, EAST",
        "990, 500, K2+500, WEST"})
    void theRoadGivesChainageAndSide(double east, double north, String chainage, Compass side) {
        RoadPosition road = at(east, north).road().orElseThrow();
        assertThat(road.chainage()).isEqualTo(chainage);
        assertThat(road.side()).isEqualTo(side);
        assertThat(road.roadName()).isEqualTo("航海路");
    }

    @ParameterizedTest
    @CsvSource({"199, true", "201, false"})
    void aRoadReachesTwoHundredMetres(double north, boolean isFound) {
        assertThat(at(300, north).road().isPresent()).isEqualTo(isFound);
    }

    private Place at(double east, double north) {
        return finder.find(GaussKruger
                .toLonLat(new PlanePoint(ORIGIN.eastMetres() + east, ORIGIN.northMetres() + north)));
    }

    private static PackedLayer square(String name, double east, double north, double size, String... attributes) {
        LayerBuilder builder = new LayerBuilder(name, GeometryKind.POLYGON, SOURCE, ORIGIN);
        double[][] corners = {{0, 0}, {size, 0}, {size, size}, {0, size}, {0, 0}};
        for (double[] corner : corners) {
            builder.vertex(ORIGIN.eastMetres() + east + corner[0], ORIGIN.northMetres() + north + corner[1]);
        }
        builder.endFeature();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            columns.add(new Column.Text(attributes[i], List.of(attributes[i + 1])));
        }
        return builder.build(columns);
    }

    /// From (0, 0) a kilometre east, then a kilometre north; chainage 1000 to 3000.
    private static PackedLayer road() {
        LayerBuilder builder = new LayerBuilder("route", GeometryKind.LINE, SOURCE, ORIGIN);
        for (double[] vertex : new double[][] {{0, 0}, {1000, 0}, {1000, 1000}}) {
            builder.vertex(ORIGIN.eastMetres() + vertex[0], ORIGIN.northMetres() + vertex[1]);
        }
        builder.endFeature();
        return builder.build(List.of(new Column.Text("route", List.of("H2")), new Column.Text("name", List.of("航海路")),
                new Column.Numbers("from_m", new double[] {1000}), new Column.Numbers("to_m", new double[] {3000})));
    }
}
