package xunge.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    /// Every character is as wide as a Han character of size 10.
    private static final LineBreaker BREAKER = new LineBreaker(words -> words.length() * 10.0);

    @Test
    void rowsAreAboutEquallyLong() {
        assertThat(BREAKER.rows("郑州经济技术开发区", 80)).containsExactly("郑州经济技", "术开发区");
    }

    @Test
    void whatFitsStaysInOneRow() {
        assertThat(BREAKER.rows("金水区", 30)).containsExactly("金水区");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 40, 50, 60, 70, 80, 90})
    void noRowBeginsWithAClosingMarkOrEndsWithAnOpeningOne(int most) {
        List<String> rows = BREAKER.rows("商务区（东区），含会展中心、河医立交；“绿城”广场。", most);
        assertThat(rows).noneMatch(row -> "），、；”。".indexOf(row.charAt(0)) >= 0)
                .noneMatch(row -> "（“".indexOf(row.charAt(row.length() - 1)) >= 0);
        assertThat(String.join("", rows)).isEqualTo("商务区（东区），含会展中心、河医立交；“绿城”广场。");
    }

    @Test
    void latinIsBrokenAtBlanksOnly() {
        assertThat(BREAKER.rows("Economic and Technological Zone", 140)).containsExactly("Economic and",
                "Technological", "Zone");
    }

    @Test
    void aWordWiderThanTheRowStaysWhole() {
        assertThat(BREAKER.rows("Technological", 50)).containsExactly("Technological");
    }

    @Test
    void longCodeIsBrokenBetweenGroupsOfThreeDigits() {
        assertThat(BREAKER.inRows("410105023009034", 2)).containsExactly("410105023", "009034");
    }

    @Test
    void shortNumberIsNeverBroken() {
        assertThat(BREAKER.inRows("20261123", 2)).containsExactly("20261123");
    }
}
