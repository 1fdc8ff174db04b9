package xunge.geo.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;

/// Collects the features of one [PackedLayer] in order. Not thread-safe.
///
/// For each feature: its vertices part by part ([#vertex], [#endPart]), then [#endFeature].
public final class LayerBuilder {

    private final String name;
    private final GeometryKind kind;
    private final LayerSource source;
    private final PlanePoint origin;
    private float[] xs = new float[1024];
    private float[] ys = new float[1024];
    private int vertices;
    private int[] partStarts = new int[256];
    private int parts;
    private int[] featureParts = new int[256];
    private int features;

    /// A builder of layer `name`; `origin` is a position near its middle.
    public LayerBuilder(String name, GeometryKind kind, LayerSource source, PlanePoint origin) {
        this.name = name;
        this.kind = kind;
        this.source = source;
        this.origin = origin;
    }

    /// Adds a vertex to the part in hand.
    public LayerBuilder vertex(double eastMetres, double northMetres) {
        if (vertices == xs.length) {
            xs = Arrays.copyOf(xs, vertices * 2);
            ys = Arrays.copyOf(ys, vertices * 2);
        }
        xs[vertices] = (float) (eastMetres - origin.eastMetres());
        ys[vertices++] = (float) (northMetres - origin.northMetres());
        return this;
    }

    /// Ends the part in hand; a part without vertices is dropped.
    public LayerBuilder endPart() {
        if (vertices > partStarts[parts]) {
            partStarts = grown(partStarts, parts + 2);
            partStarts[++parts] = vertices;
        }
        return this;
    }

    /// Ends the part and the feature in hand and returns the feature's number.
    public int endFeature() {
        endPart();
        featureParts = grown(featureParts, features + 2);
        featureParts[++features] = parts;
        return features - 1;
    }

    /// The finished layer; every column has one value a feature.
    public PackedLayer build(List<? extends Column> columns) {
        LayerLines lines = new LayerLines(Arrays.copyOf(xs, vertices), Arrays.copyOf(ys, vertices),
                Arrays.copyOf(partStarts, parts + 1), Arrays.copyOf(featureParts, features + 1));
        return new PackedLayer(name, kind, source, new PackedCoordinates(origin, lines), new ArrayList<>(columns));
    }

    private static int[] grown(int[] array, int needed) {
        return needed > array.length ? Arrays.copyOf(array, array.length * 2) : array;
    }
}
