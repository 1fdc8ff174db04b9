package xunge.geo.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xunge._data.SyntheticCity;
import xunge.domain.PlanePoint;

class LineDetailTest {

    private static final double METRES = 3;

    @Test
    void everyVertexIsNearTheThinnedLine() {
        PackedLayer all = borders();
        PackedLayer thin = layer(all.linesWithin(METRES));
        assertThat(thin.xs().length).isLessThan(all.xs().length / 4);
        for (int feature = 0; feature < all.size(); feature++) {
            for (int v = all.partStart(feature); v < all.partStart(feature + 1); v++) {
                assertThat(thin.distanceMetres(feature, all.vertex(v))).isLessThan(METRES + 0.01);
            }
        }
    }

    @Test
    void neighboursShareTheirBorderInTheCopy() {
        LayerLines thin = borders().linesWithin(METRES);
        Set<Long> left = corners(thin, 0);
        Set<Long> right = corners(thin, 1);
        left.removeIf(c -> Float.intBitsToFloat((int) (c >> 32)) < -20);
        right.removeIf(c -> Float.intBitsToFloat((int) (c >> 32)) > 20);
        assertThat(left).isEqualTo(right);
    }

    @Test
    void nothingIsThinnedAtStreetScale() {
        PackedLayer all = borders();
        assertThat(all.linesWithin(0.7)).isSameAs(all.lines());
    }

    private static Set<Long> corners(LayerLines lines, int part) {
        Set<Long> corners = new HashSet<>();
        for (int v = lines.partStart(part); v < lines.partStart(part + 1); v++) {
            corners.add((long) Float.floatToIntBits(lines.xs()[v]) << 32
                    | Float.floatToIntBits(lines.ys()[v]) & 0xFFFFFFFFL);
        }
        return corners;
    }

    private static PackedLayer layer(LayerLines lines) {
        LayerBuilder builder = SyntheticCity.builder("thin", GeometryKind.POLYGON);
        for (int part = 0; part < lines.partCount(); part++) {
            for (int v = lines.partStart(part); v < lines.partStart(part + 1); v++) {
                PlanePoint centre = SyntheticCity.CENTRE;
                builder.vertex(centre.eastMetres() + lines.xs()[v], centre.northMetres() + lines.ys()[v]);
            }
            builder.endFeature();
        }
        return builder.build(List.of());
    }

    /// Two areas with a wavy border of 4000 vertices, walked north for one and south for the other.
    private static PackedLayer borders() {
        LayerBuilder builder = SyntheticCity.builder("area", GeometryKind.POLYGON);
        int n = 4000;
        for (int side = -1; side <= 1; side += 2) {
            at(builder, side * 500, side * n);
            for (int i = 0; i <= n; i++) {
                int step = side < 0 ? i : n - i;
                at(builder, 10 * Math.sin(step * 0.02), 2.0 * step - n);
            }
            at(builder, side * 500, -side * n);
            at(builder, side * 500, side * n);
            builder.endFeature();
        }
        return builder.build(List.of());
    }

    private static void at(LayerBuilder builder, double x, double y) {
        builder.vertex(SyntheticCity.CENTRE.eastMetres() + x, SyntheticCity.CENTRE.northMetres() + y);
    }
}
