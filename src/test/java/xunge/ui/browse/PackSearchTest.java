package xunge.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge.domain.PlanePoint;
import xunge.ui._fake.TinyPack;

class PackSearchTest {

    private final PackSearch search = new PackSearch(TinyPack.pack());

    @ParameterizedTest
    @ValueSource(strings = {"中原", "航海路", "横5", "410102001", "P-H5", "p-h5-0012", "高新"})
    void findsWhatAnInspectorTypes(String query) {
        assertThat(search.find(query, 5)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"113.65,34.75", "113.65 34.75", "113.65，34.75", "E 467952.2 N 3846914.1", "467952,3846914"})
    void findsCoordinatesInBothSystems(String query) {
        PlanePoint at = CoordinateSystem.read(query).orElseThrow();
        assertThat(at.distanceMetres(new PlanePoint(467_952.2, 3_846_914.1))).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "zzz", "34.75,113.65", "1,2", "999999999999999", "113.65,"})
    void findsNothingForWhatIsNoPlaceHere(String query) {
        assertThat(search.find(query, 5)).isEmpty();
    }

    @Test
    void aDistrictIsFoundByItsCodeToo() {
        assertThat(search.find("410102", 5).getFirst().title()).contains("410102");
    }

    @Test
    void neverMoreThanAsked() {
        assertThat(search.find("4101", 1)).hasSizeLessThanOrEqualTo(1);
    }
}
