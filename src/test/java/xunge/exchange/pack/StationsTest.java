package xunge.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import tools.jackson.databind.JsonNode;
import xunge._data.SharedData;
import xunge._data.ZhengzhouPack;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;

/// Metro stations stand on or beside the roads they are named for: an independent check of the routes' positions. The
/// stations' own map names few of them, so each is picked as the one nearest to where the routes' crossing should be.
class StationsTest {

    private static final double TRUTH_METRES = 500;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @ParameterizedTest
    @CsvSource({"二七广场, ERQI", "紫荆山, H6-Z7", "绿城广场, H4-Z2", "桐柏路, H5-Z1", "西三环, R-H5", "医学院, H4-Z3", "燕庄, H6-Z9",
        "黄河南路, H6-H7", "农业南路, H6-H8", "东风南路, H6-H9", "东风路, H9-Z7", "北三环, R-Z7", "沙门, H10-Z7", "黄河路, H7-Z7",
        "省人民医院, H7-Z6", "海滩寺, H7-a", "沙口路, H7-Z4", "姚砦, H7-Z9", "大石桥, H6-a", "东大街, H4-c", "南三环, R-Z3",
        "长江路, H1-Z3", "冯庄, H2-Z3", "京广南路, H2-Z4", "齐礼阎, H2-Z2", "后河芦, H2-Z1", "城东南路, H2-Z8", "未来路南, H2-Z9",
        "中州大道, H4-Z10", "航海路第三大街, H2-H7", "航海路第八大街, H2-H9", "农业路文化路, H8-Z6", "老鸦陈, Z5-a", "陇海西路, H3-Z1",
        "五一公园, H4-Z1", "陇海路大学路, H3-Z3", "陇海路未来路, H3-Z9", "郑汴路未来路, H4-Z9", "河医, H5-Z3", "关虎屯, H8-Z7"})
    void aStationStandsWhereTheCrossingIsDrawn(String station, String node) throws PackException {
        Coordinate at = node(node);
        double nearest = stations(points()).stream().mapToDouble(s -> s.distance(at)).min().orElseThrow();

        assertThat(nearest).as("%s at %s", station, node).isLessThan(TRUTH_METRES);
    }

    /// Lines run under these roads, so many stations must stand close to them.
    @ParameterizedTest
    @CsvSource({"Z3, 8", "Z7, 8", "H2, 9", "H4, 9", "H5, 5", "H6, 6", "H7, 7", "H8, 5", "H9, 6", "H10, 3", "Z1, 4"})
    void aRouteRunsPastTheStationsUnderIt(String route, int atLeast) throws PackException {
        Path folder = points();
        List<Geometry> lines = RouteSource.read(ZhengzhouPack.SOURCES)
                .routes()
                .stream()
                .filter(r -> r.code().equals(route))
                .flatMap(r -> r.segments().stream())
                .map(s -> (Geometry) s.plane())
                .toList();

        long near = stations(folder).stream()
                .filter(s -> lines.stream().anyMatch(l -> l.distance(FACTORY.createPoint(s)) < 250))
                .count();

        assertThat(near).isGreaterThanOrEqualTo(atLeast);
    }

    private static Path points() {
        Optional<Path> shared = SharedData.folder("points");
        Assumptions.assumeTrue(shared.isPresent(), "skipped: the shared files are not here");
        return shared.orElseThrow();
    }

    private static Coordinate node(String id) throws PackException {
        return xunge.exchange.pack.CsvSource
                .read(ZhengzhouPack.SOURCES.resolve("route_node.csv"), "id", "name", "lon", "lat")
                .stream()
                .filter(r -> r.text("id").equals(id))
                .map(r -> plane(Double.parseDouble(r.text("lon")), Double.parseDouble(r.text("lat"))))
                .findFirst()
                .orElseThrow();
    }

    private static List<Coordinate> stations(Path folder) throws PackException {
        List<Coordinate> stations = new ArrayList<>();
        for (JsonNode feature : JsonSource.read(folder.resolve("zz-stations.geojson")).path("features")) {
            if (feature.path("properties").path("station").asString("").equals("subway")) {
                JsonNode at = feature.path("geometry").path("coordinates");
                stations.add(plane(at.path(0).asDouble(), at.path(1).asDouble()));
            }
        }
        return stations;
    }

    private static Coordinate plane(double lon, double lat) {
        PlanePoint at = GaussKruger.toPlane(new LonLat(lon, lat));
        return new Coordinate(at.eastMetres(), at.northMetres());
    }
}
