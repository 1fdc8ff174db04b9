package xunge.render.thematic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import xunge.domain.LayerSource;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.geo.layer.PackedTree;
import xunge.geo.raster.RasterSource;
import xunge.render.Blend;
import xunge.style.Theme;

/// How densely points lie, as a picture.
///
/// The density at a pixel is the weighted sum of the points around it under a bell of some 12 pixels (three box blurs,
/// W. M. Wells 1986). At each resolution the colours run from nothing to the densest one hundredth of the places that
/// have points anywhere, so a place keeps its colour while the map is dragged, and tiles join. Safe for many threads.
public final class HeatMap implements RasterSource {

    private static final int BLUR = 8;
    private static final int MARGIN = 3 * BLUR;
    private static final int COLOURS = 256;
    /// Brings out what is thin beside what is dense.
    private static final double GAMMA = 0.55;
    private static final double STRONGEST = 0.88;

    private final Points points;
    private final int[] colours;

    /// What does not depend on the theme.
    @SuppressWarnings("ArrayRecordComponent") // read on, never compared
    private record Points(PointSet set, PackedTree tree, float[] weights, Box extent,
            Map<Double, Float> references) {}

    private HeatMap(Points points, int[] colours) {
        this.points = points;
        this.colours = colours;
    }

    /// The heat of the `chosen` features of `layer`, each as heavy as `weight` says. Takes some 0.1 s for 500 000
    /// points.
    public static HeatMap of(PackedLayer layer, IntPredicate chosen, IntToDoubleFunction weight) {
        PointSet set = PointSet.of(layer, chosen);
        float[] weights = new float[set.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) weight.applyAsDouble(set.features[i]);
        }
        Box extent = Arrays.stream(set.features).mapToObj(layer::box).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
        return new HeatMap(new Points(set, set.tree(), weights, extent, new ConcurrentHashMap<>()), new int[COLOURS]);
    }

    /// The same heat in the colours of `theme` (its value `heat`, cool first).
    public HeatMap in(Theme theme) {
        ColourRamp ramp = new ColourRamp(List.of(theme.get("heat", "#ffffb2,#fecc5c,#fd8d3c,#f03b20,#bd0026")
                .split(",", -1)));
        int[] premultiplied = new int[COLOURS];
        for (int c = 1; c < COLOURS; c++) {
            double share = c / (COLOURS - 1.0);
            double alpha = STRONGEST * Math.min(1, share * 3);
            premultiplied[c] = Blend.faded(ramp.at(share), (int) Math.round(alpha * 255));
        }
        return new HeatMap(points, premultiplied);
    }

    @Override
    public Box extent() {
        // the blur reaches farther out the wider the view: at the widest scale some 10 km
        return points.extent.grown(10_000);
    }

    @Override
    public LayerSource source() {
        return points.set.layer.source();
    }

    @Override
    public void read(Box box, double metresPerPixel, int[] argbPre, int width, int height, BooleanSupplier cancelled) {
        int columns = width + 2 * MARGIN;
        int rows = height + 2 * MARGIN;
        float[] density = binned(box, metresPerPixel, columns, rows);
        if (density.length == 0 || cancelled.getAsBoolean()) {
            return;
        }
        BoxBlur.blur(density, columns, rows, BLUR);
        float reference = points.references.computeIfAbsent(metresPerPixel, this::reference);
        for (int row = 0; row < height; row++) {
            int from = (row + MARGIN) * columns + MARGIN;
            for (int column = 0; column < width; column++) {
                float value = density[from + column];
                if (value > 0) {
                    double share = Math.pow(Math.min(1, value / reference), GAMMA);
                    argbPre[row * width + column] = colours[(int) (share * (COLOURS - 1))];
                }
            }
        }
    }

    /// The weights by pixel with a margin around; empty when there are no points.
    private float[] binned(Box box, double metresPerPixel, int columns, int rows) {
        PointSet set = points.set;
        double east = box.minEast() - set.layer.origin().eastMetres() - MARGIN * metresPerPixel;
        double north = box.maxNorth() - set.layer.origin().northMetres() + MARGIN * metresPerPixel;
        float[][] density = {new float[0]};
        points.tree.query((float) east, (float) (north - rows * metresPerPixel),
                (float) (east + columns * metresPerPixel), (float) north, i -> {
                    int column = (int) Math.floor((set.xs[i] - east) / metresPerPixel);
                    int row = (int) Math.floor((north - set.ys[i]) / metresPerPixel);
                    if (column >= 0 && column < columns && row >= 0 && row < rows) {
                        if (density[0].length == 0) {
                            density[0] = new float[columns * rows];
                        }
                        density[0][row * columns + column] += points.weights[i];
                    }
                });
        return density[0];
    }

    private float reference(double metresPerPixel) {
        return DensityReference.of(points.set, points.weights, metresPerPixel, BLUR);
    }
}
