package xunge.render.thematic;

import xunge.domain.PlanePoint;
import xunge.geo.layer.PackedLayer;

/// Areas and lengths of features in EPSG:4547, on whose plane lengths near Zhengzhou are true to some 2 in 10 000.
final class Measures {

    private static final double STEP_METRES = 20;

    private Measures() {}

    /// The area inside the rings of `feature` in square metres; holes are rings that turn the other way.
    static double areaSquareMetres(PackedLayer layer, int feature) {
        double twice = 0;
        float[] xs = layer.xs();
        float[] ys = layer.ys();
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            double ring = 0;
            int first = layer.partStart(part);
            for (int v = first; v < layer.partStart(part + 1) - 1; v++) {
                double x = (double) xs[v] - xs[first];
                double y = (double) ys[v] - ys[first];
                ring += x * ((double) ys[v + 1] - ys[first]) - ((double) xs[v + 1] - xs[first]) * y;
            }
            boolean isHole = part > layer.firstPart(feature) && isInsideAnother(layer, feature, part);
            twice += isHole ? -Math.abs(ring) : Math.abs(ring);
        }
        return twice / 2;
    }

    /// True when the ring lies in an odd number of the feature's other rings.
    private static boolean isInsideAnother(PackedLayer layer, int feature, int ring) {
        int v = layer.partStart(ring);
        double x = layer.xs()[v];
        double y = layer.ys()[v];
        boolean isInside = false;
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            if (part != ring) {
                isInside ^= holds(layer, part, x, y);
            }
        }
        return isInside;
    }

    private static boolean holds(PackedLayer layer, int part, double x, double y) {
        float[] xs = layer.xs();
        float[] ys = layer.ys();
        boolean isInside = false;
        for (int v = layer.partStart(part); v < layer.partStart(part + 1) - 1; v++) {
            if (ys[v] > y != ys[v + 1] > y
                    && x < xs[v] + (y - ys[v]) / ((double) ys[v + 1] - ys[v]) * ((double) xs[v + 1] - xs[v])) {
                isInside = !isInside;
            }
        }
        return isInside;
    }

    /// Takes a piece of a line: its length and its middle.
    @FunctionalInterface
    interface Piece {
        void take(double metres, PlanePoint middle);
    }

    /// Cuts the line `feature` into pieces of at most 20 m.
    static void pieces(PackedLayer layer, int feature, Piece to) {
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            for (int v = layer.partStart(part); v < layer.partStart(part + 1) - 1; v++) {
                pieces(layer.vertex(v), layer.vertex(v + 1), to);
            }
        }
    }

    private static void pieces(PlanePoint a, PlanePoint b, Piece to) {
        double metres = a.distanceMetres(b);
        int count = (int) Math.max(1, Math.ceil(metres / STEP_METRES));
        for (int i = 0; i < count; i++) {
            double t = (i + 0.5) / count;
            to.take(metres / count, new PlanePoint(a.eastMetres() + t * (b.eastMetres() - a.eastMetres()),
                    a.northMetres() + t * (b.northMetres() - a.northMetres())));
        }
    }
}
