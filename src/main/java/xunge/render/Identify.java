package xunge.render;

import java.util.ArrayList;
import java.util.List;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.style.Scales;

/// Finds what is drawn at a place.
public final class Identify {

    private Identify() {}

    /// The features of `scene` drawn at `place`, the topmost first: areas that hold it, lines and points within
    /// `tolerancePixels`. Layers that show nothing at this resolution are left out.
    public static List<MapHit> at(MapScene scene, PlanePoint place, double metresPerPixel, double tolerancePixels) {
        double scale = Scales.denominator(metresPerPixel);
        double tolerance = tolerancePixels * metresPerPixel;
        List<MapHit> hits = new ArrayList<>();
        for (SceneLayer layer : scene.layers().reversed()) {
            if (layer.style().passes().stream().anyMatch(p -> !p.rulesAt(scale).isEmpty())) {
                collect(layer.layer(), place, tolerance, hits);
            }
        }
        return List.copyOf(hits);
    }

    private static void collect(PackedLayer layer, PlanePoint place, double tolerance, List<MapHit> hits) {
        Box around = new Box(place.eastMetres(), place.northMetres(), place.eastMetres(), place.northMetres())
                .grown(tolerance);
        int[] features = ScenePainter.features(layer, around);
        for (int i = features.length - 1; i >= 0; i--) {
            boolean isHit = layer.kind() == GeometryKind.POLYGON ? layer.contains(features[i], place)
                    : layer.distanceMetres(features[i], place) <= tolerance;
            if (isHit) {
                hits.add(new MapHit(layer, features[i]));
            }
        }
    }
}
