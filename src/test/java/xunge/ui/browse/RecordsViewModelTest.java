package xunge.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import xunge._data.SyntheticCity;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Column;
import xunge.geo.layer.PackedLayer;
import xunge.render.Ladder;
import xunge.render.LayerContent;
import xunge.render.MapScene;
import xunge.render.thematic.Clusters;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.FakeSettings;
import xunge.ui._fake.RecordsOfTest;
import xunge.ui._fake.TestDesk;
import xunge.ui._fake.TinyPack;
import xunge.ui.common.MapComparison;

class RecordsViewModelTest {

    private static final double WIDE = Ladder.metresPerPixel(Ladder.WIDEST);

    private final FakeSettings settings = new FakeSettings();
    private final FakeMap map = new FakeMap();
    private final LayersViewModel layers = new LayersViewModel(map, settings, TestDesk.atOnce());
    private final RecordsViewModel records = new RecordsViewModel(map, layers, settings, TestDesk.atOnce());

    private MapScene scene() {
        return map.scene().getValue().orElseThrow();
    }

    private LayerContent content() {
        return scene().find(RecordsViewModel.LAYER).orElseThrow().content();
    }

    private static double count(PackedLayer drawn) {
        Column.Numbers counts = (Column.Numbers) drawn.findColumn(Clusters.COUNT).orElseThrow();
        return IntStream.range(0, drawn.size()).mapToDouble(counts::number).sum();
    }

    private double counted() {
        return count(RecordsViewModel.clusters(scene()).orElseThrow().at(WIDE));
    }

    @Test
    void recordsAreDrawnBySymbolsFirst() {
        records.use(RecordsOfTest.of(30));
        assertThat(content()).isInstanceOf(LayerContent.Vector.class);
        assertThat(layers.entries().getFirst().name()).isEqualTo(RecordsViewModel.LAYER);
    }

    @Test
    void theChosenWayIsRemembered() {
        records.use(RecordsOfTest.of(30));
        records.asProperty().set(RecordsAs.HEAT);
        assertThat(content()).isInstanceOf(LayerContent.Picture.class);
        assertThat(new RecordsViewModel(map, layers, settings, TestDesk.atOnce()).asProperty().get())
                .isEqualTo(RecordsAs.HEAT);
    }

    @Test
    void clustersFollowFilterAndTimeWindow() {
        records.use(RecordsOfTest.of(300));
        records.asProperty().set(RecordsAs.CLUSTERS);
        assertThat(counted()).isEqualTo(300);
        LayerEntry entry = layers.find(RecordsViewModel.LAYER).orElseThrow();
        entry.filterProperty().set("\"id\" = 'id-7'");
        assertThat(counted()).isEqualTo(1);
        entry.filterProperty().set("");
        entry.fromProperty().set(Optional.of(LocalDate.of(2026, 11, 1)));
        assertThat(counted()).isEqualTo(150);
    }

    @Test
    void newRecordsAreDrawnTheChosenWay() {
        records.use(RecordsOfTest.of(10));
        records.asProperty().set(RecordsAs.CLUSTERS);
        records.use(RecordsOfTest.of(20));
        assertThat(counted()).isEqualTo(20);
    }

    @Test
    void aClickOnAClusterComesCloserInsteadOfAnswering() {
        IdentifyViewModel identify = new IdentifyViewModel(map, TinyPack.places());
        records.use(RecordsOfTest.of(300));
        records.asProperty().set(RecordsAs.CLUSTERS);
        PlanePoint cluster = RecordsViewModel.clusters(scene()).orElseThrow().at(WIDE).vertex(0);
        assertThat(identify.ask(cluster, WIDE)).isFalse();
        assertThat(map.told()).contains("zoomTo");
    }

    @Test
    void recordsAtOnePlaceAreListed() {
        IdentifyViewModel identify = new IdentifyViewModel(map, TinyPack.places());
        PackedLayer one = RecordsOfTest.at(SyntheticCity.CENTRE, 3);
        records.use(one);
        records.asProperty().set(RecordsAs.CLUSTERS);
        assertThat(identify.ask(SyntheticCity.CENTRE, WIDE)).isTrue();
        assertThat(identify.answerProperty()
                .get()
                .orElseThrow()
                .features()
                .stream()
                .filter(f -> f.hit().name().equals(RecordsViewModel.LAYER))).hasSize(3);
    }

    @Test
    void eachSideOfAComparisonHoldsTheRecordsOfItsDay() {
        records.use(RecordsOfTest.of(300));
        records.asProperty().set(RecordsAs.CLUSTERS);
        CompareViewModel compare = new CompareViewModel(map, records, LocalDate.of(2026, 11, 23), TestDesk.atOnce());
        compare.leftProperty().set(LocalDate.of(2026, 10, 31));
        compare.start();
        MapComparison sides = map.comparison().orElseThrow();
        assertThat(count(RecordsViewModel.clusters(sides.left().apply(scene())).orElseThrow().at(WIDE)))
                .isEqualTo(150);
        assertThat(count(RecordsViewModel.clusters(sides.right().apply(scene())).orElseThrow().at(WIDE)))
                .isEqualTo(300);
        compare.spanProperty().set(CompareSpan.WEEK);
        MapScene right = map.comparison().orElseThrow().right().apply(scene());
        assertThat(count(RecordsViewModel.clusters(right).orElseThrow().at(WIDE))).isBetween(1.0, 149.0);
    }

    @Test
    void zonesOfAComparisonAreThoseInForceOnTheDay() {
        CompareViewModel compare = new CompareViewModel(map, records, LocalDate.of(2026, 11, 23), TestDesk.atOnce());
        compare.leftProperty().set(LocalDate.of(2025, 6, 1));
        compare.start();
        MapComparison sides = map.comparison().orElseThrow();
        PackedLayer zones = scene().findLayer("parking_zone").orElseThrow();
        assertThat(sides.left().apply(scene()).find("parking_zone").orElseThrow().look().choice().in(zones).test(0))
                .isFalse();
        assertThat(sides.right().apply(scene()).find("parking_zone").orElseThrow().look().choice().in(zones).test(0))
                .isTrue();
        compare.stop();
        assertThat(map.comparison()).isEmpty();
    }

    @Test
    void aSelectedClusterIsItsRecords() {
        SelectionViewModel selection = new SelectionViewModel(map, TestDesk.atOnce());
        records.use(RecordsOfTest.at(SyntheticCity.CENTRE, 3));
        records.asProperty().set(RecordsAs.CLUSTERS);
        map.pick(SyntheticCity.CENTRE);
        assertThat(selection.selected()).hasSize(3);
        assertThat(selection.countsByLayer()).containsEntry(RecordsViewModel.LAYER, 3);
        map.pick(SyntheticCity.CENTRE);
        assertThat(selection.selected()).isEmpty();
    }
}
