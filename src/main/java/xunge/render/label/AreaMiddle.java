package xunge.render.label;

import java.util.Arrays;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;

/// Where the name of an area stands: the middle of the widest stretch inside it, on the level with most room of a few.
/// Depends on the area alone, so the name stays where it is while the map moves.
final class AreaMiddle {

    /// Levels tried, as shares of the height.
    private static final double[] LEVELS = {0.5, 0.42, 0.58, 0.34, 0.66};
    /// How much wider another level must be than the middle one to be taken.
    private static final double BETTER = 1.25;

    private AreaMiddle() {}

    static PlanePoint of(PackedLayer layer, int feature) {
        Box box = layer.box(feature);
        PlanePoint best = new PlanePoint((box.minEast() + box.maxEast()) / 2, (box.minNorth() + box.maxNorth()) / 2);
        double bestWidth = 0;
        for (double level : LEVELS) {
            double north = box.minNorth() + level * box.heightMetres();
            double[] stretch = widest(layer, feature, north);
            if (stretch[1] - stretch[0] > bestWidth * BETTER) {
                bestWidth = stretch[1] - stretch[0];
                best = new PlanePoint((stretch[0] + stretch[1]) / 2, north);
            }
        }
        return best;
    }

    private static double[] widest(PackedLayer layer, int feature, double north) {
        double[] crossings = crossings(layer, feature, north);
        double[] best = {0, 0};
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            if (crossings[i + 1] - crossings[i] > best[1] - best[0]) {
                best = new double[] {crossings[i], crossings[i + 1]};
            }
        }
        return best;
    }

    private static double[] crossings(PackedLayer layer, int feature, double north) {
        double y = north - layer.origin().northMetres();
        float[] xs = layer.xs();
        float[] ys = layer.ys();
        double[] found = new double[16];
        int n = 0;
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            for (int v = layer.partStart(part); v < layer.partStart(part + 1) - 1; v++) {
                if (ys[v] > y != ys[v + 1] > y) {
                    found = n == found.length ? Arrays.copyOf(found, n * 2) : found;
                    found[n++] = layer.origin().eastMetres() + xs[v]
                            + (y - ys[v]) / ((double) ys[v + 1] - ys[v]) * ((double) xs[v + 1] - xs[v]);
                }
            }
        }
        double[] sorted = Arrays.copyOf(found, n);
        Arrays.sort(sorted);
        return sorted;
    }
}
