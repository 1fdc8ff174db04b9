package xunge.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;

class Gcj02Test {

    private static final long SEED = 20261123;

    /// The offsets of domain.md §4: metres between a place and the same numbers read in GCJ-02.
    @ParameterizedTest
    @CsvSource({"二七塔, 113.6594, 34.7536, 571", "郑东CBD, 113.7250, 34.7680, 576", "登封, 113.0505, 34.4545, 601",
        "航空港, 113.8400, 34.5200, 566"})
    void shiftsPlacesOfZhengzhouByTheKnownDistance(String name, double lon, double lat, double metres) {
        LonLat at = new LonLat(lon, lat);
        Gcj02 shifted = Gcj02.of(at);

        PlanePoint misread = GaussKruger.toPlane(new LonLat(shifted.lonDegrees(), shifted.latDegrees()));

        assertThat(misread.distanceMetres(GaussKruger.toPlane(at))).as(name).isCloseTo(metres, within(3.0));
    }

    /// Computed with an independent implementation in another language (Python, from the published formula).
    @Test
    void agreesWithAnIndependentImplementation() {
        Gcj02 shifted = Gcj02.of(new LonLat(113.65, 34.75));

        assertThat(shifted.lonDegrees()).isCloseTo(113.65607766850398, within(1e-9));
        assertThat(shifted.latDegrees()).isCloseTo(34.748856447706196, within(1e-9));
    }

    @Test
    void theInverseGivesTheSamePlaceBack() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            LonLat at = new LonLat(112.7 + random.nextDouble() * 1.6, 34.2 + random.nextDouble() * 0.8);

            LonLat back = Gcj02.of(at).toLonLat();

            assertThat(back.lonDegrees()).as("seed %d, case %d: %s", SEED, i, at)
                    .isCloseTo(at.lonDegrees(),
                            within(1e-9));
            assertThat(back.latDegrees()).as("seed %d, case %d: %s", SEED, i, at)
                    .isCloseTo(at.latDegrees(),
                            within(1e-9));
        }
    }

    @Test
    void outsideChinaNothingIsShifted() {
        assertThat(Gcj02.of(new LonLat(10.75, 59.91))).isEqualTo(new Gcj02(10.75, 59.91));
    }
}
