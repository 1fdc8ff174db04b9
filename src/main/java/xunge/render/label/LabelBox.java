package xunge.render.label;

/// A rectangle on the endless pixel grid.
///
/// @param minX first column
/// @param minY first row
/// @param maxX last column
/// @param maxY last row
record LabelBox(double minX, double minY, double maxX, double maxY) {

    static LabelBox around(double x, double y, double width, double height) {
        return new LabelBox(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    boolean meets(LabelBox other) {
        return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
    }

    boolean holds(LabelBox other) {
        return minX <= other.minX && minY <= other.minY && maxX >= other.maxX && maxY >= other.maxY;
    }

    LabelBox grown(double by) {
        return new LabelBox(minX - by, minY - by, maxX + by, maxY + by);
    }

    LabelBox union(LabelBox other) {
        return new LabelBox(Math.min(minX, other.minX), Math.min(minY, other.minY), Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }
}
