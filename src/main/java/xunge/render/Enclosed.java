package xunge.render;

import java.util.ArrayList;
import java.util.List;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.style.Scales;

/// Finds what a box or polygon drawn on the map touches.
public final class Enclosed {

    private final double[] xs;
    private final double[] ys;
    private final Box box;

    private Enclosed(List<PlanePoint> corners) {
        int n = corners.size();
        xs = new double[n + 1];
        ys = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            xs[i] = corners.get(i % n).eastMetres();
            ys[i] = corners.get(i % n).northMetres();
        }
        box = corners.stream()
                .map(c -> new Box(c.eastMetres(), c.northMetres(), c.eastMetres(), c.northMetres()))
                .reduce(Box::union)
                .orElseThrow();
    }

    /// The features of the layer called `name` (of every layer that draws something, when empty) shown at
    /// `metresPerPixel` that share a point with the ring through `corners`, at least three; the topmost layer first.
    public static List<MapHit> in(MapScene scene, List<PlanePoint> corners, double metresPerPixel, String name) {
        Enclosed ring = new Enclosed(corners);
        double scale = Scales.denominator(metresPerPixel);
        List<MapHit> hits = new ArrayList<>();
        for (DrawnLayer.Features drawn : scene.featuresAt(scale).reversed()) {
            boolean isMeant = name.isEmpty() ? drawn.hasRulesAt(scale) : drawn.name().equals(name);
            if (isMeant) {
                for (int feature : drawn.in(ring.box)) {
                    if (ring.touches(drawn.layer(), feature)) {
                        hits.add(new MapHit(drawn.name(), drawn.layer(), feature));
                    }
                }
            }
        }
        return hits;
    }

    private boolean touches(PackedLayer layer, int feature) {
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            for (int v = layer.partStart(part); v < layer.partStart(part + 1); v++) {
                PlanePoint at = layer.vertex(v);
                boolean isLast = v == layer.partStart(part + 1) - 1;
                if (holds(at) || !isLast && isCrossedBy(at, layer.vertex(v + 1))) {
                    return true;
                }
            }
        }
        return layer.kind() == GeometryKind.POLYGON && layer.contains(feature, new PlanePoint(xs[0], ys[0]));
    }

    private boolean holds(PlanePoint at) {
        double x = at.eastMetres();
        double y = at.northMetres();
        boolean isInside = false;
        for (int i = 0; i < xs.length - 1; i++) {
            if (ys[i] > y != ys[i + 1] > y
                    && x < xs[i] + (y - ys[i]) / (ys[i + 1] - ys[i]) * (xs[i + 1] - xs[i])) {
                isInside = !isInside;
            }
        }
        return isInside;
    }

    private boolean isCrossedBy(PlanePoint a, PlanePoint b) {
        for (int i = 0; i < xs.length - 1; i++) {
            double da = side(i, a);
            double db = side(i, b);
            double dc = side(a, b, xs[i], ys[i]);
            double dd = side(a, b, xs[i + 1], ys[i + 1]);
            if (da * db < 0 && dc * dd < 0) {
                return true;
            }
        }
        return false;
    }

    private double side(int i, PlanePoint p) {
        return (xs[i + 1] - xs[i]) * (p.northMetres() - ys[i]) - (ys[i + 1] - ys[i]) * (p.eastMetres() - xs[i]);
    }

    private static double side(PlanePoint a, PlanePoint b, double x, double y) {
        return (b.eastMetres() - a.eastMetres()) * (y - a.northMetres())
                - (b.northMetres() - a.northMetres()) * (x - a.eastMetres());
    }
}
