package xunge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlateRulesTest {

    @ParameterizedTest
    @CsvSource({"豫A12345, ORDINARY", "豫a·1234 5, ORDINARY", "豫Ａ12345, ORDINARY", "豫A1234学, ORDINARY",
        "豫AD12345, NEW_ENERGY",
        "豫AF1234Z, UNUSUAL", "豫ADA1234, NEW_ENERGY", "豫A12345F, NEW_ENERGY", "豫AL12345, UNUSUAL",
        "豫AO2345, LETTER_NEVER_USED", "豫AO12345, LETTER_NEVER_USED", "豫I12345, LETTER_NEVER_USED",
        "A123456, UNKNOWN_PROVINCE",
        "豫A123, WRONG_LENGTH", "'', EMPTY", "'  ', EMPTY"})
    void everyPlateGetsItsVerdict(String entered, PlateVerdict expected) {
        assertThat(PlateRules.check(entered)).isEqualTo(expected);
    }

    @Test
    void normalisingTwiceChangesNothing() {
        String once = PlateRules.normalise(" 豫ａ·１２３４５ ");
        assertThat(once).isEqualTo("豫A12345");
        assertThat(PlateRules.normalise(once)).isEqualTo(once);
    }
}
