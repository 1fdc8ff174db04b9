package xunge.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class SmoothLineTest {

    @Test
    void keepsTheGivenPointsAndTheirOrder() {
        List<Coordinate> points = points(0, 0, 1000, 50, 1900, 700, 2000, 2000);

        List<List<Coordinate>> spans = SmoothLine.through(points, 0.3);

        for (int i = 0; i < spans.size(); i++) {
            assertThat(spans.get(i).getFirst()).isEqualTo(points.get(i));
            assertThat(spans.get(i).getLast()).isEqualTo(points.get(i + 1));
        }
    }

    @Test
    void aStraightLineGetsNoVertices() {
        assertThat(SmoothLine.through(points(0, 0, 500, 0, 2000, 0), 0.3)).containsExactly(points(0, 0, 500, 0),
                points(500, 0, 2000, 0));
    }

    @Test
    void aCornerIsRounded() {
        List<List<Coordinate>> spans = SmoothLine.through(points(0, 0, 1000, 0, 1000, 1000), 0.3);

        assertThat(turn(spans.get(0).get(spans.get(0).size() - 2), spans.get(1).get(0), spans.get(1).get(1)))
                .as("degrees of turn left at the corner")
                .isLessThan(15);
    }

    @Test
    void aClosedLineIsSmoothWhereItBegins() {
        List<List<Coordinate>> spans = SmoothLine.through(points(0, 0, 1000, 0, 1000, 1000, 0, 1000, 0, 0), 0.3);

        assertThat(turn(spans.getLast().get(spans.getLast().size() - 2), spans.get(0).get(0), spans.get(0).get(1)))
                .as("degrees of turn left at the beginning")
                .isLessThan(15);
    }

    private static double turn(Coordinate a, Coordinate b, Coordinate c) {
        double turned = Math.atan2(c.y - b.y, c.x - b.x) - Math.atan2(b.y - a.y, b.x - a.x);
        return Math.abs(Math.toDegrees(Math.IEEEremainder(turned, 2 * Math.PI)));
    }

    private static List<Coordinate> points(double... numbers) {
        Coordinate[] points = new Coordinate[numbers.length / 2];
        Arrays.setAll(points, i -> new Coordinate(numbers[2 * i], numbers[2 * i + 1]));
        return List.of(points);
    }
}
