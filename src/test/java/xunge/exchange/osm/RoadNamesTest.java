package xunge.exchange.osm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadNamesTest {

    @ParameterizedTest
    @CsvSource({"航海中路, 航海路", "航海东路, 航海东路", "航海路, 航海西路", "陇海高架路, 陇海西路", "陇海路高架, 陇海中路", "京广快速路, 京广北路",
        "西三环北路, 西三环", "西三环路, 西三环", "中州大道, 中州大道", "经开第三大街, 经开第三大街", "Strømsveien, strømsveien",
        "东风路(高架), 东风东路", "北三环快速路, 北三环"})
    void namesOfTheSameRoadAreKnown(String name, String planned) {
        assertThat(RoadNames.isPartOf(name, planned)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"航海路辅路, 航海路", "航空路, 航海路", "北三环, 南三环", "东四环, 东三环", "中原路, 航海路", "经三路, 经二路", "东大街, 西大街"})
    void otherRoadsAreNot(String name, String planned) {
        assertThat(RoadNames.isPartOf(name, planned)).isFalse();
    }

    @Test
    void allNamesOfAnElementCount() {
        assertThat(RoadNames.of(OsmTags.of("name", "陇海路;陇海高架", "alt_name", "x", "ref", "G107"))).containsExactly("陇海路",
                "陇海高架", "x");
    }
}
