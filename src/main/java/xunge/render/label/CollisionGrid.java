package xunge.render.label;

import java.util.Arrays;

/// Which places are taken: boxes in flat arrays, listed by 64-pixel squares, so asking costs the same however many labels
/// there are. Not thread-safe.
final class CollisionGrid {

    /// The owner of a box that nobody may touch.
    static final int NOBODY = -1;

    private static final int SQUARE = 64;

    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    /// The first entry of each square, and for each entry the next one and its box.
    private final int[] heads;
    private int[] nexts = new int[1024];
    private int[] boxOf = new int[1024];
    private int entries;
    /// minX, minY, maxX, maxY of each box.
    private double[] boxes = new double[1024];
    private int[] owners = new int[256];
    private int count;

    /// A grid over `edge`; what lies outside goes into the squares at its edge.
    CollisionGrid(LabelBox edge) {
        left = edge.minX();
        top = edge.minY();
        columns = (int) Math.ceil((edge.maxX() - left) / SQUARE) + 1;
        rows = (int) Math.ceil((edge.maxY() - top) / SQUARE) + 1;
        heads = new int[columns * rows];
        Arrays.fill(heads, -1);
    }

    /// Takes `box`; who asks as `owner` may still stand there.
    void take(LabelBox box, int owner) {
        if (count * 4 + 4 > boxes.length) {
            boxes = Arrays.copyOf(boxes, boxes.length * 2);
            owners = Arrays.copyOf(owners, owners.length * 2);
        }
        boxes[count * 4] = box.minX();
        boxes[count * 4 + 1] = box.minY();
        boxes[count * 4 + 2] = box.maxX();
        boxes[count * 4 + 3] = box.maxY();
        owners[count] = owner;
        for (int row = row(box.minY()); row <= row(box.maxY()); row++) {
            for (int column = column(box.minX()); column <= column(box.maxX()); column++) {
                enter(row * columns + column);
            }
        }
        count++;
    }

    private void enter(int square) {
        if (entries == nexts.length) {
            nexts = Arrays.copyOf(nexts, entries * 2);
            boxOf = Arrays.copyOf(boxOf, entries * 2);
        }
        nexts[entries] = heads[square];
        boxOf[entries] = count;
        heads[square] = entries++;
    }

    /// True when nothing that belongs to others than `owner` meets `box` grown by `room`.
    boolean isFree(LabelBox box, double room, int owner) {
        double minX = box.minX() - room;
        double minY = box.minY() - room;
        double maxX = box.maxX() + room;
        double maxY = box.maxY() + room;
        int lastRow = row(maxY);
        int lastColumn = column(maxX);
        for (int row = row(minY); row <= lastRow; row++) {
            for (int column = column(minX); column <= lastColumn; column++) {
                for (int e = heads[row * columns + column]; e >= 0; e = nexts[e]) {
                    int b = boxOf[e] * 4;
                    if (minX < boxes[b + 2] && boxes[b] < maxX && minY < boxes[b + 3] && boxes[b + 1] < maxY
                            && (owner == NOBODY || owners[boxOf[e]] != owner)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int column(double x) {
        return (int) Math.clamp(Math.floor((x - left) / SQUARE), 0, columns - 1);
    }

    private int row(double y) {
        return (int) Math.clamp(Math.floor((y - top) / SQUARE), 0, rows - 1);
    }
}
