package xunge.geo.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class TilingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bow-tie | POLYGON((0 0, 10 10, 10 0, 0 10, 0 0)) | MULTIPOLYGON(((0 0, 0 10, 5 5, 0 0)),((10 0, 5 5, 10 10, 10 0)))",
        "doubled points | POLYGON((0 0, 0 0, 10 0, 10 0, 10 10, 0 10, 0 0)) | POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))",
        "spike | POLYGON((0 0, 10 0, 10 10, 10 20, 10 10, 0 10, 0 0)) | POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))",
        "hole outside | POLYGON((0 0, 10 0, 10 10, 0 10, 0 0),(20 0, 30 0, 30 10, 20 0)) | "
                + "MULTIPOLYGON(((0 0, 10 0, 10 10, 0 10, 0 0)),((20 0, 30 0, 30 10, 20 0)))",
        "valid | POLYGON((0 0, 10 0, 10 10, 0 10, 0 0)) | POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))",
        "flat | POLYGON((0 0, 10 0, 0 0, 0 0)) | POLYGON EMPTY"})
    void repairs(String what, String broken, String expected) {
        Geometry fixed = Tiling.repaired(read(broken));

        assertThat(fixed.isValid()).as(what).isTrue();
        assertThat(fixed.symDifference(read(expected)).getArea()).as("%s: %s", what, fixed).isZero();
    }

    @Test
    void anOverlapGoesToTheNeighbourWithTheLongerBoundary() {
        List<Geometry> tiles = tile("POLYGON((0 0, 12 0, 12 30, 0 30, 0 0))",
                "POLYGON((10 5, 20 5, 20 25, 10 25, 10 5))");

        assertThat(tiles.get(0).getArea()).isCloseTo(360, within(1e-6));
        assertThat(tiles.get(1).getArea()).isCloseTo(160, within(1e-6));
    }

    @Test
    void aGapGoesToTheNeighbourWithTheLongestBoundary() {
        List<Geometry> tiles = tile("POLYGON((0 0, 10 0, 10 10, 9 10, 9 2, 0 2, 0 0))",
                "POLYGON((0 2, 8 2, 8 10, 9 10, 9 12, 0 12, 0 2))");

        assertThat(tiles.get(0).getArea() + tiles.get(1).getArea()).isCloseTo(28 + 82 + 8, within(1e-6));
        assertThat(Tiling.defectSquareMetres(tiles)).isZero();
    }

    @Test
    void theOuterBoundaryStaysWhereItWas() {
        List<Geometry> tiles = tile("POLYGON((0 0, 11 0, 11 10, 0 10, 0 0))",
                "POLYGON((10 0, 20 0, 20 10, 10 10, 10 0))");

        assertThat(tiles.get(0).union(tiles.get(1)).equalsTopo(read("POLYGON((0 0, 20 0, 20 10, 0 10, 0 0))")))
                .isTrue();
    }

    @Test
    void aPartInsideTheNeighbourIsGivenToIt() {
        List<Geometry> tiles = tile("MULTIPOLYGON(((0 0, 10 0, 10 10, 0 10, 0 0)),((14 4, 15 4, 15 5, 14 5, 14 4)))",
                "POLYGON((10 0, 20 0, 20 10, 10 10, 10 0))");

        assertThat(tiles).allMatch(t -> t.getNumGeometries() == 1);
        assertThat(tiles.get(1).getArea()).isCloseTo(100, within(1e-6));
    }

    @Test
    void neighboursShareTheirVertices() {
        List<Geometry> tiles = tile("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))",
                "POLYGON((10 3, 20 3, 20 7, 10 7, 10 3))", "POLYGON((0 10, 7 10, 7 20, 0 20, 0 10))");

        assertThat(CoverageValidator.isValid(tiles.toArray(Geometry[]::new))).isTrue();
    }

    @Test
    void countsWhatOverlapsAndWhatIsLeftOut() {
        double defect = Tiling.defectSquareMetres(List.of(read("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0),"
                + "(4 4, 4 6, 6 6, 6 4, 4 4))"), read("POLYGON((9 0, 20 0, 20 10, 9 10, 9 0))")));

        assertThat(defect).isCloseTo(4 + 10, within(1e-6));
    }

    private static List<Geometry> tile(String... wkt) {
        return Tiling.tile(Arrays.stream(wkt).map(TilingTest::read).toList());
    }

    private static Geometry read(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
