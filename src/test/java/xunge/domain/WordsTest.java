package xunge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The small values that everything else is said with.
class WordsTest {

    @Test
    void aGridCodeFallsIntoItsFourParts() {
        GridCode code = GridCode.of("410105", 7, 12, 45);
        assertThat(code.digits()).isEqualTo("410105007012045");
        assertThat(code.district()).isEqualTo("410105");
        assertThat(code.street()).isEqualTo("410105007");
        assertThat(code.community()).isEqualTo("410105007012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "41010500701204", "4101050070120455", "41010500701204X", "４10105007012045"})
    void whatIsNoGridCodeIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GridCode(text)).withMessageContaining(text);
    }

    @ParameterizedTest
    @CsvSource({"0, NORTH", "22, NORTH", "23, NORTH_EAST", "90, EAST", "180, SOUTH", "-90, WEST", "337, NORTH_WEST",
        "338, NORTH", "360, NORTH", "725, NORTH"})
    void bearingsFallIntoEightDirections(double bearing, Compass expected) {
        assertThat(Compass.ofBearing(bearing)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, K0+000", "3250, K3+250", "3249.6, K3+250", "999.7, K1+000", "12005, K12+005"})
    void chainageIsWrittenAsEngineersDo(double metres, String expected) {
        assertThat(new RoadPosition("H2", "航海路", metres, Compass.NORTH, 4).chainage()).isEqualTo(expected);
    }

    @Test
    void theDigestIsThatOfTheStandard() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD", "zz"})
    void whatIsNoDigestIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(text));
    }

    @Test
    void projectedCoordinatesAreNoDegrees() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LonLat(467_952, 3_846_914));
        assertThatIllegalArgumentException().isThrownBy(() -> new LonLat(Double.NaN, 34));
    }
}
