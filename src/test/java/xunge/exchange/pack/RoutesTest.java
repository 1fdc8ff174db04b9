package xunge.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import xunge._data.ZhengzhouPack;
import xunge.exchange.pack.RouteNetwork.Crossing;
import xunge.exchange.pack.RouteNetwork.Route;
import xunge.exchange.pack.RouteNetwork.Segment;
import xunge.store.gpkg.FeatureTable;

class RoutesTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static RouteNetwork network;

    @BeforeAll
    static void readTheSources() throws PackException {
        network = RouteSource.read(ZhengzhouPack.SOURCES);
    }

    @Test
    void thereAreOneRingTenHorizontalsAndTenVerticals() {
        assertThat(network.routes()).extracting(Route::kind).hasSize(21).startsWith("ring");
        assertThat(network.routes()).filteredOn(r -> r.kind().equals("horizontal")).hasSize(10);
        assertThat(network.routes()).filteredOn(r -> r.kind().equals("vertical")).hasSize(10);
    }

    @Test
    void theRingIsClosed() {
        List<Segment> ring = route("R").segments();

        assertThat(ring.getFirst().geographic().getStartPoint()).isEqualTo(ring.getLast().geographic().getEndPoint());
        assertThat(route("R").segments()).extracting(Segment::name).containsExactly("西三环", "北三环", "东三环", "南三环");
        assertThat(ring.getLast().toMetres()).as("the third ring is about 60 km").isBetween(55_000.0, 66_000.0);
    }

    @Test
    void segmentsFollowEachOtherInPlaceAndChainage() {
        for (Route route : network.routes()) {
            Segment last = null;
            for (Segment segment : route.segments()) {
                assertThat(segment.fromMetres()).isEqualTo(last == null ? 0 : last.toMetres());
                if (last != null) {
                    assertThat(segment.geographic().getStartPoint()).isEqualTo(last.geographic().getEndPoint());
                }
                last = segment;
            }
        }
    }

    @Test
    void everyCrossingIsAVertexOfAllItsRoutesToTheBit() {
        for (Crossing crossing : network.crossings()) {
            Coordinate node = new Coordinate(crossing.node().lonLat().lonDegrees(),
                    crossing.node().lonLat().latDegrees());
            for (String code : crossing.routes()) {
                assertThat(route(code).segments()).as("%s at %s", code, crossing.node().id())
                        .anyMatch(s -> List.of(s.geographic().getCoordinates()).contains(node));
            }
        }
    }

    @Test
    void everyCrossingHasAName() {
        assertThat(network.crossings()).hasSizeGreaterThan(80).noneMatch(c -> c.node().name().isBlank());
    }

    /// Where two routes meet without a shared node, the map would show a crossing that the data do not know.
    @Test
    void routesMeetAtSharedNodesOnly() {
        for (Route a : network.routes()) {
            for (Route b : network.routes()) {
                if (a.code().compareTo(b.code()) < 0) {
                    Geometry shared = nodes(a.code(), b.code());
                    Geometry met = whole(a).intersection(whole(b));
                    assertThat(met.difference(shared.buffer(0.01)).isEmpty())
                            .as("%s and %s: %s", a.code(), b.code(), met)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void noRouteCrossesItself() {
        assertThat(network.routes()).allMatch(r -> whole(r).isSimple());
    }

    @ParameterizedTest
    @CsvSource({"113.625, R.南三环 H1 H2 H3 H4 H5 H6 H8 R.北三环 H10", "113.650, R.南三环 H1 H2 H3 H4 H5 H6 H7 H8 H9 R.北三环 H10",
        "113.670, R.南三环 H1 H2 H3 H4 H6 H7 H8 H9 R.北三环 H10", "113.690, R.南三环 H1 H2 H3 H4 H6 H7 H8 H9 R.北三环 H10",
        "113.720, R.南三环 H2 H3 H4 H6 H7 H8 H9 R.北三环"})
    void horizontalsStandInTheirOrderFromSouthToNorth(double lon, String order) {
        assertThat(crossed(new Coordinate(lon, 34.60), new Coordinate(lon, 34.90), "RH", c -> c.y))
                .isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"34.715, R.西三环 Z1 Z2 Z3 Z4 Z10 H7 H9 R.东三环", "34.7300, R.西三环 Z1 Z2 Z3 Z4 Z8 Z9 Z10 H7 H9 R.东三环",
        "34.7520, R.西三环 Z1 Z2 Z3 Z4 Z8 Z9 Z10 H7 H8 H9 R.东三环", "34.7680, R.西三环 Z1 Z2 Z4 Z6 Z7 Z8 Z9 Z10 H7 H8 H9 R.东三环",
        "34.7920, R.西三环 Z4 Z6 Z7 Z8 Z10 H9 R.东三环", "34.8150, Z5 Z6 Z7 Z10"})
    void verticalsStandInTheirOrderFromWestToEast(double lat, String order) {
        assertThat(crossedButLevel(lat)).isEqualTo(order);
    }

    @Test
    void noTurnInARouteIsSharperThanARoadIs() {
        for (Route route : network.routes()) {
            Coordinate[] line = whole(route).getCoordinates();
            for (int i = 1; i < line.length - 1; i++) {
                double turn = Math.toDegrees(Math.abs(Math.IEEEremainder(
                        Math.atan2(line[i + 1].y - line[i].y, line[i + 1].x - line[i].x)
                                - Math.atan2(line[i].y - line[i - 1].y, line[i].x - line[i - 1].x),
                        2 * Math.PI)));
                assertThat(turn).as("%s at %s", route.code(), line[i]).isLessThan(25);
            }
        }
    }

    @Test
    void segmentsAreRenamedAlongTheirRoute() {
        assertThat(route("H4").segments()).extracting(Segment::name)
                .containsExactly("中原西路", "中原中路", "中原东路", "正兴街",
                        "西大街", "东大街", "郑汴路", "商都路");
    }

    @Test
    void theTableHasTheChainageInOrder() {
        FeatureTable table = ZhengzhouPack.table("route");
        Map<String, Double> reached = new HashMap<>();
        for (FeatureTable.Row row : table.rows()) {
            String route = ZhengzhouPack.text(table, row, "route");
            double from = Double.parseDouble(ZhengzhouPack.text(table, row, "from_m"));
            assertThat(from).isCloseTo(reached.getOrDefault(route, 0.0), within(0.011));
            reached.put(route, Double.parseDouble(ZhengzhouPack.text(table, row, "to_m")));
        }
    }

    private static Route route(String code) {
        return network.routes().stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    }

    private static LineString whole(Route route) {
        List<Coordinate> all = new ArrayList<>();
        for (Segment segment : route.segments()) {
            Coordinate[] line = segment.plane().getCoordinates();
            all.addAll(List.of(line).subList(all.isEmpty() ? 0 : 1, line.length));
        }
        return FACTORY.createLineString(all.toArray(Coordinate[]::new));
    }

    private static Geometry nodes(String a, String b) {
        Coordinate[] shared = network.crossings()
                .stream()
                .filter(c -> c.routes().contains(a) && c.routes().contains(b))
                .map(c -> c.node().plane())
                .toArray(Coordinate[]::new);
        return FACTORY.createMultiPointFromCoords(shared);
    }

    private static String crossedButLevel(double lat) {
        List<String> level = List.of("H1", "H2", "H3", "H4", "H5", "H6", "H10");
        return String.join(" ",
                List.of(crossed(new Coordinate(113.55, lat), new Coordinate(113.82, lat), "RHZ", c -> c.x).split(" "))
                        .stream()
                        .filter(c -> !level.contains(c))
                        .toList());
    }

    private record Hit(String code, double at) {}

    private static String crossed(Coordinate from, Coordinate to, String kinds,
            java.util.function.ToDoubleFunction<Coordinate> along) {
        LineString line = FACTORY.createLineString(new Coordinate[] {from, to});
        List<Hit> hits = new ArrayList<>();
        for (Route route : network.routes()) {
            for (Segment segment : route.segments()) {
                boolean wanted = kinds.indexOf(route.code().charAt(0)) >= 0;
                Geometry met = wanted ? segment.geographic().intersection(line) : FACTORY.createPoint();
                String code = route.code().equals("R") ? "R." + segment.name() : route.code();
                if (!met.isEmpty()) {
                    hits.add(new Hit(code, along.applyAsDouble(met.getCoordinate())));
                }
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::at));
        return String.join(" ", hits.stream().map(Hit::code).distinct().toList());
    }
}
