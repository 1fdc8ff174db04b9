package xunge.geo.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;

/// A layer's samples read in one system: where they then lie in the plane.
///
/// @param crs the system
/// @param positions the samples
/// @param lines the lines; absent for a layer of points
/// @param middle the median of the positions
record LayerReading(Crs crs, List<PlanePoint> positions, Optional<PackedLayer> lines, PlanePoint middle) {

    /// The reading of `samples` in `crs`; absent when more than the share `mostOutside` of them cannot be positions of it
    /// or the middle of the layer falls outside `reach`.
    static Optional<LayerReading> of(Crs crs, LayerSamples samples, Box reach, double mostOutside) {
        List<PlanePoint> positions = samples.positions().stream().filter(crs::accepts).map(crs::toPlane).toList();
        if (positions.isEmpty() || positions.size() < samples.positions().size() * (1 - mostOutside)) {
            return Optional.empty();
        }
        PlanePoint middle = middle(positions);
        Box there = new Box(middle.eastMetres(), middle.northMetres(), middle.eastMetres(), middle.northMetres());
        if (!there.intersects(reach)) {
            return Optional.empty();
        }
        Optional<PackedLayer> lines = samples.hasLines() ? Optional.of(layer(crs, samples.lines(), middle))
                : Optional.empty();
        return Optional.of(new LayerReading(crs, positions, lines, middle));
    }

    private static PlanePoint middle(List<PlanePoint> positions) {
        double[] easts = positions.stream().mapToDouble(PlanePoint::eastMetres).sorted().toArray();
        double[] norths = positions.stream().mapToDouble(PlanePoint::northMetres).sorted().toArray();
        return new PlanePoint(easts[easts.length / 2], norths[norths.length / 2]);
    }

    private static PackedLayer layer(Crs crs, List<List<CrsPoint>> lines, PlanePoint origin) {
        LayerBuilder builder = new LayerBuilder("reading", GeometryKind.LINE,
                new LayerSource("reading", "", "", "", "", false), origin);
        for (List<CrsPoint> line : lines) {
            if (line.size() > 1 && line.stream().allMatch(crs::accepts)) {
                line.stream().map(crs::toPlane).forEach(p -> builder.vertex(p.eastMetres(), p.northMetres()));
                builder.endFeature();
            }
        }
        return builder.build(new ArrayList<>());
    }
}
