package xunge.exchange.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import xunge.exchange.osm.RouteAssembly.Result;

class RouteAssemblyTest {

    private long serial;

    /// A way between nodes that are numbered by their place.
    private RoadWay way(boolean isOneway, double... xy) {
        List<Coordinate> line = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            line.add(new Coordinate(xy[i], xy[i + 1]));
        }
        return new RoadWay(++serial, isOneway, node(line.getFirst()), node(line.getLast()), line);
    }

    private static long node(Coordinate at) {
        return Math.round(at.x) * 1_000_000L + Math.round(at.y);
    }

    private static Result assemble(List<RoadWay> ways) {
        return RouteAssembly.of(ways, Optional.empty(), Optional.empty()).orElseThrow();
    }

    @Test
    void waysInAnyOrderAndDirectionBecomeOneLine() {
        List<RoadWay> ways = new ArrayList<>(
                List.of(way(false, 0, 0, 500, 0), way(false, 1000, 0, 500, 0), way(false, 1000,
                        0, 1500, 100), way(false, 2000, 0, 1500, 100)));
        Collections.shuffle(ways, new Random(7));
        Result road = assemble(ways);
        assertThat(road.parts()).hasSize(1);
        assertThat(road.gaps()).isEmpty();
        assertThat(road.lengthMetres()).isCloseTo(1000 + 2 * Math.hypot(500, 100), within(0.1));
    }

    @Test
    void theLineRunsFromThePlannedBeginningToThePlannedEnd() {
        Result road = RouteAssembly.of(List.of(way(false, 0, 0, 500, 0), way(false, 500, 0, 900, 0)), Optional.of(
                new Coordinate(1000, 0)), Optional.of(new Coordinate(-100, 0))).orElseThrow();
        assertThat(road.start()).isEqualTo(new Coordinate(900, 0));
        assertThat(road.end()).isEqualTo(new Coordinate(0, 0));
    }

    @Test
    void twoCarriagewaysBecomeTheLineBetweenThem() {
        Result road = assemble(
                List.of(way(true, 0, 0, 1000, 0), way(true, 1000, 0, 2000, 0), way(true, 2000, 20, 0, 20)));
        assertThat(road.parts()).hasSize(1);
        assertThat(road.gaps()).isEmpty();
        assertThat(road.lengthMetres()).isCloseTo(2000, within(45.0));
        Coordinate middle = road.parts().getFirst().geometry().getCentroid().getCoordinate();
        assertThat(middle.y).isCloseTo(10, within(0.5));
    }

    @Test
    void aRoadThatPartsIntoCarriagewaysAndMeetsAgainHasNoGap() {
        Result road = assemble(List.of(way(false, -800, 10, 0, 10), way(true, 0, 10, 40, 0, 960, 0, 1000, 10), way(true,
                1000, 10, 960, 20, 40, 20, 0, 10), way(false, 1000, 10, 1700, 10)));
        assertThat(road.gaps()).isEmpty();
        assertThat(road.branches()).isEmpty();
        assertThat(road.lengthMetres()).isCloseTo(2500, within(20.0));
    }

    @Test
    void aGapIsToldWithItsEnds() {
        Result road = assemble(List.of(way(false, 0, 0, 500, 0), way(false, 900, 0, 1500, 0)));
        assertThat(road.parts()).hasSize(2);
        assertThat(road.gaps()).singleElement().satisfies(g -> {
            assertThat(g.metres()).isEqualTo(400);
            assertThat(List.of(g.from(), g.to())).containsExactlyInAnyOrder(new Coordinate(500, 0),
                    new Coordinate(900, 0));
        });
    }

    @Test
    void anElevatedRoadAboveIsNotASecondOne() {
        Result road = assemble(
                List.of(way(true, 0, 0, 2000, 0), way(true, 2000, 30, 0, 30), way(true, 300, 8, 1700, 8), way(
                        true, 1700, 22, 300, 22)));
        assertThat(road.parts()).hasSize(1);
        assertThat(road.lengthMetres()).isCloseTo(2000, within(60.0));
    }

    @Test
    void aRoadThatBeginsInTheMiddleIsABranch() {
        Result road = assemble(List.of(way(false, 0, 0, 1000, 0, 2000, 0), way(false, 1000, 0, 1000, 600)));
        assertThat(road.branches()).hasSize(1);
        assertThat(road.lengthMetres()).isEqualTo(2000);
    }

    @Test
    void aRingIsOnePartThatEndsWhereItBegins() {
        Result road = assemble(
                List.of(way(false, 0, 0, 3000, 0), way(false, 3000, 0, 3000, 3000), way(false, 3000, 3000, 0,
                        3000), way(false, 0, 3000, 0, 0)));
        assertThat(road.parts()).hasSize(1);
        assertThat(road.start().distance(road.end())).isLessThan(RouteAssembly.JOIN_METRES);
        assertThat(road.lengthMetres()).isCloseTo(12_000, within(1.0));
    }
}
