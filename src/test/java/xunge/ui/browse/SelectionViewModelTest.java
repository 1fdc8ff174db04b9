package xunge.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xunge.domain.PlanePoint;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.TestDesk;
import xunge.ui._fake.TinyPack;
import xunge.ui.common.MapTool;

class SelectionViewModelTest {

    private final FakeMap map = new FakeMap();
    private final SelectionViewModel selection = new SelectionViewModel(map, TestDesk.atOnce());

    private static List<PlanePoint> square(double east, double north, double half) {
        double e = TinyPack.CENTRE.eastMetres() + east;
        double n = TinyPack.CENTRE.northMetres() + north;
        return List.of(new PlanePoint(e - half, n - half), new PlanePoint(e + half, n - half),
                new PlanePoint(e + half, n + half), new PlanePoint(e - half, n + half));
    }

    @Test
    void shiftAndClickAddsTheTopmostAndTakesItOutAgain() {
        map.pick(TinyPack.CENTRE);
        assertThat(selection.countsByLayer()).containsOnlyKeys("parking_zone");
        map.pick(new PlanePoint(468_000, 3_847_400));
        assertThat(selection.selected()).hasSize(2);
        map.pick(TinyPack.CENTRE);
        assertThat(selection.countsByLayer()).doesNotContainKey("parking_zone");
    }

    @Test
    void aBoxSelectsWhatItTouchesOfTheChosenLayer() {
        selection.layerProperty().set("unit_grid");
        map.enclose(square(49, 0, 3));
        assertThat(selection.countsByLayer()).containsOnlyKeys("unit_grid");
        map.enclose(square(80, 0, 3));
        assertThat(selection.selected()).hasSize(1);
    }

    @Test
    void aBoxInsideAnAreaTouchesIt() {
        selection.layerProperty().set("district");
        map.enclose(square(0, 0, 1));
        assertThat(selection.selected()).hasSize(1);
    }

    @Test
    void aRoadThroughABoxIsTouchedWithoutACornerInIt() {
        selection.layerProperty().set("route");
        map.enclose(square(0, 10, 5));
        assertThat(selection.selected()).hasSize(1);
    }

    @Test
    void allVisibleLayersAreSearchedWhenAsked() {
        selection.layerProperty().set(SelectionViewModel.ALL_LAYERS);
        map.enclose(square(0, 0, 5));
        assertThat(selection.countsByLayer().size()).isGreaterThan(1);
    }

    @Test
    void theMapOutlinesWhatIsSelectedUntilItIsCleared() {
        map.pick(TinyPack.CENTRE);
        assertThat(map.told()).contains("showSelection 1");
        selection.clear();
        assertThat(map.told()).endsWith("showSelection 0");
    }

    @Test
    void afterABoxThePointerDragsTheMapAgain() {
        selection.toolProperty().set(MapTool.BOX);
        map.enclose(square(0, 0, 5));
        assertThat(selection.toolProperty().get()).isEqualTo(MapTool.PAN);
        assertThat(map.told()).contains("useTool BOX", "useTool PAN");
    }
}
