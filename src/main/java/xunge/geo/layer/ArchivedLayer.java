package xunge.geo.layer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;

/// A layer while its arrays are being read.
final class ArchivedLayer {

    private final String name;
    private final GeometryKind kind;
    LayerSource source = new LayerSource("", "", "", "", "", false);
    PlanePoint origin = new PlanePoint(0, 0);
    float[] xs = new float[0];
    float[] ys = new float[0];
    int[] partStarts = new int[0];
    int @Nullable [] featureParts;
    float[] boxes = new float[0];
    int[] items = new int[0];
    final List<Column> columns = new ArrayList<>();

    ArchivedLayer(String name, GeometryKind kind) {
        this.name = name;
        this.kind = kind;
    }

    /// The layer, once all its arrays are filled. Throws when they do not fit together.
    PackedLayer build() throws IOException {
        LayerLines lines = new LayerLines(xs, ys, partStarts, featureParts);
        boolean fits = xs.length == ys.length && partStarts.length > 0 && partStarts[partStarts.length - 1] == xs.length
                && lines.featureCount() == items.length && boxes.length == PackedTree.boxCount(items.length) * 4;
        if (!fits) {
            throw new IOException("arrays of " + name);
        }
        return new PackedLayer(name, kind, source, new PackedCoordinates(origin, lines), columns,
                new PackedTree(boxes, items));
    }
}
