package xunge.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xunge.domain.PlanePoint;
import xunge.geo.layer.PackedLayer;

/// Joins the parts of lines that carry the same words and meet end to end, over the whole layer: so the chains, and the
/// places of labels on them, do not depend on what the window shows.
final class ChainBuilder {

    private static final double MEETING_METRES = 1;

    private record End(long column, long row) {}

    private static final class Piece {
        final int feature;
        final List<double[]> points;
        boolean used;

        Piece(int feature, List<double[]> points) {
            this.feature = feature;
            this.points = points;
        }
    }

    private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();

    /// Adds the parts of `feature`, which carries `words`.
    void add(PackedLayer layer, int feature, String words) {
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            List<double[]> points = new ArrayList<>();
            for (int v = layer.partStart(part); v < layer.partStart(part + 1); v++) {
                PlanePoint at = layer.vertex(v);
                points.add(new double[] {at.eastMetres(), at.northMetres()});
            }
            if (points.size() > 1) {
                pieces.computeIfAbsent(words, w -> new ArrayList<>()).add(new Piece(feature, points));
            }
        }
    }

    /// One chain for each piece when `join` is false.
    List<Chain> chains(boolean join) {
        List<Chain> chains = new ArrayList<>();
        pieces.forEach((words, same) -> {
            if (join) {
                chains.addAll(joined(words, same));
            } else {
                same.forEach(p -> chains.add(new Chain(words, p.feature, p.points)));
            }
        });
        return chains;
    }

    private static List<Chain> joined(String words, List<Piece> same) {
        Map<End, List<Piece>> ends = new HashMap<>();
        for (Piece piece : same) {
            ends.computeIfAbsent(end(piece.points.getFirst()), e -> new ArrayList<>()).add(piece);
            ends.computeIfAbsent(end(piece.points.getLast()), e -> new ArrayList<>()).add(piece);
        }
        List<Chain> chains = new ArrayList<>();
        for (Piece piece : same) {
            if (!piece.used) {
                piece.used = true;
                List<double[]> points = new ArrayList<>(piece.points);
                extend(points, ends);
                List<double[]> turned = points.reversed();
                List<double[]> whole = new ArrayList<>(turned);
                extend(whole, ends);
                chains.add(new Chain(words, piece.feature, whole.reversed()));
            }
        }
        return chains;
    }

    private static void extend(List<double[]> points, Map<End, List<Piece>> ends) {
        while (true) {
            double[] tail = points.getLast();
            Piece next = ends.getOrDefault(end(tail), List.of()).stream().filter(p -> !p.used).findFirst().orElse(null);
            if (next == null) {
                return;
            }
            next.used = true;
            boolean forward = end(next.points.getFirst()).equals(end(tail));
            List<double[]> more = forward ? next.points : next.points.reversed();
            points.addAll(more.subList(1, more.size()));
        }
    }

    private static End end(double[] point) {
        return new End(Math.round(point[0] / MEETING_METRES), Math.round(point[1] / MEETING_METRES));
    }
}
