package xunge.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import xunge.domain.LonLat;

class KnownCrsTest {

    private static final long SEED = 20261124;

    /// PROJ 9 (`cs2cs`) from EPSG:4490, printed to 0.01 um.
    @ParameterizedTest
    @CsvSource({"PLANE, 113.65, 34.75, 467952.19747805, 3846914.12378729",
        "PLANE, 112.75, 34.3, 384923.20792108, 3797646.42915400",
        "PLANE, 114.2, 34.95, 518268.74586005, 3869064.16146314",
        "PLANE_ZONE_38, 113.65, 34.75, 38467952.19747806, 3846914.12378729",
        "WEB_MERCATOR, 113.65, 34.75, 12651460.12865554, 4129958.82902869",
        "WEB_MERCATOR, 112.75, 34.3, 12551272.58694159, 4069156.18280746"})
    void agreesWithProj(KnownCrs crs, double lon, double lat, double x, double y) {
        CrsPoint at = crs.fromCgcs2000(new LonLat(lon, lat));

        assertThat(at.x()).isCloseTo(x, within(1e-4));
        assertThat(at.y()).isCloseTo(y, within(1e-4));
    }

    /// Python, from the published formulas; the metres from Baidu's other table (degrees to metres), which is not used
    /// here and agrees with the one that is within decimetres.
    @ParameterizedTest
    @CsvSource({"BD09, 113.65, 34.75, 113.662499674621, 34.755080952065, 1e-10",
        "BD09, 112.75, 34.3, 112.762668730290, 34.304416135705, 1e-10",
        "BD09, 114.2, 34.95, 114.212457667072, 34.955190954495, 1e-10",
        "BD09_METRES, 113.65, 34.75, 12652989.259, 4106063.119, 0.5",
        "BD09_METRES, 113.6594, 34.7536, 12654042.112, 4106531.427, 0.5"})
    void agreesWithAnIndependentImplementation(KnownCrs crs, double lon, double lat, double x, double y, double off) {
        CrsPoint at = crs.fromCgcs2000(new LonLat(lon, lat));

        assertThat(at.x()).isCloseTo(x, within(off));
        assertThat(at.y()).isCloseTo(y, within(off));
    }

    @ParameterizedTest
    @EnumSource(KnownCrs.class)
    void thereAndBackIsTheSamePlace(KnownCrs crs) {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            LonLat at = new LonLat(112.7 + random.nextDouble() * 1.6, 34.2 + random.nextDouble() * 0.8);

            LonLat back = crs.toCgcs2000(crs.fromCgcs2000(at));

            assertThat(Math.hypot(back.lonDegrees() - at.lonDegrees(), back.latDegrees() - at.latDegrees()))
                    .as("seed %d, case %d: %s", SEED, i, at)
                    .isLessThan(1e-7);
        }
    }

    @ParameterizedTest
    @EnumSource(value = KnownCrs.class, names = {"PLANE", "PLANE_ZONE_38", "WEB_MERCATOR"})
    void agreesWithGeoTools(KnownCrs crs) throws Exception {
        MathTransform there = CRS.findMathTransform(CRS.decode("EPSG:4490", true), CRS.decode(crs.code(), true), true);
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            LonLat at = new LonLat(112.7 + random.nextDouble() * 1.6, 34.2 + random.nextDouble() * 0.8);
            double[] expected = {at.lonDegrees(), at.latDegrees()};
            there.transform(expected, 0, expected, 0, 1);

            CrsPoint ours = crs.fromCgcs2000(at);

            assertThat(Math.hypot(ours.x() - expected[0], ours.y() - expected[1])).as("%s", at).isLessThan(1e-3);
        }
    }

    @ParameterizedTest
    @EnumSource(KnownCrs.class)
    void acceptsItsOwnPositionsOfTheCity(KnownCrs crs) {
        assertThat(crs.accepts(crs.fromCgcs2000(new LonLat(113.65, 34.75)))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(KnownCrs.class)
    void acceptsNothingThatIsNoNumber(KnownCrs crs) {
        assertThat(crs.accepts(new CrsPoint(Double.NaN, 34.75))).isFalse();
        assertThat(crs.accepts(new CrsPoint(Double.POSITIVE_INFINITY, 1e300))).isFalse();
    }

    @Test
    void onlyThePublicMapsOfChinaAreEncrypted() {
        assertThat(KnownCrs.list()).filteredOn(Crs::isEncrypted)
                .containsExactly(KnownCrs.GCJ02, KnownCrs.BD09, KnownCrs.BD09_METRES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:4547", "epsg:4547", "4547"})
    void isFoundByItsCodeHoweverWritten(String code) {
        assertThat(KnownCrs.find(code)).contains(KnownCrs.PLANE);
    }

    @Test
    void anUnknownCodeIsNotGuessed() {
        assertThat(KnownCrs.find("EPSG:2362")).isEmpty();
    }
}
