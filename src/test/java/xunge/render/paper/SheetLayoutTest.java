package xunge.render.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import xunge._data.ZhengzhouPack;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.render.MapScene;
import xunge.render.PixelFrame;

/// The frame of a sheet is true to scale and shows what it was made for.
class SheetLayoutTest {

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void theFrameShowsExactlyItsMillimetresTimesTheScale(PaperSize size) {
        SheetLayout layout = SheetLayout.of(size, false);
        PixelFrame frame = layout.frame(new PlanePoint(468_000, 3_847_000), 10_000);
        assertThat(frame.box().widthMetres()).isCloseTo(layout.map().width() * 10, within(1e-6));
        assertThat(frame.box().heightMetres()).isCloseTo(layout.map().height() * 10, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void nothingReachesIntoAnother(PaperSize size) {
        for (boolean isPortrait : new boolean[] {false, true}) {
            SheetLayout layout = SheetLayout.of(size, isPortrait);
            assertThat(layout.outerLine().top()).isGreaterThanOrEqualTo(layout.title().bottom() - 1e-9);
            assertThat(Math.max(layout.outerLine().bottom(), layout.scale().bottom()))
                    .isLessThanOrEqualTo(layout.foot().top() + 1e-9);
            assertThat(layout.legend().bottom()).isLessThanOrEqualTo(layout.foot().top() + 1e-9);
            assertThat(layout.scale().right()).isLessThanOrEqualTo(layout.width() - 9.9);
            assertThat(layout.map().width()).isGreaterThan(layout.width() / 2);
        }
    }

    @Test
    void everyDistrictIsWithinTheFrameOfItsSheet() throws Exception {
        MapScene scene = MapScene.of(ZhengzhouPack.mapPack(), "light", LocalDate.of(2026, 11, 24));
        SheetLayout layout = SheetLayout.of(PaperSize.A4, false);
        assertThat(District.list(scene)).isNotEmpty().allSatisfy(district -> {
            Box shown = layout.frame(district.middle(), layout.scaleFor(district.box())).box();
            assertThat(shown.union(district.box())).isEqualTo(shown);
        });
    }

    @ParameterizedTest
    @CsvSource({"0.1, 500", "500, 500", "501, 600", "1300, 1500", "9999, 10000", "10001, 12500", "9e9, 500000"})
    void scalesAreRound(double wanted, double round) {
        assertThat(SheetLayout.roundScale(wanted)).isCloseTo(round, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"410105, 410105", "金水区, 410105", "金水, 410105"})
    void aDistrictIsFoundByCodeNameAndTheBeginningOfItsName(String wanted, String code) throws Exception {
        MapScene scene = MapScene.of(ZhengzhouPack.mapPack(), "light", LocalDate.of(2026, 11, 24));
        assertThat(District.find(scene, wanted)).map(District::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"新", "''", "火星区"})
    void whatNamesNoneOrSeveralDistrictsFindsNone(String wanted) throws Exception {
        MapScene scene = MapScene.of(ZhengzhouPack.mapPack(), "light", LocalDate.of(2026, 11, 24));
        assertThat(District.find(scene, wanted)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"468000, 1000, 468", "468500, 500, 468.5", "468020, 20, 468.02"})
    void coordinatesHaveTheDigitsOfTheirStep(double metres, double step, String label) {
        assertThat(GridFrame.label(metres, step)).isEqualTo(label);
    }
}
