package xunge.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;

class GaussKrugerTest {

    private static final long SEED = 20261123;

    @Test
    void projectsTheKnownPoint() {
        PlanePoint plane = GaussKruger.toPlane(new LonLat(113.65, 34.75));

        assertThat(plane.eastMetres()).isCloseTo(467_952.1975, within(1e-4));
        assertThat(plane.northMetres()).isCloseTo(3_846_914.1238, within(1e-4));
    }

    @Test
    void agreesWithGeoToolsToATenthOfAMillimetre() throws Exception {
        MathTransform geoTools = CRS.findMathTransform(CRS.decode("EPSG:4490", true), CRS.decode("EPSG:4547", true));
        Random random = new Random(SEED);
        for (int i = 0; i < 1000; i++) {
            LonLat at = randomPlace(random);

            Coordinate expected = JTS.transform(new Coordinate(at.lonDegrees(), at.latDegrees()), null, geoTools);
            PlanePoint plane = GaussKruger.toPlane(at);

            assertThat(plane.distanceMetres(new PlanePoint(expected.x, expected.y)))
                    .as("seed %d, case %d: %s", SEED, i, at)
                    .isLessThan(1e-4);
        }
    }

    @Test
    void theInverseGivesTheSamePlaceBack() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            LonLat at = randomPlace(random);

            LonLat back = GaussKruger.toLonLat(GaussKruger.toPlane(at));

            assertThat(back.lonDegrees()).as("seed %d, case %d: %s", SEED, i, at)
                    .isCloseTo(at.lonDegrees(),
                            within(1e-9));
            assertThat(back.latDegrees()).as("seed %d, case %d: %s", SEED, i, at)
                    .isCloseTo(at.latDegrees(),
                            within(1e-9));
        }
    }

    @Test
    void theCentralMeridianHasTheFalseEasting() {
        assertThat(GaussKruger.toPlane(new LonLat(114, 34.75)).eastMetres()).isEqualTo(500_000);
    }

    private static LonLat randomPlace(Random random) {
        return new LonLat(112.5 + random.nextDouble() * 3, 34 + random.nextDouble() * 1.2);
    }
}
