package xunge.exchange.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import xunge.domain.LayerSource;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureSource;
import xunge.exchange.Monitor;
import xunge.exchange.RawFeature;
import xunge.exchange.crs.GeometryMove;
import xunge.geo.GaussKruger;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;

/// The first geometries of a layer, to show where it would lie before it is imported.
///
/// @param geometries in the layer's own coordinates
public record Preview(List<Geometry> geometries) {

    /// How many geometries are kept at most.
    public static final int MOST = 3_000;

    /// Keeps the list from later change.
    public Preview {
        geometries = List.copyOf(geometries);
    }

    /// The first geometries of `source`; reading stops when there are enough.
    public static Preview of(FeatureSource source, Monitor monitor) throws ExchangeException {
        List<Geometry> taken = new ArrayList<>();
        try {
            source.read(new FeatureConsumer() {
                @Override
                public void feature(RawFeature feature) throws ExchangeException {
                    Geometry geometry = feature.geometry();
                    if (geometry != null && !geometry.isEmpty()) {
                        taken.add(geometry);
                    }
                    if (taken.size() >= MOST) {
                        throw new Enough();
                    }
                }

                @Override
                public void problem(FeatureProblem problem) {
                    // told by the dry run
                }
            }, monitor);
        } catch (Enough e) {
            return new Preview(taken);
        }
        return new Preview(taken);
    }

    private static final class Enough extends ExchangeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super("exchange.cancelled", List.of(), null);
        }
    }

    /// The geometries of the most frequent kind as a layer called `name`, read as being in `crs`; empty when none of them
    /// can be.
    public Optional<PackedLayer> layer(String name, CrsName crs) throws ExchangeException {
        GeometryMove move = GeometryMove.toCgcs2000(crs);
        Map<GeometryKind, List<Geometry>> moved = new EnumMap<>(GeometryKind.class);
        for (Geometry geometry : geometries) {
            try {
                Geometry copy = move.apply(geometry.copy());
                moved.computeIfAbsent(kind(copy), k -> new ArrayList<>()).add(copy);
            } catch (ExchangeException notInThisSystem) {
                // it has no place there
            }
        }
        return moved.entrySet()
                .stream()
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .map(e -> packed(name, crs, e.getKey(), e.getValue()));
    }

    private static GeometryKind kind(Geometry geometry) {
        return switch (geometry.getDimension()) {
            case 0 -> GeometryKind.POINT;
            case 1 -> GeometryKind.LINE;
            default -> GeometryKind.POLYGON;
        };
    }

    private static PackedLayer packed(String name, CrsName crs, GeometryKind kind, List<Geometry> geometries) {
        Coordinate first = geometries.getFirst().getCoordinate();
        PlanePoint origin = GaussKruger.toPlane(new LonLat(first.x, first.y));
        LayerBuilder builder = new LayerBuilder(name, kind, new LayerSource("", "", crs.code(), "", "", false), origin);
        for (Geometry geometry : geometries) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                parts(geometry.getGeometryN(i), builder);
            }
            builder.endFeature();
        }
        return builder.build(List.of());
    }

    private static void parts(Geometry part, LayerBuilder builder) {
        if (part instanceof Polygon polygon) {
            part(polygon.getExteriorRing().getCoordinates(), builder);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                part(polygon.getInteriorRingN(i).getCoordinates(), builder);
            }
        } else {
            part(part.getCoordinates(), builder);
        }
    }

    private static void part(Coordinate[] points, LayerBuilder builder) {
        for (Coordinate at : points) {
            PlanePoint plane = GaussKruger.toPlane(new LonLat(at.x, at.y));
            builder.vertex(plane.eastMetres(), plane.northMetres());
        }
        builder.endPart();
    }
}
