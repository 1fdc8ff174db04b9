package xunge.geo.layer;

import xunge.domain.PlanePoint;

/// The flat arrays of a layer: vertices by part, parts by feature.
final class PackedCoordinates {

    final LayerLines lines;
    private final float[] xs;
    private final float[] ys;
    private final PlanePoint origin;

    PackedCoordinates(PlanePoint origin, LayerLines lines) {
        this.origin = origin;
        this.lines = lines;
        this.xs = lines.xs();
        this.ys = lines.ys();
    }

    PlanePoint origin() {
        return origin;
    }

    int featureCount() {
        return lines.featureCount();
    }

    private int firstVertex(int feature) {
        return lines.partStart(lines.firstPart(feature));
    }

    private int endVertex(int feature) {
        return lines.partStart(lines.firstPart(feature + 1));
    }

    float[] featureBoxes() {
        float[] boxes = new float[featureCount() * 4];
        for (int f = 0; f < featureCount(); f++) {
            float minX = Float.POSITIVE_INFINITY;
            float minY = Float.POSITIVE_INFINITY;
            float maxX = Float.NEGATIVE_INFINITY;
            float maxY = Float.NEGATIVE_INFINITY;
            for (int v = firstVertex(f); v < endVertex(f); v++) {
                minX = Math.min(minX, xs[v]);
                minY = Math.min(minY, ys[v]);
                maxX = Math.max(maxX, xs[v]);
                maxY = Math.max(maxY, ys[v]);
            }
            boxes[f * 4] = minX;
            boxes[f * 4 + 1] = minY;
            boxes[f * 4 + 2] = maxX;
            boxes[f * 4 + 3] = maxY;
        }
        return boxes;
    }

    boolean contains(int feature, PlanePoint point) {
        double x = point.eastMetres() - origin.eastMetres();
        double y = point.northMetres() - origin.northMetres();
        boolean inside = false;
        for (int part = lines.firstPart(feature); part < lines.firstPart(feature + 1); part++) {
            for (int v = lines.partStart(part); v < lines.partStart(part + 1) - 1; v++) {
                if (ys[v] > y != ys[v + 1] > y
                        && x < xs[v] + (y - ys[v]) / ((double) ys[v + 1] - ys[v]) * ((double) xs[v + 1] - xs[v])) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    double distance(int feature, PlanePoint point) {
        double x = point.eastMetres() - origin.eastMetres();
        double y = point.northMetres() - origin.northMetres();
        double best = Double.POSITIVE_INFINITY;
        for (int part = lines.firstPart(feature); part < lines.firstPart(feature + 1); part++) {
            int end = lines.partStart(part + 1);
            if (end - lines.partStart(part) == 1) {
                best = Math.min(best, Math.hypot(xs[end - 1] - x, ys[end - 1] - y));
            }
            for (int v = lines.partStart(part); v < end - 1; v++) {
                best = Math.min(best, segmentDistance(v, x, y));
            }
        }
        return best;
    }

    private double segmentDistance(int v, double x, double y) {
        double dx = (double) xs[v + 1] - xs[v];
        double dy = (double) ys[v + 1] - ys[v];
        double length2 = dx * dx + dy * dy;
        double t = length2 == 0 ? 0 : Math.clamp(((x - xs[v]) * dx + (y - ys[v]) * dy) / length2, 0, 1);
        return Math.hypot(xs[v] + t * dx - x, ys[v] + t * dy - y);
    }
}
