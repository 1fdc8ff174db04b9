package xunge.geo.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;

class LineFootTest {

    private static final PlanePoint ORIGIN = new PlanePoint(468_000, 3_847_000);

    /// East for 100 m, then north for 50 m.
    private final PackedLayer bend = line(0, 0, 100, 0, 100, 50);

    @ParameterizedTest
    @CsvSource({"30, 20, 30, 20, 0", "30, -20, 30, 20, 180", "90, 40, 140, 10, 270", "130, 40, 140, 30, 90",
        "-30, 40, 0, 50, 0", "101, 60, 150, 10.0499, 90"})
    void saysHowFarAlongHowFarAwayAndOnWhichSide(double x, double y, double along, double away, double bearing) {
        LineFoot foot = LineFoot.find(bend, 0, at(x, y)).orElseThrow();

        assertThat(foot.alongMetres()).isCloseTo(along, within(1e-6));
        assertThat(foot.distanceMetres()).isCloseTo(away, within(1e-3));
        assertThat(Math.floorMod(Math.round(foot.sideBearingDegrees()), 360L)).isEqualTo((long) bearing);
        assertThat(foot.lineMetres()).isEqualTo(150);
    }

    @Test
    void aPointOnTheLineLiesToItsLeft() {
        assertThat(LineFoot.find(bend, 0, at(50, 0)).orElseThrow().left()).isTrue();
    }

    @Test
    void aLineWithoutLengthHasNoFoot() {
        assertThat(LineFoot.find(line(5, 5, 5, 5), 0, at(0, 0))).isEmpty();
    }

    private static PackedLayer line(double... numbers) {
        LayerBuilder builder = new LayerBuilder("route", GeometryKind.LINE,
                new LayerSource("test", "2026-11-23", "CGCS2000", "exact", "MIT", true), ORIGIN);
        for (int i = 0; i < numbers.length; i += 2) {
            builder.vertex(ORIGIN.eastMetres() + numbers[i], ORIGIN.northMetres() + numbers[i + 1]);
        }
        builder.endFeature();
        return builder.build(List.of());
    }

    private static PlanePoint at(double east, double north) {
        return new PlanePoint(ORIGIN.eastMetres() + east, ORIGIN.northMetres() + north);
    }
}
