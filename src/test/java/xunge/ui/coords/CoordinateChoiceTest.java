package xunge.ui.coords;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge.domain.LonLat;
import xunge.geo.GaussKruger;
import xunge.geo.crs.KnownCrs;
import xunge.ui._fake.FakeSettings;
import xunge.ui._fake.TestDesk;

class CoordinateChoiceTest {

    private static final String CITY = """
            name = 示例
            method = 4-parameter
            direction = cgcs2000-to-city
            dx-metres = -3500000
            dy-metres = -400000
            rotation-seconds = 0
            scale-ppm = 0
            """;

    private final FakeSettings settings = new FakeSettings();

    private CoordinateChoice choice() {
        return new CoordinateChoice(settings, TestDesk.atOnce());
    }

    @Test
    void theChoiceIsRemembered() {
        choice().choose(KnownCrs.PLANE_ZONE_38);

        assertThat(choice().chosenProperty().get()).isEqualTo(KnownCrs.PLANE_ZONE_38);
    }

    @Test
    void aCitySystemIsTakenFromItsFileAndRemembered(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("city.txt"), CITY);
        choice().load(file);

        CoordinateChoice later = choice();

        assertThat(later.chosenProperty().get().code()).isEqualTo("示例");
        assertThat(CoordinateWords.copy(later.chosenProperty().get(), GaussKruger.toPlane(new LonLat(113.65, 34.75))))
                .isEqualTo("67952.197,346914.124");
    }

    @Test
    void aFaultyFileChangesNothingAndIsSaid(@TempDir Path folder) throws Exception {
        CoordinateChoice choice = choice();

        choice.load(Files.writeString(folder.resolve("city.txt"), CITY.replace("scale-ppm = 0", "")));

        assertThat(choice.chosenProperty().get()).isEqualTo(KnownCrs.CGCS2000);
        assertThat(choice.problemProperty().get().key()).isEqualTo("crs.file.missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"CGCS2000|113.650000°, 34.750000°|113.6500000,34.7500000",
        "PLANE|E 467952.2  N 3846914.1|467952.197,3846914.124",
        "PLANE_ZONE_38|E 38467952.2  N 3846914.1|38467952.197,3846914.124",
        "GCJ02|113.656078°, 34.748856°|113.6560777,34.7488564"})
    void positionsAreWrittenForPeopleAndForTheClipboard(KnownCrs crs, String said, String copied) {
        assertThat(CoordinateWords.write(crs, GaussKruger.toPlane(new LonLat(113.65, 34.75)))).isEqualTo(said);
        assertThat(CoordinateWords.copy(crs, GaussKruger.toPlane(new LonLat(113.65, 34.75)))).isEqualTo(copied);
    }
}
