package xunge.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which places are taken; a hash of 64-pixel squares, so asking costs the same however many labels there are.
final class CollisionGrid {

    private static final double SQUARE = 64;

    private record Square(long column, long row) {}

    private final Map<Square, List<LabelBox>> taken = new HashMap<>();

    void take(LabelBox box) {
        eachSquare(box).forEach(square -> taken.computeIfAbsent(square, s -> new ArrayList<>()).add(box));
    }

    boolean isFree(LabelBox box) {
        for (Square square : eachSquare(box)) {
            for (LabelBox other : taken.getOrDefault(square, List.of())) {
                if (other.meets(box)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Square> eachSquare(LabelBox box) {
        List<Square> squares = new ArrayList<>();
        for (long row = square(box.minY()); row <= square(box.maxY()); row++) {
            for (long column = square(box.minX()); column <= square(box.maxX()); column++) {
                squares.add(new Square(column, row));
            }
        }
        return squares;
    }

    private static long square(double position) {
        return (long) Math.floor(position / SQUARE);
    }
}
