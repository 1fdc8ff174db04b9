package xunge.geo.crs;

import java.util.ArrayList;
import java.util.List;

/// Positions taken evenly from a layer, in its own numbers, and its lines.
///
/// @param positions single points, and places along the lines
/// @param lines the lines that were sampled, thinned when there are very many
/// @param hasLines false when all positions are single points
record LayerSamples(List<CrsPoint> positions, List<List<CrsPoint>> lines, boolean hasLines) {

    private static final int MOST_LINES = 20_000;

    static LayerSamples of(List<CrsPoint> points, List<List<CrsPoint>> lines, int most) {
        List<CrsPoint> positions = new ArrayList<>();
        int pointStride = Math.max(1, points.size() / Math.max(1, most / (lines.isEmpty() ? 1 : 2)));
        for (int i = 0; i < points.size(); i += pointStride) {
            positions.add(points.get(i));
        }
        double whole = lines.stream().mapToDouble(LayerSamples::length).sum();
        double step = whole / most;
        double walked = step / 2;
        for (List<CrsPoint> line : lines) {
            walked = walk(line, step, walked, positions);
        }
        int lineStride = Math.max(1, lines.size() / MOST_LINES);
        List<List<CrsPoint>> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += lineStride) {
            kept.add(lines.get(i));
        }
        positions.removeIf(p -> !Double.isFinite(p.x()) || !Double.isFinite(p.y()));
        return new LayerSamples(positions, kept, whole > 0);
    }

    boolean isEmpty() {
        return positions.isEmpty();
    }

    private static double length(List<CrsPoint> line) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            sum += Math.hypot(line.get(i).x() - line.get(i - 1).x(), line.get(i).y() - line.get(i - 1).y());
        }
        return Double.isFinite(sum) ? sum : 0;
    }

    /// Adds a position every `step` along `line`, the first after `ahead`; returns what is ahead on the next line.
    private static double walk(List<CrsPoint> line, double step, double ahead, List<CrsPoint> into) {
        double left = ahead;
        for (int i = 1; i < line.size() && step > 0; i++) {
            CrsPoint a = line.get(i - 1);
            CrsPoint b = line.get(i);
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
            while (left <= length) {
                double t = left / length;
                into.add(new CrsPoint(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y())));
                left += step;
            }
            left -= Double.isFinite(length) ? length : 0;
        }
        return left;
    }
}
