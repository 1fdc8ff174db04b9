package xunge.exchange.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge._data.GdalTools;
import xunge._data.SharedData;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.Monitor;
import xunge.exchange.OpenOptions;
import xunge.exchange.RawFeature;
import xunge.exchange._data.Collected;

/// Real extracts, counted against GDAL's own reader.
class RealExtractTest {

    private static final String ROADS = "SELECT osm_id FROM lines WHERE highway IS NOT NULL AND highway NOT IN "
            + "('platform','rest_area','services','elevator','proposed','razed','abandoned','bus_stop','no')";

    private static Path file(String name) {
        return SharedData.folder("osm").map(f -> f.resolve(name + ".osm.pbf")).orElseGet(() -> {
            Assumptions.abort("skipped: the extracts are not there");
            return Path.of("");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "road_crossing|SELECT osm_id FROM points WHERE highway IN ('crossing','traffic_signals')",
        "hydrant|SELECT osm_id FROM points WHERE other_tags LIKE '%\"emergency\"=>\"fire_hydrant\"%'",
        "parking|SELECT osm_id FROM multipolygons WHERE amenity IN ('parking','bicycle_parking','motorcycle_parking')",
        "building|SELECT osm_id FROM multipolygons WHERE building IS NOT NULL AND building <> 'no'"})
    void monacoHasAsManyFeaturesAsGdalFinds(String layer, String sql) {
        Path monaco = file("monaco-latest");
        assertThat(Collected.of(new OsmFormat(), monaco, layer).features()).hasSize((int) GdalTools.count(monaco, sql));
    }

    @Test
    void monacoHasTheRoadsGdalFinds() {
        Path monaco = file("monaco-latest");
        assertThat(Collected.of(new OsmFormat(), monaco, "road").features())
                .hasSize((int) GdalTools.count(monaco, ROADS));
    }

    /// GDAL takes two closed ways for areas, because they are a building and a square as well.
    @Test
    void osloHasTheRoadsGdalFindsAndTwoMore() {
        Path oslo = file("oslo-east-filtered");
        assertThat(Collected.of(new OsmFormat(), oslo, "road").features())
                .hasSize((int) GdalTools.count(oslo, ROADS) + 2);
    }

    @Test
    void theExtractWithDanglingMembersNamesThem() {
        Collected read = Collected.of(new OsmFormat(), file("brenner-invalid-relation-reference"), "road");
        assertThat(read.features()).hasSize(2);
        assertThat(read.notes()).anyMatch(n -> n.messageKey().equals("osm.dangling") && n.arguments()
                .toString()
                .contains(
                        "relation/4027804 (5/18)"));
    }

    @Test
    void aBoundaryThatIsNotWholeIsNotGuessed() {
        Collected districts = Collected.of(new OsmFormat(), file("monaco-latest"), "district");
        assertThat(districts.features()).isEmpty();
        assertThat(districts.keys()).containsExactly("osm.members-missing");
    }

    @ParameterizedTest
    @CsvSource({"monaco-latest, Boulevard d'Italie, 900, 1100", "oslo-east-filtered, Grenseveien, 2400, 2600",
        "oslo-east-filtered, Strømsveien, 2300, 2600"})
    void aRealStreetIsAssembledByItsName(String extract, String name, double least, double most)
            throws ExchangeException {
        RoutePlan plan = new RoutePlan("X", "X", name, false, List.of(name), List.of());
        List<RawFeature> routes = new ArrayList<>();
        try (Dataset dataset = new OsmFormat().open(file(extract), OpenOptions.NONE)) {
            new RouteLayer((OsmDataset) dataset, List.of(plan)).read(new FeatureConsumer() {
                @Override
                public void feature(RawFeature feature) {
                    routes.add(feature);
                }

                @Override
                public void problem(FeatureProblem problem) {
                    assertThat(problem.messageKey()).startsWith("osm.route-");
                }
            }, Monitor.NONE);
        }
        assertThat(routes).hasSize(1);
        assertThat((Double) routes.getFirst().values().get(5)).isBetween(least, most);
    }
}
