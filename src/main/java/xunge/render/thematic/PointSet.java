package xunge.render.thematic;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.geo.layer.PackedTree;

/// The chosen features of a layer as points, metres from the layer's origin: points where they are, lines and areas in
/// the middle of their box. Immutable.
final class PointSet {

    final PackedLayer layer;
    final int[] features;
    final float[] xs;
    final float[] ys;

    private PointSet(PackedLayer layer, int[] features) {
        this.layer = layer;
        this.features = features;
        this.xs = new float[features.length];
        this.ys = new float[features.length];
        PlanePoint origin = layer.origin();
        boolean isPoint = layer.kind() == GeometryKind.POINT;
        for (int i = 0; i < features.length; i++) {
            if (isPoint) {
                int vertex = layer.partStart(layer.firstPart(features[i]));
                xs[i] = layer.xs()[vertex];
                ys[i] = layer.ys()[vertex];
            } else {
                Box box = layer.box(features[i]);
                xs[i] = (float) ((box.minEast() + box.maxEast()) / 2 - origin.eastMetres());
                ys[i] = (float) ((box.minNorth() + box.maxNorth()) / 2 - origin.northMetres());
            }
        }
    }

    static PointSet of(PackedLayer layer, IntPredicate chosen) {
        return new PointSet(layer, IntStream.range(0, layer.size())
                .filter(chosen)
                .filter(f -> layer.firstPart(f + 1) > layer.firstPart(f))
                .toArray());
    }

    int size() {
        return features.length;
    }

    PlanePoint at(int i) {
        return new PlanePoint(layer.origin().eastMetres() + xs[i], layer.origin().northMetres() + ys[i]);
    }

    PackedTree tree() {
        float[] boxes = new float[size() * 4];
        for (int i = 0; i < size(); i++) {
            boxes[i * 4] = boxes[i * 4 + 2] = xs[i];
            boxes[i * 4 + 1] = boxes[i * 4 + 3] = ys[i];
        }
        return new PackedTree(boxes);
    }
}
