package xunge.exchange.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import xunge.exchange.pack.DistrictSource.District;
import xunge.geo.mesh.PolygonMesh;
import xunge.geo.mesh.Rings;

/// The blocks of the core: what the routes' centre lines, the district boundaries and the region's outline leave between
/// them. Each lies in one district.
///
/// Source of the principle: unit grids are divided by what stands in the city, not by a blind fishnet (Beijing unit-grid
/// standard, division principles).
final class Blocks {

    /// As fine as the mesh: a coarser grid would bend the kilometres of outline by square metres.
    private static final PrecisionModel GRID = new PrecisionModel(PolygonMesh.VERTICES_PER_METRE);
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /// A block narrower than this joins its neighbour.
    private static final double MIN_WIDTH_METRES = 30;
    private static final double MIN_SQUARE_METRES = 4000;

    private final PolygonMesh mesh;
    private final List<Integer> districtOf;

    private Blocks(PolygonMesh mesh, List<Integer> districtOf) {
        this.mesh = mesh;
        this.districtOf = districtOf;
    }

    /// The faces, to be cut further.
    PolygonMesh mesh() {
        return mesh;
    }

    /// The number of the district in which `block` lies, for the blocks there are before any cutting.
    int district(int block) {
        return districtOf.get(block);
    }

    /// The blocks of `region`; all geometries in EPSG:4547.
    static Blocks of(Geometry region, List<District> districts, List<LineString> routes) throws PackException {
        List<Geometry> lines = new ArrayList<>(routes);
        lines.add(region.getBoundary());
        districts.stream()
                .filter(d -> d.plane().getEnvelopeInternal().intersects(region.getEnvelopeInternal()))
                .forEach(d -> lines.add(d.plane().getBoundary()));
        List<Polygon> faces = facesWithoutHoles(region, lines);
        List<PointOnGeometryLocator> locators = new ArrayList<>();
        districts.forEach(d -> locators.add(new IndexedPointInAreaLocator(d.plane())));
        List<Integer> districtOf = new ArrayList<>();
        for (Polygon face : faces) {
            districtOf.add(districtAt(face.getInteriorPoint().getCoordinate(), locators));
        }
        Blocks blocks = new Blocks(new PolygonMesh(faces), districtOf);
        blocks.joinSlivers();
        return blocks;
    }

    private static List<Polygon> facesWithoutHoles(Geometry region, List<Geometry> lines) {
        List<Polygon> faces = faces(region, lines);
        List<Geometry> bridges = new ArrayList<>();
        for (Polygon face : faces) {
            for (int r = 0; r < face.getNumInteriorRing(); r++) {
                Envelope whole = face.getEnvelopeInternal();
                double north = face.getInteriorRingN(r).getEnvelopeInternal().centre().y;
                bridges.add(FACTORY.createLineString(new Coordinate[] {new Coordinate(whole.getMinX(), north),
                    new Coordinate(whole.getMaxX(), north)}));
            }
        }
        if (bridges.isEmpty()) {
            return faces;
        }
        bridges.addAll(lines);
        return facesWithoutHoles(region, bridges);
    }

    private static List<Polygon> faces(Geometry region, List<Geometry> lines) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(UnaryUnionNG.union(FACTORY.buildGeometry(lines), GRID));
        PointOnGeometryLocator inRegion = new IndexedPointInAreaLocator(region);
        List<Polygon> faces = new ArrayList<>();
        for (Object found : polygonizer.getPolygons()) {
            Polygon face = (Polygon) ((Polygon) found).norm();
            if (inRegion.locate(face.getInteriorPoint().getCoordinate()) == Location.INTERIOR) {
                faces.add(face);
            }
        }
        faces.sort(Comparator.comparingDouble((Polygon f) -> f.getEnvelopeInternal().getMinX())
                .thenComparingDouble(f -> f.getEnvelopeInternal().getMinY())
                .thenComparingDouble(Polygon::getArea));
        return faces;
    }

    private static int districtAt(Coordinate at, List<PointOnGeometryLocator> districts) throws PackException {
        for (int d = 0; d < districts.size(); d++) {
            if (districts.get(d).locate(at) != Location.EXTERIOR) {
                return d;
            }
        }
        throw PackException.of("pack.region-outside", GridTables.REGION_FILE);
    }

    private void joinSlivers() {
        boolean joined = true;
        while (joined) {
            joined = false;
            for (int block = 0; block < mesh.faceCount(); block++) {
                if (mesh.isLive(block) && isSliver(block)) {
                    int district = district(block);
                    joined |= joinTo(mesh, block, other -> district(other) == district);
                }
            }
        }
    }

    private boolean isSliver(int block) {
        Coordinate[] ring = mesh.outline(block);
        double area = Rings.area(ring);
        return area < MIN_SQUARE_METRES || 2 * area / Rings.perimeter(ring) < MIN_WIDTH_METRES;
    }

    /// Merges `face` into that neighbour among `allowed` with which it shares most boundary; false when none takes it.
    static boolean joinTo(PolygonMesh mesh, int face, IntPredicate allowed) {
        Map<Integer, Double> neighbours = mesh.neighbours(face);
        while (true) {
            OptionalInt longest = neighbours.keySet()
                    .stream()
                    .mapToInt(Integer::intValue)
                    .filter(allowed)
                    .reduce((a, b) -> neighbours.getOrDefault(b, 0.0) > neighbours.getOrDefault(a, 0.0) ? b : a);
            if (longest.isEmpty()) {
                return false;
            }
            if (mesh.merge(face, longest.getAsInt())) {
                return true;
            }
            neighbours.remove(longest.getAsInt());
        }
    }
}
