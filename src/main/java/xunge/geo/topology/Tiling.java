package xunge.geo.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// Makes polygons of one layer tile: each valid, together without gaps and overlaps, the outer boundary kept.
///
/// All boundaries are noded together on a grid of one millimetre (OverlayNG, snap rounding) and polygonized. A face that
/// exactly one input covers is that input's; a face covered by several (an overlap) or by none but enclosed (a gap) goes
/// to the neighbour with which it shares the longest boundary; so does a part cut off from its polygon's main body.
/// Every boundary of the result is therefore shared vertex by vertex.
/// Works in plane metres. Does not close gaps that are open to the outside.
public final class Tiling {

    private static final PrecisionModel MILLIMETRE = new PrecisionModel(1000);
    private static final int NOBODY = -1;

    private final List<Polygon> faces = new ArrayList<>();
    private final List<Geometry> areas;
    private final Map<Edge, int[]> sides = new HashMap<>();
    private int[] owners = new int[0];

    private Tiling(List<Geometry> areas) {
        this.areas = areas;
    }

    /// A valid geometry of `broken`'s area: bow-ties opened, doubled and missing points mended, holes outside the shell
    /// turned into area. A valid geometry comes back as it is; what has no area left comes back empty.
    public static Geometry repaired(Geometry broken) {
        Geometry fixed = broken.isValid() ? broken : GeometryFixer.fix(broken);
        return fixed.getDimension() == 2 ? fixed : broken.getFactory().createPolygon();
    }

    /// The tiles of `areas` (EPSG:4547 metres), in the same order; an area without extent stays empty.
    public static List<Geometry> tile(List<? extends Geometry> areas) {
        Tiling tiling = new Tiling(areas.stream().map(Tiling::repaired).toList());
        tiling.cutIntoFaces();
        tiling.giveSingleFacesToTheirArea();
        tiling.freeCutOffParts();
        tiling.giveFreeFacesToNeighbours();
        return tiling.tiles();
    }

    private void cutIntoFaces() {
        GeometryFactory factory = new GeometryFactory();
        List<Geometry> boundaries = areas.stream().map(Geometry::getBoundary).toList();
        Geometry noded = UnaryUnionNG.union(factory.buildGeometry(boundaries), MILLIMETRE);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(noded);
        for (Object face : polygonizer.getPolygons()) {
            faces.add((Polygon) ((Polygon) face).norm());
        }
        faces.sort(Comparator.comparingDouble((Polygon f) -> f.getEnvelopeInternal().getMinX())
                .thenComparingDouble(f -> f.getEnvelopeInternal().getMinY())
                .thenComparingDouble(Polygon::getArea));
        for (int f = 0; f < faces.size(); f++) {
            addSides(f);
        }
    }

    private void addSides(int face) {
        Polygon polygon = faces.get(face);
        for (int r = -1; r < polygon.getNumInteriorRing(); r++) {
            Coordinate[] ring = (r < 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(r)).getCoordinates();
            for (int i = 1; i < ring.length; i++) {
                sides.merge(Edge.of(ring[i - 1], ring[i]), new int[] {face, NOBODY},
                        (one, other) -> new int[] {one[0], other[0]});
            }
        }
    }

    private void giveSingleFacesToTheirArea() {
        List<PointOnGeometryLocator> locators = new ArrayList<>();
        areas.forEach(a -> locators.add(new IndexedPointInAreaLocator(a)));
        owners = new int[faces.size()];
        for (int f = 0; f < owners.length; f++) {
            Coordinate inside = faces.get(f).getInteriorPoint().getCoordinate();
            owners[f] = NOBODY;
            int count = 0;
            for (int a = 0; a < locators.size(); a++) {
                if (!areas.get(a).isEmpty() && locators.get(a).locate(inside) != Location.EXTERIOR) {
                    owners[f] = a;
                    count++;
                }
            }
            owners[f] = count == 1 ? owners[f] : NOBODY;
        }
    }

