package xunge.render.thematic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import xunge._data.SyntheticCity;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;
import xunge.style.Theme;

class HeatMapTest {

    private static final double EAST = SyntheticCity.CENTRE.eastMetres();
    private static final double NORTH = SyntheticCity.CENTRE.northMetres();
    private static final Theme THEME = new Theme("light", Map.of());

    /// Many points near the centre, a single one 300 m east of it.
    private static PackedLayer points() {
        LayerBuilder builder = SyntheticCity.builder("violation", GeometryKind.POINT);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 400; i++) {
            SyntheticCity.line(builder, random.nextDouble(-20, 20), random.nextDouble(-20, 20));
        }
        SyntheticCity.line(builder, 300, 0);
        return builder.build(List.of());
    }

    private static int[] read(HeatMap heat, Box box) {
        int width = (int) box.widthMetres();
        int height = (int) box.heightMetres();
        int[] pixels = new int[width * height];
        heat.read(box, 1, pixels, width, height, () -> false);
        return pixels;
    }

    private static Box around(double east, double north, double half) {
        return new Box(EAST + east - half, NORTH + north - half, EAST + east + half, NORTH + north + half);
    }

    private static HeatMap heat(IntPredicate chosen) {
        return HeatMap.of(points(), chosen, f -> 1).in(THEME);
    }

    private static int alphaInTheMiddle(int[] pixels) {
        return pixels[pixels.length / 2 + (int) Math.sqrt(pixels.length) / 2] >>> 24;
    }

    @Test
    void whereManyPointsLieItIsHotter() {
        HeatMap heat = heat(f -> true);
        int dense = alphaInTheMiddle(read(heat, around(0, 0, 20)));
        int alone = alphaInTheMiddle(read(heat, around(300, 0, 20)));
        assertThat(dense).isGreaterThan(200);
        assertThat(alone).isBetween(1, 120);
    }

    @Test
    void whereNoPointIsNearNothingIsDrawn() {
        assertThat(read(heat(f -> true), around(150, 0, 20))).containsOnly(0);
    }

    @Test
    void pointsLeftOutGiveNoHeat() {
        assertThat(read(heat(f -> f < 400), around(300, 0, 20))).containsOnly(0);
    }

    @Test
    void tilesJoin() {
        HeatMap heat = heat(f -> true);
        int[] whole = read(heat, around(0, 0, 32));
        int[] left = read(heat, new Box(EAST - 32, NORTH - 32, EAST, NORTH + 32));
        IntStream.range(0, left.length).forEach(i -> {
            int same = whole[i / 32 * 64 + i % 32];
            assertThat(Math.abs((same >>> 24) - (left[i] >>> 24))).isLessThanOrEqualTo(3);
        });
    }

    @Test
    void noPointsAtAllAreNoProblem() {
        assertThat(read(heat(f -> false), around(0, 0, 20))).containsOnly(0);
    }

    @Test
    void theRampEndsWithTheGivenColours() {
        ColourRamp ramp = new ColourRamp(List.of("#ffffb2", "#fd8d3c", "#bd0026"));
        assertThat(List.of(ramp.at(0), ramp.at(0.5), ramp.at(1))).containsExactly(0xFFFFFFB2, 0xFFFD8D3C,
                0xFFBD0026);
    }
}
