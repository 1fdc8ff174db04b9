package xunge.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;

class MeasureViewModelTest {

    private final MeasureViewModel model = new MeasureViewModel();

    private static PlanePoint at(double lon, double lat) {
        return GaussKruger.toPlane(new LonLat(lon, lat));
    }

    private List<MeasureViewModel.Value> values() {
        return model.valuesProperty().getValue();
    }

    @Test
    void onePointMeasuresNothing() {
        model.add(at(113.65, 34.75));

        assertThat(values()).isEmpty();
    }

    /// 915.649 m: `geod` of PROJ.
    @Test
    void aLengthIsSaidOnTheEllipsoidAndInThePlane() {
        model.add(at(113.65, 34.75));
        model.add(at(113.66, 34.75));

        assertThat(values().getFirst().plain()).isEqualTo("915.649");
        assertThat(values().getFirst().onEllipsoid().arguments()).containsExactly("915.65");
        assertThat(values().getFirst().inPlane().arguments()).containsExactly("915.66");
    }

    @Test
    void thePointerIsMeasuredLive() {
        model.add(at(113.65, 34.75));
        model.pointerProperty().set(Optional.of(at(113.66, 34.75)));

        assertThat(values()).hasSize(1);
    }

    @Test
    void undoTakesTheLastPointBack() {
        model.add(at(113.65, 34.75));
        model.add(at(113.66, 34.75));
        model.undo();

        assertThat(model.pointsProperty().get()).hasSize(1);
        model.undo();
        model.undo();
        assertThat(model.pointsProperty().get()).isEmpty();
    }

    @Test
    void anAreaHasItsPerimeter() {
        model.modeProperty().set(MeasureMode.AREA);
        List.of(at(113.65, 34.75), at(113.66, 34.75), at(113.66, 34.76), at(113.65, 34.76)).forEach(model::add);

        assertThat(values()).extracting(MeasureViewModel.Value::id).containsExactly("area", "perimeter");
        assertThat(values().getFirst().plain()).isEqualTo("1015724.57");
    }

    @Test
    void aBearingIsFromTrueNorthAndFromGridNorth() {
        model.modeProperty().set(MeasureMode.BEARING);
        model.add(at(113.65, 34.75));
        model.add(at(113.65, 34.76));

        assertThat(values().getFirst().onEllipsoid().arguments().getFirst().toString()).matches("(0|360)\\.000°");
        assertThat(values().getFirst().inPlane().arguments()).containsExactly("0.200°");
    }
}
