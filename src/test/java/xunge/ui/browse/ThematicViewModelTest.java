package xunge.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xunge.domain.PlanePoint;
import xunge.geo.layer.PackedLayer;
import xunge.render.SceneLayer;
import xunge.render.thematic.ClassColours;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.FakeSettings;
import xunge.ui._fake.RecordsOfTest;
import xunge.ui._fake.TestDesk;
import xunge.ui._fake.TinyPack;

class ThematicViewModelTest {

    private final FakeMap map = new FakeMap();
    private final LayersViewModel layers = new LayersViewModel(map, new FakeSettings(), TestDesk.atOnce());
    private final ThematicViewModel thematic = new ThematicViewModel(map, TestDesk.atOnce());

    private void record(PackedLayer records) {
        map.replaceLayer(records);
    }

    @Test
    void whatCanBeColouredAndCountedIsOffered() {
        record(RecordsOfTest.at(TinyPack.CENTRE, 4));
        assertThat(thematic.placeLayers()).contains("district", "unit_grid", "route").doesNotContain("violation");
        assertThat(thematic.thingLayers()).contains("violation", "parking_zone").doesNotContain("route");
    }

    @Test
    void areasAreColouredBelowTheRoads() {
        record(RecordsOfTest.at(TinyPack.CENTRE, 4));
        thematic.draw();
        assertThat(thematic.drawnProperty().get().orElseThrow().figure(0)).isEqualTo(4);
        assertThat(map.scene().getValue().orElseThrow().layers()).extracting(SceneLayer::name)
                .containsSubsequence("district", "unit_grid", "thematic", "route");
        assertThat(layers.find(ThematicViewModel.AREAS)).isPresent();
    }

    @Test
    void roadsAreColouredAboveTheRoads() {
        record(RecordsOfTest.at(TinyPack.CENTRE, 4));
        thematic.draw();
        thematic.placesProperty().set("route");
        thematic.draw();
        assertThat(map.scene().getValue().orElseThrow().layers()).extracting(SceneLayer::name)
                .containsSubsequence("route", "thematic_road")
                .doesNotContain("thematic");
    }

    @Test
    void otherColoursAreDrawnFromTheSameFigures() {
        record(RecordsOfTest.at(TinyPack.CENTRE, 4));
        thematic.draw();
        thematic.coloursProperty().set(ClassColours.BLUES);
        assertThat(thematic.legend()).singleElement().satisfies(e -> assertThat(e.colour()).isEqualTo("#3182bd"));
        thematic.hatchedProperty().set(true);
        assertThat(thematic.legend().getFirst().hatchPixels()).isPositive();
    }

    @Test
    void aShareOffersTheValuesOfItsColumn() {
        record(RecordsOfTest.at(TinyPack.CENTRE, 4));
        thematic.thingsProperty().set("parking_zone");
        thematic.indicatorProperty().set(IndicatorKind.SHARE);
        thematic.columnProperty().set("kind");
        assertThat(thematic.values()).isEqualTo(List.of("motor"));
        thematic.draw();
        assertThat(thematic.drawnProperty().get().orElseThrow().figure(0)).isEqualTo(100);
    }

    @Test
    void anAverageOffersColumnsOfNumbersOnly() {
        thematic.thingsProperty().set("parking_zone");
        thematic.indicatorProperty().set(IndicatorKind.AVERAGE);
        assertThat(thematic.columns()).containsExactly("capacity");
        thematic.draw();
        assertThat(thematic.drawnProperty().get().orElseThrow().figure(0)).isEqualTo(18);
    }

    @Test
    void nothingToCountIsSaid() {
        thematic.thingsProperty().set("nothing");
        thematic.draw();
        assertThat(thematic.noteProperty().get().key()).isEqualTo("thematic.nothing-to-count");
    }

    @Test
    void noFiguresAreSaid() {
        record(RecordsOfTest.at(new PlanePoint(500_000, 3_900_000), 2));
        thematic.indicatorProperty().set(IndicatorKind.SHARE);
        thematic.draw();
        assertThat(thematic.noteProperty().get().key()).isEqualTo("thematic.no-figures");
    }

    @Test
    void aMapRemovedFromTheTreeIsGone() {
        record(RecordsOfTest.at(TinyPack.CENTRE, 4));
        thematic.draw();
        layers.remove(layers.find(ThematicViewModel.AREAS).orElseThrow());
        assertThat(thematic.drawnProperty().get()).isEmpty();
    }
}
