package xunge.render.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.SyntheticCity;
import xunge.domain.PlanePoint;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;

class InsidePointTest {

    @Test
    void middleOfARectangleIsItsMiddle() {
        PlanePoint at = InsidePoint.of(area(-200, -30, 200, -30, 200, 30, -200, 30), 0, 4);
        assertThat(at.eastMetres()).isCloseTo(SyntheticCity.CENTRE.eastMetres(), within(1.0));
        assertThat(at.northMetres()).isCloseTo(SyntheticCity.CENTRE.northMetres(), within(1.0));
    }

    @Test
    void wideNameTakesTheWideArmOfAnL() {
        PackedLayer area = area(0, 0, 300, 0, 300, 50, 60, 50, 60, 200, 0, 200);
        assertThat(InsidePoint.of(area, 0, 4).northMetres()).isLessThan(SyntheticCity.CENTRE.northMetres() + 50);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void middleOfAnyStarLiesInside(long seed) {
        Random random = new Random(seed);
        double[] ring = new double[2 * 40];
        for (int i = 0; i < 40; i++) {
            double reach = 20 + random.nextDouble() * 200;
            ring[2 * i] = reach * Math.cos(i * Math.PI / 20);
            ring[2 * i + 1] = reach * Math.sin(i * Math.PI / 20);
        }
        PackedLayer area = area(ring);
        assertThat(area.contains(0, InsidePoint.of(area, 0, 1 + seed % 4))).isTrue();
    }

    @Test
    void areaWithoutWidthStillHasAMiddle() {
        PlanePoint at = InsidePoint.of(area(0, 0, 100, 0, 50, 0), 0, 2);
        assertThat(at.eastMetres()).isBetween(SyntheticCity.CENTRE.eastMetres(),
                SyntheticCity.CENTRE.eastMetres() + 100);
    }

    private static PackedLayer area(double... ring) {
        LayerBuilder builder = SyntheticCity.builder("area", GeometryKind.POLYGON);
        SyntheticCity.ring(builder, ring);
        return builder.build(List.of());
    }
}
