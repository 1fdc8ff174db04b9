package xunge.exchange.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class RoutePlanTest {

    private static final Path SOURCES = Path.of("maps/zhengzhou");

    private static List<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(SOURCES.resolve(file)).stream().skip(1).map(l -> List.of(l.split(",", -1))).toList();
    }

    @Test
    void thePlanIsWhatTheMapPackIsMadeFrom() throws IOException {
        Map<String, Coordinate> nodes = new HashMap<>();
        rows("route_node.csv").forEach(r -> nodes.put(r.get(0), new Coordinate(Double.parseDouble(r.get(2)), Double
                .parseDouble(r.get(3)))));
        Map<String, List<String>> names = new HashMap<>();
        Map<String, List<Coordinate>> lines = new HashMap<>();
        for (List<String> segment : rows("route_segment.csv")) {
            names.computeIfAbsent(segment.get(0), r -> new ArrayList<>()).add(segment.get(1));
            List<Coordinate> line = lines.computeIfAbsent(segment.get(0), r -> new ArrayList<>());
            List<String> ids = List.of(segment.get(4).split(" ", -1));
            ids.stream().skip(line.isEmpty() ? 0 : 1).forEach(id -> line.add(nodes.get(id)));
        }
        List<RoutePlan> expected = rows("route.csv").stream()
                .map(r -> new RoutePlan(r.get(0), r.get(1), r.get(2), r.get(3).equals("ring"), names.get(r.get(0)),
                        lines.get(r.get(0))))
                .toList();
        assertThat(RoutePlan.listPlanned()).hasSize(21).isEqualTo(expected);
    }

    @Test
    void aRouteIsAssembledComparedWithItsPlanAndItsGapTold(@org.junit.jupiter.api.io.TempDir Path folder) {
        Extract extract = new Extract();
        List<Coordinate> line = RoutePlan.listPlanned()
                .stream()
                .filter(p -> p.code().equals("Z9"))
                .findFirst()
                .orElseThrow()
                .line();
        for (int i = 0; i < line.size(); i++) {
            extract.node(i + 1, line.get(i).x, line.get(i).y);
        }
        extract.node(100, 110.0, 30.0)
                .node(101, 110.1, 30.0)
                .way(9, List.of(100L, 101L), "highway", "primary", "name",
                        "未来路");
        extract.way(1, List.of(1L, 2L), "highway", "primary", "name", "未来路")
                .way(2, List.of(3L, 4L), "highway", "primary",
                        "name", "未来路高架")
                .way(3, List.of(4L, 5L), "highway", "primary", "name", "未来路辅路");
        var read = xunge.exchange._data.Collected.of(new OsmFormat(), extract.write(folder), "planned_route");
        assertThat(read.features()).singleElement().satisfies(f -> {
            assertThat(f.values().get(0)).isEqualTo("Z9");
            assertThat(f.values().get(6)).isEqualTo(1L);
        });
        assertThat(read.problems()).filteredOn(p -> p.arguments().getFirst().equals("未来路"))
                .extracting("messageKey")
                .containsExactly("osm.route-elsewhere", "osm.route-gap", "osm.route-end");
        assertThat(read.problems()).filteredOn(p -> p.messageKey().equals("osm.route-gap"))
                .singleElement()
                .satisfies(p -> assertThat(p.arguments()).contains("way/1", "way/2"));
        assertThat(read.problems()).filteredOn(p -> p.messageKey().equals("osm.route-missing")).hasSize(20);
    }
}
