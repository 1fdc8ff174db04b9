package xunge.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import xunge._data.Stores;

/// The benches run and report; whether a goal is met is not a test's business.
class StoreBenchTest {

    @Test
    void savingAFieldIsReportedAgainstTheBareInsert() throws Exception {
        assertThat(StoreBench.run(10)).extracting(Figure::name)
                .containsExactly("bare insert p50", "bare insert p95",
                        "save field p50", "save field p95");
    }

    @Test
    void findingAPlaceIsReportedWithItsGoal() {
        assertThat(PlaceBench.run(Stores.EVERYWHERE)).last().satisfies(f -> assertThat(f.goal()).contains("<= 1.0 ms"));
    }

    @Test
    void aQuantileIsTheTimeThatItsShareDoesNotExceed() {
        Sample sample = new Sample(100);
        for (int i = 100; i >= 1; i--) {
            sample.add(i * 1_000_000L);
        }
        assertThat(sample.millis(0.95)).isEqualTo(95);
    }
}
