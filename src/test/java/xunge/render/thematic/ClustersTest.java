package xunge.render.thematic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.SyntheticCity;
import xunge.geo.layer.Box;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;
import xunge.render.Ladder;

class ClustersTest {

    private static final List<String> STATES = List.of("SYNCED", "QUEUED", "REFUSED");
    private static final double WIDE = Ladder.metresPerPixel(Ladder.WIDEST);

    private static PackedLayer points(int count) {
        LayerBuilder builder = SyntheticCity.builder("violation", GeometryKind.POINT);
        SplittableRandom random = new SplittableRandom(7);
        List<String> states = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SyntheticCity.line(builder, random.nextDouble(-3000, 3000), random.nextDouble(-3000, 3000));
            states.add(i == 17 ? "REFUSED" : i % 2 == 0 ? "SYNCED" : "QUEUED");
            ids.add("id" + i);
        }
        return builder.build(List.of(new Column.Text("state", new ArrayList<>(states)),
                new Column.Text("id", new ArrayList<>(ids))));
    }

    private static Clusters clusters(PackedLayer layer) {
        return Clusters.of(layer, f -> true, "state", STATES);
    }

    private static double sum(PackedLayer drawn) {
        Column.Numbers counts = (Column.Numbers) drawn.findColumn(Clusters.COUNT).orElseThrow();
        return IntStream.range(0, drawn.size()).mapToDouble(counts::number).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12, 16, 20, 23})
    void everyPointIsInOneClusterOfEachLevel(int level) {
        PackedLayer points = points(2000);
        Clusters clusters = clusters(points);
        double metres = Ladder.metresPerPixel(level);
        PackedLayer drawn = clusters.at(metres);
        assertThat(sum(drawn)).isEqualTo(2000);
        int[] members = IntStream.range(0, drawn.size())
                .flatMap(c -> Arrays.stream(clusters.members(metres, c)))
                .sorted()
                .toArray();
        assertThat(members).isEqualTo(IntStream.range(0, 2000).toArray());
    }

    @Test
    void theWiderTheFewer() {
        Clusters clusters = clusters(points(2000));
        assertThat(IntStream.range(4, 24).map(l -> clusters.at(Ladder.metresPerPixel(l)).size()).toArray())
                .isSortedAccordingTo((a, b) -> b - a);
        assertThat(clusters.at(WIDE).size()).isLessThan(10);
    }

    @Test
    void theSamePointsGiveTheSameClusters() {
        PackedLayer first = clusters(points(500)).at(WIDE);
        PackedLayer second = clusters(points(500)).at(WIDE);
        assertThat(second.xs()).isEqualTo(first.xs());
        assertThat(second.ys()).isEqualTo(first.ys());
    }

    @Test
    void theWorstStateIsKept() {
        PackedLayer drawn = clusters(points(500)).at(WIDE);
        Column worst = drawn.findColumn(Clusters.WORST).orElseThrow();
        assertThat(IntStream.range(0, drawn.size()).mapToObj(worst::text)).contains("REFUSED");
    }

    @Test
    void aPointAloneKeepsItsOwnColumns() {
        PackedLayer points = points(40);
        Clusters clusters = clusters(points);
        double metres = Ladder.metresPerPixel(8);
        PackedLayer drawn = clusters.at(metres);
        Column.Numbers counts = (Column.Numbers) drawn.findColumn(Clusters.COUNT).orElseThrow();
        int single = IntStream.range(0, drawn.size()).filter(c -> counts.number(c) == 1).findFirst().orElseThrow();
        assertThat(drawn.text("id", single)).isEqualTo("id" + clusters.members(metres, single)[0]);
    }

    @Test
    void clustersOfChosenPointsHoldTheseOnly() {
        Clusters clusters = Clusters.of(points(200), f -> f % 10 == 0, "state", STATES);
        assertThat(sum(clusters.at(WIDE))).isEqualTo(20);
    }

    @Test
    void closeUpThePointsThemselvesAreDrawn() {
        PackedLayer points = points(20);
        assertThat(clusters(points).at(Ladder.metresPerPixel(0))).isSameAs(points);
    }

    @Test
    void theExtentOfAClusterHoldsItsPoints() {
        PackedLayer points = points(200);
        Clusters clusters = clusters(points);
        Box box = clusters.extent(WIDE, 0);
        for (int member : clusters.members(WIDE, 0)) {
            assertThat(box.intersects(points.box(member))).isTrue();
        }
    }

    @Test
    void noPointsGiveNoClusters() {
        assertThat(clusters(points(0)).at(WIDE).size()).isZero();
    }
}
