package xunge.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xunge.domain.LonLat;

class CitySystemTest {

    private static final String FOUR = """
            # the numbers are invented
            name = 郑州示例坐标系
            method = 4-parameter
            direction = cgcs2000-to-city
            dx-metres = -3500000.123
            dy-metres = -400000.456
            rotation-seconds = -1234.5
            scale-ppm = 12.3
            """;
    private static final String SEVEN = """
            name = 郑州示例七参数
            method = 7-parameter
            direction = cgcs2000-to-city
            rotation-convention = coordinate-frame
            dx-metres = -12.5
            dy-metres = 113.2
            dz-metres = 42.3
            rx-seconds = 0.5
            ry-seconds = -1.2
            rz-seconds = 2.1
            scale-ppm = -3.4
            ellipsoid = krassovsky
            central-meridian-degrees = 113.75
            scale-on-meridian = 1
            false-east-metres = 50000
            false-north-metres = -3000000
            """;

    private static CitySystem parse(String text) throws CitySystemException {
        return CitySystemReader.parse("city.txt", text);
    }

    /// Python: dx + k (x cos a - y sin a), dy + k (x sin a + y cos a) with x north, y east of EPSG:4547.
    @Test
    void fourParametersAreTheSurveyorsFormula() throws CitySystemException {
        CrsPoint at = parse(FOUR).fromCgcs2000(new LonLat(113.65, 34.75));

        assertThat(at.y()).isCloseTo(349693.14123, within(1e-4));
        assertThat(at.x()).isCloseTo(44925.09353, within(1e-4));
    }

    /// PROJ 9: cart (GRS80), helmert, inverse cart (krass), tmerc lon_0=113.75 x_0=50000 y_0=-3000000.
    @ParameterizedTest
    @CsvSource({"coordinate-frame, 113.65, 34.75, 40733.16737, 846902.26522",
        "coordinate-frame, 112.75, 34.3, -42170.77651, 797431.18129",
        "coordinate-frame, 114.2, 34.95, 90994.43736, 869177.69897",
        "position-vector, 113.65, 34.75, 40885.55338, 846900.66979",
        "position-vector, 112.75, 34.3, -42018.31747, 797429.49921",
        "position-vector, 114.2, 34.95, 91146.79763, 869176.16989"})
    void sevenParametersAgreeWithProj(String convention, double lon, double lat, double east, double north)
            throws CitySystemException {
        CrsPoint at = parse(SEVEN.replace("coordinate-frame", convention)).fromCgcs2000(new LonLat(lon, lat));

        assertThat(at.x()).isCloseTo(east, within(2e-4));
        assertThat(at.y()).isCloseTo(north, within(2e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = {FOUR, SEVEN})
    void thereAndBackIsTheSamePlaceInBothDirections(String text) throws CitySystemException {
        Random random = new Random(7);
        for (String direction : new String[] {"cgcs2000-to-city", "city-to-cgcs2000"}) {
            CitySystem city = parse(text.replace("cgcs2000-to-city", direction));
            for (int i = 0; i < 500; i++) {
                LonLat at = new LonLat(112.7 + random.nextDouble() * 1.6, 34.2 + random.nextDouble() * 0.8);

                LonLat back = city.toCgcs2000(city.fromCgcs2000(at));

                assertThat(Math.hypot(back.lonDegrees() - at.lonDegrees(), back.latDegrees() - at.latDegrees()))
                        .as("%s %s", direction, at)
                        .isLessThan(1e-9);
            }
        }
    }

    @Test
    void theDirectionTurnsTheSystemRound() throws CitySystemException {
        CitySystem there = parse(FOUR);
        CitySystem back = parse(FOUR.replace("cgcs2000-to-city", "city-to-cgcs2000"));
        CrsPoint city = there.fromCgcs2000(new LonLat(113.65, 34.75));

        assertThat(back.fromPlane(there.toPlane(city)).x()).isNotCloseTo(city.x(), within(1.0));
    }

    @Test
    void aFileOfAnOldWindowsEditorIsRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("city.txt");
        Files.write(file, FOUR.getBytes(Charset.forName("GB18030")));

        assertThat(CitySystemReader.read(file).name()).isEqualTo("郑州示例坐标系");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"scale-ppm = 12.3|scale-ppm = zwölf|crs.file.number, 8, scale-ppm",
        "scale-ppm = 12.3|scale-ppm = 99999|crs.file.range, 8, scale-ppm",
        "scale-ppm = 12.3|scale-ppm = NaN|crs.file.range, 8, scale-ppm",
        "scale-ppm = 12.3|scale = 12.3|crs.file.unknown-key, 8, scale",
        "scale-ppm = 12.3|scale-ppm 12.3|crs.file.no-equals, 8", "scale-ppm = 12.3|#|crs.file.missing, scale-ppm",
        "scale-ppm = 12.3|dx-metres = 1|crs.file.twice, 8, dx-metres, 5",
        "method = 4-parameter|method = affine|crs.file.word, 3, method"})
    void aFaultIsSaidWithItsLineAndKey(String good, String bad, String said) {
        String[] parts = said.split(", ");
        assertThatThrownBy(() -> parse(FOUR.replace(good, bad)))
                .isInstanceOfSatisfying(CitySystemException.class, e -> {
                    assertThat(e.messageKey()).isEqualTo(parts[0]);
                    for (int i = 1; i < parts.length; i++) {
                        assertThat(e.arguments().get(i).toString()).isEqualTo(parts[i]);
                    }
                });
    }

    @Test
    void theRotationConventionMustBeStated() {
        assertThatThrownBy(() -> parse(SEVEN.replace("rotation-convention = coordinate-frame", "")))
                .isInstanceOfSatisfying(CitySystemException.class,
                        e -> assertThat(e.arguments()).contains("rotation-convention"));
    }

    @Test
    void aFileThatIsNotThereIsSaid(@TempDir Path folder) {
        assertThatThrownBy(() -> CitySystemReader.read(folder.resolve("none.txt")))
                .isInstanceOf(CitySystemException.class)
                .hasMessageContaining("crs.file.unreadable");
    }

    @Test
    void farNumbersAreNoPositionOfTheCity() throws CitySystemException {
        assertThat(parse(FOUR).accepts(new CrsPoint(9e7, 9e7))).isFalse();
        assertThat(parse(SEVEN).accepts(new CrsPoint(9e7, -9e7))).isFalse();
        assertThat(parse(SEVEN).accepts(new CrsPoint(40_000, 846_000))).isTrue();
    }
}
