package xunge.render.label;

import java.util.BitSet;
import xunge.geo.layer.PackedLayer;
import xunge.render.PixelFrame;

/// Where roads and small marks run, in squares of 4 pixels: names of areas and points stand beside them when they can.
final class RoadMask {

    private static final int SQUARE = 4;
    /// Roads are taken as no wider than this, in squares to either side.
    private static final int MOST_REACH = 16;

    private final PixelFrame frame;
    private final int columns;
    private final int rows;
    private final BitSet busy;

    RoadMask(PixelFrame frame) {
        this.frame = frame;
        columns = frame.width() / SQUARE + 1;
        rows = frame.height() / SQUARE + 1;
        busy = new BitSet(columns * rows);
    }

    /// Marks the lines of `feature`, `width` pixels wide.
    void addLines(PackedLayer layer, int feature, double width) {
        int reach = (int) Math.min(width / 2 / SQUARE, MOST_REACH);
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            for (int v = layer.partStart(part); v < layer.partStart(part + 1) - 1; v++) {
                addLine(column(layer, v), row(layer, v), column(layer, v + 1), row(layer, v + 1), reach);
            }
        }
    }

    private double column(PackedLayer layer, int v) {
        double east = layer.origin().eastMetres() + layer.xs()[v];
        return (east / frame.metresPerPixel() - frame.left()) / SQUARE;
    }

    private double row(PackedLayer layer, int v) {
        double north = layer.origin().northMetres() + layer.ys()[v];
        return (-north / frame.metresPerPixel() - frame.top()) / SQUARE;
    }

    /// Steps of less than a square; stretches wholly outside are passed over.
    private void addLine(double fromX, double fromY, double toX, double toY, int reach) {
        if (Math.max(fromX, toX) < -reach || Math.max(fromY, toY) < -reach || Math.min(fromX, toX) > columns + reach
                || Math.min(fromY, toY) > rows + reach) {
            return;
        }
        double far = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY));
        int steps = (int) Math.ceil(far / (1 + reach / 2)) + 1;
        double first = 0;
        double last = steps;
        if (steps > columns + rows) {
            double[] inside = inside(fromX, fromY, toX, toY);
            first = Math.floor(inside[0] * steps);
            last = Math.ceil(inside[1] * steps);
        }
        for (double i = first; i <= last; i++) {
            mark(fromX + (toX - fromX) * i / steps, fromY + (toY - fromY) * i / steps, reach);
        }
    }

    /// The shares of a long line between which it can be inside, by its columns and rows.
    private double[] inside(double fromX, double fromY, double toX, double toY) {
        double[] x = shares(fromX, toX, columns);
        double[] y = shares(fromY, toY, rows);
        return new double[] {Math.max(x[0], y[0]), Math.min(x[1], y[1])};
    }

    private static double[] shares(double from, double to, double most) {
        if (from == to) {
            return new double[] {0, 1};
        }
        double a = -from / (to - from);
        double b = (most - from) / (to - from);
        return new double[] {Math.clamp(Math.min(a, b), 0, 1), Math.clamp(Math.max(a, b), 0, 1)};
    }

    private void mark(double x, double y, int reach) {
        for (int row = -reach; row <= reach; row++) {
            for (int column = -reach; column <= reach; column++) {
                mark(x + column, y + row);
            }
        }
    }

    private void mark(double x, double y) {
        if (x >= 0 && y >= 0 && x < columns && y < rows) {
            busy.set(((int) y) * columns + (int) x);
        }
    }

    /// Marks `box`.
    void add(LabelBox box) {
        for (double y = box.minY() - frame.top(); y <= box.maxY() - frame.top() + SQUARE; y += SQUARE) {
            for (double x = box.minX() - frame.left(); x <= box.maxX() - frame.left() + SQUARE; x += SQUARE) {
                mark(x / SQUARE, y / SQUARE);
            }
        }
    }

    /// How much of `box` is busy, 0 to 1.
    double share(LabelBox box) {
        int fromColumn = clamp((box.minX() - frame.left()) / SQUARE, columns);
        int toColumn = clamp((box.maxX() - frame.left()) / SQUARE, columns);
        int fromRow = clamp((box.minY() - frame.top()) / SQUARE, rows);
        int toRow = clamp((box.maxY() - frame.top()) / SQUARE, rows);
        int found = 0;
        for (int row = fromRow; row <= toRow; row++) {
            for (int c = busy.nextSetBit(row * columns + fromColumn); c >= 0
                    && c <= row * columns + toColumn; c = busy.nextSetBit(c + 1)) {
                found++;
            }
        }
        return (double) found / ((toColumn - fromColumn + 1) * (toRow - fromRow + 1));
    }

    private static int clamp(double square, int count) {
        return (int) Math.clamp(Math.floor(square), 0, count - 1);
    }
}
