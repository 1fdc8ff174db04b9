package xunge.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xunge.domain.PlanePoint;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.TinyPack;

class IdentifyViewModelTest {

    private final FakeMap map = new FakeMap();
    private final IdentifyViewModel identify = new IdentifyViewModel(map, TinyPack.places());

    @Test
    void allLayersAnswerTopFirst() {
        assertThat(layersAt(TinyPack.CENTRE)).containsExactly("layer.parking-zone", "layer.route", "layer.unit-grid",
                "layer.management-area", "layer.district");
    }

    @Test
    void aRoadIsHitOnItsCarriagewayOnly() {
        assertThat(layersAt(new PlanePoint(468_000, 3_847_029))).contains("layer.route");
        assertThat(layersAt(new PlanePoint(468_000, 3_847_031))).doesNotContain("layer.route");
    }

    @Test
    void codedValuesAreSaidInWords() {
        identify.ask(TinyPack.CENTRE, 0.1);
        assertThat(identify.answerProperty().get().orElseThrow().features().getFirst().attributes())
                .extracting(r -> r.value().key())
                .contains("value.motor");
    }

    @Test
    void everyFeatureSaysThatItIsSchematicAndWhereItComesFrom() {
        identify.ask(TinyPack.CENTRE, 0.1);
        assertThat(identify.answerProperty().get().orElseThrow().features())
                .allMatch(f -> f.schematic() && f.source().arguments().contains("MIT"));
    }

    private List<String> layersAt(PlanePoint at) {
        identify.ask(at, 0.1);
        return identify.answerProperty().get().orElseThrow().features().stream().map(f -> f.layer().key()).toList();
    }
}
