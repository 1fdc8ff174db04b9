package xunge.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.ZhengzhouPack;
import xunge.domain.PlanePoint;
import xunge.render.java2d.Java2dPainters;
import xunge.render.paper.MapPrint;
import xunge.render.paper.PaperSize;
import xunge.style.Scales;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.TestDesk;
import xunge.ui.text.Phrase;
import xunge.ui.text.Texts;

/// The window proposes a sheet of what is on show, makes it, and says where it is or why not.
class PrintViewModelTest {

    private static final Texts TEXTS = Texts.of(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    private Path folder;

    private final FakeMap map = new FakeMap();
    private final PrintViewModel model = new PrintViewModel(map, () -> new MapPrint(new Java2dPainters()),
            TestDesk.atOnce(), InstantSource.fixed(Instant.parse("2026-11-24T03:00:00Z")), ZoneOffset.ofHours(8));

    private void withDistricts() {
        map.replaceLayer(ZhengzhouPack.mapPack().findLayer("district").orElseThrow());
    }

    @Test
    void theScaleOfTheViewIsProposed() {
        map.lookAt(new PlanePoint(468_000, 3_847_000), Scales.metresPerPixel(9_100));
        model.proposeScale();
        assertThat(model.scaleProperty().get()).isEqualTo("10000");
    }

    @Test
    void aDistrictProposesTheScaleAtWhichItFits() {
        withDistricts();
        model.paperProperty().set(PaperSize.A4);
        model.portraitProperty().set(true);
        model.districtProperty().set(Optional.of("410105"));
        assertThat(model.scaleProperty().get()).isEqualTo("150000");
    }

    @Test
    void largerPaperGivesTheDistrictALargerScale() {
        aDistrictProposesTheScaleAtWhichItFits();
        model.paperProperty().set(PaperSize.A2);
        assertThat(model.scaleProperty().get()).isEqualTo("75000");
    }

    @Test
    void theFileIsNamedAfterTheDistrict() {
        withDistricts();
        model.districtProperty().set(Optional.of("410105"));
        assertThat(model.suggestedName(TEXTS)).isEqualTo("金水区街道巡查图.pdf");
    }

    @Test
    void theSheetIsWrittenAndItsPlaceIsTold() {
        Path file = folder.resolve("sheet.pdf");
        model.scaleProperty().set("10 000");
        model.write(file, TEXTS);
        assertThat(model.problemProperty().get()).isEqualTo(Phrase.NONE);
        assertThat(model.messageProperty().get().arguments()).containsExactly(file.toString());
        assertThat(file).isNotEmptyFile();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.progressProperty().get()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "499", "500001", "NaN"})
    void aScaleNoSheetHasIsRefused(String scale) {
        model.scaleProperty().set(scale);
        model.write(folder.resolve("sheet.pdf"), TEXTS);
        assertThat(model.problemProperty().get().key()).isEqualTo("paper.scale.bad");
        assertThat(folder.resolve("sheet.pdf")).doesNotExist();
    }

    @Test
    void aSheetThatCannotBeWrittenIsTold() {
        model.scaleProperty().set("10000");
        model.write(folder.resolve("gone").resolve("sheet.pdf"), TEXTS);
        assertThat(model.problemProperty().get().key()).isEqualTo("paper.no-folder");
    }
}
