package xunge.render.thematic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreaksTest {

    @Test
    void quantilesHoldAsManyEach() {
        assertThat(Breaks.QUANTILE.of(new double[] {9, 1, 2, 3, 4, 5, 6, 7, 8}, 3)).containsExactly(3.0, 6.0, 9.0);
    }

    @Test
    void equalIntervalsAreEquallyWide() {
        assertThat(Breaks.EQUAL_INTERVAL.of(new double[] {0, 1, 2, 90, 100}, 4)).containsExactly(25.0, 50.0, 75.0,
                100.0);
    }

    @Test
    void naturalBreaksLieInTheGaps() {
        assertThat(Breaks.NATURAL.of(new double[] {1, 2, 2, 3, 20, 21, 22, 60, 61}, 3)).containsExactly(3.0, 22.0,
                61.0);
    }

    @Test
    void noOtherCutIntoThreeIsBetterThanTheNaturalOne() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 20; round++) {
            double[] figures = DoubleStream.generate(() -> Math.floor(random.nextDouble(0, 100)))
                    .limit(25)
                    .sorted()
                    .toArray();
            List<Double> breaks = Breaks.NATURAL.of(figures, 3);
            double best = Double.MAX_VALUE;
            for (int a = 1; a < figures.length - 1; a++) {
                for (int b = a + 1; b < figures.length; b++) {
                    best = Math.min(best, spread(figures, List.of(figures[a - 1], figures[b - 1], figures[24])));
                }
            }
            assertThat(spread(figures, breaks)).isCloseTo(best, org.assertj.core.data.Offset.offset(1e-6));
        }
    }

    private static double spread(double[] figures, List<Double> breaks) {
        double total = 0;
        for (int c = 0; c < breaks.size(); c++) {
            int wanted = c;
            double[] own = DoubleStream.of(figures).filter(f -> Breaks.classOf(f, breaks) == wanted).toArray();
            double mean = DoubleStream.of(own).average().orElse(0);
            total += DoubleStream.of(own).map(f -> (f - mean) * (f - mean)).sum();
        }
        return total;
    }

    @ParameterizedTest
    @EnumSource(Breaks.class)
    void fewDifferentFiguresHaveAClassEach(Breaks method) {
        assertThat(method.of(new double[] {5, 5, Double.NaN, 7}, 5)).containsExactly(5.0, 7.0);
    }

    @ParameterizedTest
    @EnumSource(Breaks.class)
    void noFiguresHaveNoClasses(Breaks method) {
        assertThat(method.of(new double[] {Double.NaN}, 5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Breaks.class)
    void manyFiguresAreCutIntoAsManyClassesAsAsked(Breaks method) {
        SplittableRandom random = new SplittableRandom(5);
        double[] figures = DoubleStream.generate(() -> random.nextGaussian(50, 20)).limit(30_000).toArray();
        List<Double> breaks = method.of(figures, 7);
        assertThat(breaks).hasSize(7).isSorted();
        assertThat(breaks.getLast()).isEqualTo(DoubleStream.of(figures).max().orElseThrow());
    }

    @Test
    void aFigureOnABreakBelongsBelow() {
        assertThat(Breaks.classOf(3, List.of(3.0, 6.0))).isZero();
        assertThat(Breaks.classOf(3.1, List.of(3.0, 6.0))).isEqualTo(1);
        assertThat(Breaks.classOf(Double.NaN, List.of(3.0, 6.0))).isEqualTo(-1);
    }
}
