package xunge.render;

import java.util.List;
import xunge.style.MarkShape;

/// The outlines of the well-known marks.
public final class MarkPath {

    private static final int CIRCLE_CORNERS = 32;
    private static final double ARM = 0.2;

    private MarkPath() {}

    /// Adds to `path` the outline of `shape` around (`x`, `y`), `size` pixels high, turned clockwise.
    public static void append(MarkShape shape, double x, double y, double size, double degrees, PixelPath path) {
        double turn = Math.toRadians(degrees);
        switch (shape) {
            case MarkShape.WellKnown known -> wellKnown(known, x, y, size, turn, path);
            case MarkShape.Drawn drawn -> drawn(drawn, x, y, size, turn, path);
        }
    }

    private static void drawn(MarkShape.Drawn shape, double x, double y, double size, double turn, PixelPath path) {
        double sin = Math.sin(turn) * size;
        double cos = Math.cos(turn) * size;
        for (List<Double> part : shape.parts()) {
            for (int i = 0; i < part.size(); i += 2) {
                double right = part.get(i);
                double down = -part.get(i + 1);
                step(path, i == 0, x + right * cos - down * sin, y + right * sin + down * cos);
            }
        }
    }

    private static void wellKnown(MarkShape.WellKnown shape, double x, double y, double size, double turn,
            PixelPath path) {
        double half = size / 2;
        switch (shape) {
            case CIRCLE -> star(path, x, y, new double[] {half}, CIRCLE_CORNERS, turn);
            case SQUARE -> star(path, x, y, new double[] {half * Math.sqrt(2)}, 4, turn + Math.PI / 4);
            case DIAMOND -> star(path, x, y, new double[] {half}, 4, turn);
            case TRIANGLE -> star(path, x, y + half * 0.15, new double[] {half * 1.15}, 3, turn);
            case STAR -> star(path, x, y + half * 0.05, new double[] {half * 1.1, half * 0.45}, 10, turn);
            case CROSS -> cross(path, x, y, size, turn);
            case X -> cross(path, x, y, size, turn + Math.PI / 4);
        }
    }

    /// Corners at the radii in turn, the first one up.
    private static void star(PixelPath path, double x, double y, double[] radii, int corners, double turn) {
        for (int i = 0; i <= corners; i++) {
            double angle = turn + 2 * Math.PI * (i % corners) / corners;
            double radius = radii[i % corners % radii.length];
            step(path, i == 0, x + radius * Math.sin(angle), y - radius * Math.cos(angle));
        }
    }

    private static void cross(PixelPath path, double x, double y, double size, double turn) {
        double a = size * ARM;
        double h = size / 2;
        double[] corners = {-a, -h, a, -h, a, -a, h, -a, h, a, a, a, a, h, -a, h, -a, a, -h, a, -h, -a, -a, -a, -a, -h};
        double sin = Math.sin(turn);
        double cos = Math.cos(turn);
        for (int i = 0; i < corners.length; i += 2) {
            step(path, i == 0, x + corners[i] * cos - corners[i + 1] * sin,
                    y + corners[i] * sin + corners[i + 1] * cos);
        }
    }

    private static void step(PixelPath path, boolean isFirst, double x, double y) {
        if (isFirst) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
