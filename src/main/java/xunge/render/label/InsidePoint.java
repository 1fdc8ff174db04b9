package xunge.render.label;

import java.util.Comparator;
import java.util.PriorityQueue;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;

/// Where the name of an area stands: the middle of the largest ellipse of the name's proportions inside it.
///
/// The search halves squares as in Garcia-Castellanos and Lombardo (2007) and Mapbox's polylabel, in a plane stretched
/// upwards by the name's proportion, so that wide names find wide places. Places nearer to the middle of the
/// area are preferred. Depends on the area alone, so the name stays where it is while the map moves.
final class InsidePoint {

    /// How much room a place is worth giving up to be one metre nearer to the middle.
    private static final double PULL = 0.1;
    /// The search ends when no place can be better by this share.
    private static final double BETTER = 0.03;
    private static final int MOST_SQUARES = 48;
    private static final int MOST_STEPS = 4000;

    /// A square of the stretched plane and what its middle is worth.
    private record Square(double x, double y, double half, double worth) {
        double most() {
            return worth + half * Math.sqrt(2) * (1 + PULL);
        }
    }

    private final PackedLayer layer;
    private final int feature;
    private final double stretch;
    private final double middleX;
    private final double middleY;

    private InsidePoint(PackedLayer layer, int feature, double stretch) {
        this.layer = layer;
        this.feature = feature;
        this.stretch = stretch;
        Box box = layer.box(feature);
        middleX = (box.minEast() + box.maxEast()) / 2 - layer.origin().eastMetres();
        middleY = ((box.minNorth() + box.maxNorth()) / 2 - layer.origin().northMetres()) * stretch;
    }

    /// The place in `feature` for a name `proportion` times as wide as high.
    static PlanePoint of(PackedLayer layer, int feature, double proportion) {
        return new InsidePoint(layer, feature, proportion).search();
    }

    private PlanePoint search() {
        Box box = layer.box(feature);
        double width = box.widthMetres();
        double height = box.heightMetres() * stretch;
        double minX = middleX - width / 2;
        double minY = middleY - height / 2;
        double side = Math.max(Math.min(width, height), Math.max(width, height) / MOST_SQUARES);
        Square best = square(middleX, middleY, 0);
        if (side > 0) {
            PriorityQueue<Square> open = new PriorityQueue<>(Comparator.comparingDouble(Square::most).reversed());
            for (double x = minX; x < minX + width; x += side) {
                for (double y = minY; y < minY + height; y += side) {
                    open.add(square(x + side / 2, y + side / 2, side / 2));
                }
            }
            best = refine(open, best);
        }
        return new PlanePoint(layer.origin().eastMetres() + best.x,
                layer.origin().northMetres() + best.y / stretch);
    }

    private Square refine(PriorityQueue<Square> open, Square middle) {
        Square best = middle;
        for (int step = 0; step < MOST_STEPS && !open.isEmpty(); step++) {
            Square next = open.remove();
            if (next.worth > best.worth) {
                best = next;
            }
            if (next.most() <= best.worth + Math.abs(best.worth) * BETTER) {
                return best;
            }
            double half = next.half / 2;
            open.add(square(next.x - half, next.y - half, half));
            open.add(square(next.x + half, next.y - half, half));
            open.add(square(next.x - half, next.y + half, half));
            open.add(square(next.x + half, next.y + half, half));
        }
        return best;
    }

    private Square square(double x, double y, double half) {
        return new Square(x, y, half, room(x, y) - PULL * Math.hypot(x - middleX, y - middleY));
    }

    /// The stretched distance to the edge; negative outside.
    private double room(double x, double y) {
        boolean inside = false;
        double nearest = Double.POSITIVE_INFINITY;
        float[] xs = layer.xs();
        float[] ys = layer.ys();
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            for (int v = layer.partStart(part); v < layer.partStart(part + 1) - 1; v++) {
                double ay = ys[v] * stretch;
                double by = ys[v + 1] * stretch;
                if (ay > y != by > y && x < (xs[v + 1] - (double) xs[v]) * (y - ay) / (by - ay) + xs[v]) {
                    inside = !inside;
                }
                nearest = Math.min(nearest, squaredDistance(x - xs[v], y - ay, xs[v + 1] - (double) xs[v], by - ay));
            }
        }
        return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
    }

    /// From the point (`px`, `py`) to the stretch from 0 to (`dx`, `dy`), squared.
    private static double squaredDistance(double px, double py, double dx, double dy) {
        double squared = dx * dx + dy * dy;
        double share = squared == 0 ? 0 : Math.clamp((px * dx + py * dy) / squared, 0, 1);
        double x = px - share * dx;
        double y = py - share * dy;
        return x * x + y * y;
    }
}
