package xunge.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import xunge.render.Painter;
import xunge.render.PenStroke;
import xunge.render.PixelFrame;
import xunge.render.PixelPath;
import xunge.render.java2d.Java2dPainters;
import xunge.style.Brush;
import xunge.style.Measure;
import xunge.style.Pen;
import xunge.style.Tint;

/// The same path gives the same pixels wherever the frame's edges are.
class FrameIndependenceTest {

    private static final RasterPainters PAINTERS = new RasterPainters(new Java2dPainters());
    private static final int SIDE = 300;
    private static final int LEFT = 117;
    private static final int TOP = 93;
    private static final int PART = 140;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void areaDoesNotDependOnTheFrame(int seed) {
        check(seed, true, (painter, path) -> painter.fill(path, 0xC0336699));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void hatchDoesNotDependOnTheFrame(int seed) {
        check(seed, true, (painter, path) -> painter.hatch(path, 0xC0336699,
                new Brush.Hatch(Brush.Pattern.CROSS, 7, 1)));
    }

    @ParameterizedTest
    @EnumSource(Pen.Join.class)
    void strokeDoesNotDependOnTheFrame(Pen.Join join) {
        for (Pen.Cap cap : Pen.Cap.values()) {
            for (int seed = 1; seed < 6; seed++) {
                for (boolean closed : new boolean[] {true, false}) {
                    check(seed, closed,
                            (painter, path) -> painter.stroke(path, pen(seedWidth(path), cap, join, List.of())));
                }
            }
        }
    }

    private static double seedWidth(PixelPath path) {
        return 0.5 + path.size() % 7 * 2.5;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void dashesDoNotDependOnTheFrame(int seed) {
        check(seed, seed % 2 == 0, (painter, path) -> painter.stroke(path,
                pen(3, Pen.Cap.BUTT, Pen.Join.MITRE, List.of(7.3, 4.1))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void bandDoesNotDependOnTheFrame(int seed) {
        check(seed, true, (painter, path) -> painter.band(path, pen(9, Pen.Cap.ROUND, Pen.Join.ROUND, List.of())));
    }

    private static PenStroke pen(double width, Pen.Cap cap, Pen.Join join, List<Double> dashes) {
        return new PenStroke(0xB0C04020, width, new Pen(Tint.of("#000000", 1), Measure.pixels(width), cap, join,
                dashes, 0));
    }

    private static void check(int seed, boolean closed, BiConsumer<Painter, PixelPath> drawing) {
        int[] whole = draw(seed, closed, 0, 0, SIDE, drawing);
        int[] part = draw(seed, closed, LEFT, TOP, PART, drawing);
        int different = 0;
        for (int row = 0; row < PART; row++) {
            for (int column = 0; column < PART; column++) {
                int a = whole[(row + TOP) * SIDE + column + LEFT];
                different += a == part[row * PART + column] ? 0 : 1;
            }
        }
        assertThat(different).isZero();
    }

    private static int[] draw(int seed, boolean closed, int left, int top, int side,
            BiConsumer<Painter, PixelPath> drawing) {
        int[] pixels = new int[side * side];
        try (Painter painter = PAINTERS.painter(pixels, new PixelFrame(1, left, top, side, side))) {
            painter.clear(0xFFFFFFFF);
            drawing.accept(painter, path(seed, closed, left, top));
        }
        return pixels;
    }

    /// Long and short steps, most of them across the frame.
    private static PixelPath path(int seed, boolean closed, int left, int top) {
        SplittableRandom random = new SplittableRandom(seed);
        PixelPath path = new PixelPath();
        for (int part = 0; part < 4; part++) {
            double x = random.nextDouble(-SIDE, 2 * SIDE);
            double y = random.nextDouble(-SIDE, 2 * SIDE);
            int corners = random.nextInt(3, 30);
            double[] first = {x, y};
            path.moveTo(x - left, y - top);
            for (int i = 0; i < corners; i++) {
                double reach = random.nextInt(3) == 0 ? 300 : 20;
                x += random.nextDouble(-reach, reach);
                y += random.nextDouble(-reach, reach);
                path.lineTo(x - left, y - top);
            }
            if (closed) {
                path.lineTo(first[0] - left, first[1] - top);
            }
        }
        return path;
    }
}
