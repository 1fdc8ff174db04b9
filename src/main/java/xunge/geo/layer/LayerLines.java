package xunge.geo.layer;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The vertices of a layer's features, all of them or a copy with fewer: vertices by part, parts by feature. Immutable,
/// safe for many threads.
public final class LayerLines {

    private final float[] xs;
    private final float[] ys;
    /// The first vertex of each part and one more entry for the end; null when every part has one vertex: of many points
    /// in no order, each array read is a wait for memory.
    private final int @Nullable [] partStarts;
    private final int parts;
    /// The first part of each feature and one more entry for the end; null when every feature has one part.
    private final int @Nullable [] featureParts;

    /// Lines over these arrays, which are kept.
    LayerLines(float[] xs, float[] ys, int[] partStarts, int @Nullable [] featureParts) {
        this.xs = xs;
        this.ys = ys;
        this.partStarts = isCounting(partStarts) ? null : partStarts;
        this.parts = partStarts.length - 1;
        this.featureParts = featureParts == null || isCounting(featureParts) ? null : featureParts;
    }

    private static boolean isCounting(int[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != i) {
                return false;
            }
        }
        return true;
    }

    /// The number of features.
    int featureCount() {
        return featureParts == null ? parts : featureParts.length - 1;
    }

    /// The number of parts.
    int partCount() {
        return parts;
    }

    /// The first part of `feature`; for the number of features, the number of parts.
    public int firstPart(int feature) {
        return featureParts == null ? feature : featureParts[feature];
    }

    /// The first vertex of `part`; for the number of parts, the number of vertices.
    public int partStart(int part) {
        return partStarts == null ? part : partStarts[part];
    }

    /// All vertices' metres east of the layer's origin. The lines' own array: read only.
    public float[] xs() {
        return xs;
    }

    /// All vertices' metres north of the layer's origin. The lines' own array: read only.
    public float[] ys() {
        return ys;
    }

    /// The same features with other vertices.
    LayerLines withVertices(float[] newXs, float[] newYs, int[] newPartStarts) {
        return new LayerLines(newXs, newYs, newPartStarts, featureParts);
    }

    int[] partStarts() {
        return partStarts == null ? IntStream.rangeClosed(0, parts).toArray() : partStarts;
    }

    int @Nullable [] featureParts() {
        return featureParts;
    }
}
