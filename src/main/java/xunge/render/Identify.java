package xunge.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.style.Scales;
import xunge.style.StyleRule;
import xunge.style.Symbol;

/// Finds what is shown at a place.
public final class Identify {

    /// Half of more than the widest line drawn in metres on the ground.
    private static final double WIDEST_HALF_METRES = 60;

    private Identify() {}

    /// The features of `scene` at `place`, the topmost first: areas that hold it, points and lines within
    /// `tolerancePixels`, lines also on the whole of their drawn width. Layers that are switched off, outside their
    /// range of scales, and features left out by filter or time window, are not found; layers that are shown but have
    /// nothing to draw at this resolution are, so that one can ask for the cell at any scale.
    public static List<MapHit> at(MapScene scene, PlanePoint place, double metresPerPixel, double tolerancePixels) {
        double scale = Scales.denominator(metresPerPixel);
        double tolerance = tolerancePixels * metresPerPixel;
        List<MapHit> hits = new ArrayList<>();
        for (DrawnLayer.Features layer : scene.featuresAt(scale).reversed()) {
            collect(layer, place, tolerance, scale, hits);
        }
        return List.copyOf(hits);
    }

    /// The topmost feature of the layer called `name` at `place`, if it draws anything at this resolution.
    public static Optional<MapHit> drawn(MapScene scene, String name, PlanePoint place, double metresPerPixel) {
        double scale = Scales.denominator(metresPerPixel);
        List<MapHit> hits = new ArrayList<>();
        scene.find(name).flatMap(l -> l.drawnAt(scale)).ifPresent(drawn -> {
            if (drawn instanceof DrawnLayer.Features features && features.hasRulesAt(scale)) {
                collect(features, place, metresPerPixel, scale, hits);
            }
        });
        return hits.stream().findFirst();
    }

    private static void collect(DrawnLayer.Features drawn, PlanePoint place, double tolerance, double scale,
            List<MapHit> hits) {
        PackedLayer layer = drawn.layer();
        boolean isLine = layer.kind() == GeometryKind.LINE;
        Box around = new Box(place.eastMetres(), place.northMetres(), place.eastMetres(), place.northMetres())
                .grown(isLine ? Math.max(tolerance, WIDEST_HALF_METRES) : tolerance);
        ToDoubleFunction<Integer> reach = isLine ? f -> Math.max(tolerance, halfWidth(drawn, f, scale))
                : f -> tolerance;
        int[] features = drawn.in(around);
        for (int i = features.length - 1; i >= 0; i--) {
            int feature = features[i];
            boolean isHit = layer.kind() == GeometryKind.POLYGON ? layer.contains(feature, place)
                    : layer.distanceMetres(feature, place) <= reach.applyAsDouble(feature);
            if (isHit) {
                hits.add(new MapHit(drawn.name(), layer, feature));
            }
        }
    }

    /// Half the drawn width of a line in metres: roads are drawn as wide as their carriageway.
    private static double halfWidth(DrawnLayer.Features drawn, int feature, double scale) {
        double pixels = drawn.style()
                .passes()
                .stream()
                .flatMap(p -> p.rulesAt(scale).stream())
                .filter(r -> r.isElse() || r.applies().test(feature))
                .mapToDouble(r -> width(r, feature, scale))
                .max()
                .orElse(0);
        return pixels / 2 * Scales.metresPerPixel(scale);
    }

    private static double width(StyleRule rule, int feature, double scale) {
        return rule.symbols()
                .stream()
                .filter(Symbol.LineSymbol.class::isInstance)
                .mapToDouble(s -> ((Symbol.LineSymbol) s).pen().width().pixels(feature, scale))
                .max()
                .orElse(0);
    }
}