    /// Leaves each area only its largest connected body.
    private void freeCutOffParts() {
        for (int a = 0; a < areas.size(); a++) {
            Geometry body = union(a);
            if (body.getNumGeometries() < 2) {
                continue;
            }
            Geometry main = body.getGeometryN(0);
            for (int part = 1; part < body.getNumGeometries(); part++) {
                main = body.getGeometryN(part).getArea() > main.getArea() ? body.getGeometryN(part) : main;
            }
            PointOnGeometryLocator locator = new IndexedPointInAreaLocator(main);
            for (int f = 0; f < owners.length; f++) {
                if (owners[f] == a
                        && locator.locate(faces.get(f).getInteriorPoint().getCoordinate()) == Location.EXTERIOR) {
                    owners[f] = NOBODY;
                }
            }
        }
    }

    /// Round by round, so that a face between faces nobody owns yet is reached too.
    private void giveFreeFacesToNeighbours() {
        boolean changed = true;
        while (changed) {
            double[][] shared = sharedLengths();
            changed = false;
            for (int f = 0; f < owners.length; f++) {
                int best = owners[f] == NOBODY ? longest(shared[f]) : NOBODY;
                if (best != NOBODY) {
                    owners[f] = best;
                    changed = true;
                }
            }
        }
    }

    private double[][] sharedLengths() {
        double[][] shared = new double[owners.length][];
        for (int f = 0; f < owners.length; f++) {
            shared[f] = owners[f] == NOBODY ? new double[areas.size()] : new double[0];
        }
        sides.forEach((edge, pair) -> {
            if (pair[1] != NOBODY) {
                addShared(shared, pair[0], pair[1], edge.length());
                addShared(shared, pair[1], pair[0], edge.length());
            }
        });
        return shared;
    }

    private void addShared(double[][] shared, int face, int neighbour, double length) {
        if (owners[face] == NOBODY && owners[neighbour] != NOBODY) {
            shared[face][owners[neighbour]] += length;
        }
    }

    private static int longest(double[] lengths) {
        int best = NOBODY;
        for (int a = 0; a < lengths.length; a++) {
            if (lengths[a] > 0 && (best == NOBODY || lengths[a] > lengths[best])) {
                best = a;
            }
        }
        return best;
    }

    private List<Geometry> tiles() {
        List<Geometry> tiles = new ArrayList<>();
        for (int a = 0; a < areas.size(); a++) {
            tiles.add(union(a));
        }
        return tiles;
    }

    private Geometry union(int area) {
        Geometry[] mine = java.util.stream.IntStream.range(0, owners.length)
                .filter(f -> owners[f] == area)
                .mapToObj(faces::get)
                .toArray(Geometry[]::new);
        return mine.length == 0 ? new GeometryFactory().createPolygon() : CoverageUnion.union(mine).norm();
    }

    /// The area in square metres that more than one of `areas` covers, and that none covers but they enclose: what a
    /// tiling has none of.
    public static double defectSquareMetres(List<? extends Geometry> areas) {
        Geometry union = UnaryUnionNG.union(new GeometryFactory().buildGeometry(new ArrayList<>(areas)), MILLIMETRE);
        double holes = 0;
        for (int part = 0; part < union.getNumGeometries(); part++) {
            Polygon polygon = (Polygon) union.getGeometryN(part);
            for (int r = 0; r < polygon.getNumInteriorRing(); r++) {
                holes += polygon.getFactory().createPolygon(polygon.getInteriorRingN(r).getCoordinates()).getArea();
            }
        }
        double overlaps = 0;
        for (int a = 0; a < areas.size(); a++) {
            for (int b = a + 1; b < areas.size(); b++) {
                overlaps += OverlayNG.overlay(areas.get(a), areas.get(b), OverlayNG.INTERSECTION, MILLIMETRE).getArea();
            }
        }
        return holes + overlaps;
    }

    private record Edge(double x1, double y1, double x2, double y2) {

        static Edge of(Coordinate a, Coordinate b) {
            Coordinate[] ends = {a, b};
            Arrays.sort(ends);
            return new Edge(ends[0].x, ends[0].y, ends[1].x, ends[1].y);
        }

        double length() {
            return Math.hypot(x2 - x1, y2 - y1);
        }
    }
}
