package xunge.exchange.osm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;

/// A named route as planned: what its stretches are called and roughly where it runs.
///
/// @param code `R`, `H1` to `H10`, `Z1` to `Z10`
/// @param shield what its sign says
/// @param name the name of the whole
/// @param isRing true when it ends where it begins
/// @param stretches the names along it, in order
/// @param line where it runs, in degrees, within 500 m; empty when only the names are known
record RoutePlan(String code, String shield, String name, boolean isRing, List<String> stretches,
        List<Coordinate> line) {

    /// Keeps the lists from later change.
    RoutePlan {
        stretches = List.copyOf(stretches);
        line = List.copyOf(line);
    }

    /// 一环十横十纵, the 21 routes of the city's plan; the same as the text sources of the map pack.
    static List<RoutePlan> listPlanned() {
        List<RoutePlan> plans = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(RoutePlan.class.getResourceAsStream("planned_routes.csv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String row : text.lines().skip(1).toList()) {
                List<String> fields = List.of(row.split(",", -1));
                plans.add(new RoutePlan(fields.get(0), fields.get(1), fields.get(2), fields.get(3).equals("ring"),
                        List.of(fields.get(4).split(" ", -1)), line(fields.get(5))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plans;
    }

    private static List<Coordinate> line(String text) {
        List<Coordinate> line = new ArrayList<>();
        List<String> numbers = List.of(text.split(" ", -1));
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            line.add(new Coordinate(Double.parseDouble(numbers.get(i)), Double.parseDouble(numbers.get(i + 1))));
        }
        return line;
    }

    /// True when a way with one of `names` belongs to the route.
    boolean isNamed(List<String> names) {
        return names.stream().anyMatch(n -> stretches.stream().anyMatch(s -> RoadNames.isPartOf(n, s)));
    }

    /// The stretches that none of `names` belongs to.
    List<String> missing(List<String> names) {
        return stretches.stream()
                .filter(s -> names.stream().noneMatch(n -> RoadNames.isPartOf(n, s)))
                .toList();
    }
}
