package xunge.render;

import java.util.stream.IntStream;
import xunge.geo.layer.LayerLines;
import xunge.geo.layer.PackedLayer;

/// How large the areas of a layer usually are.
///
/// @param metres the side of a square as large as the middle one of a sample
record CellSize(double metres) {

    /// A feature so many times as large as a usual one is no cell.
    private static final double LARGE = 3;
    private static final int SAMPLE = 1000;

    /// What `layer`, which has areas, usually has; worked out once.
    static CellSize of(PackedLayer layer) {
        return layer.derived(CellSize.class, CellSize.class, () -> measure(layer));
    }

    private static CellSize measure(PackedLayer layer) {
        int step = Math.max(1, layer.size() / SAMPLE);
        double[] sides = IntStream.iterate(0, f -> f < layer.size(), f -> f + step)
                .mapToDouble(f -> Math.sqrt(area(layer, f)))
                .sorted()
                .toArray();
        return new CellSize(rounded(sides[sides.length / 2]));
    }

    /// To two figures, so that cells of a regular grid lie on the tint's own grid.
    private static double rounded(double metres) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(metres, 1e-3))) - 1);
        return Math.rint(metres / unit) * unit;
    }

    private static double area(PackedLayer layer, int feature) {
        LayerLines lines = layer.lines();
        double twice = 0;
        for (int part = lines.firstPart(feature); part < lines.firstPart(feature + 1); part++) {
            for (int v = lines.partStart(part); v < lines.partStart(part + 1) - 1; v++) {
                twice += (double) lines.xs()[v] * lines.ys()[v + 1] - (double) lines.xs()[v + 1] * lines.ys()[v];
            }
        }
        return Math.abs(twice) / 2;
    }

    /// True when `feature` is too large to be one of the cells.
    boolean isLarge(PackedLayer layer, int feature) {
        return layer.sizeMetres(feature) > LARGE * metres;
    }
}
