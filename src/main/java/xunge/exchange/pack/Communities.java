package xunge.exchange.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import xunge.geo.mesh.FaceCutter;
import xunge.geo.mesh.PolygonMesh;
import xunge.geo.mesh.Rings;

/// Divides the blocks of the core into communities of about 50 cells each, and those into cells.
///
/// About 50 cells are one management unit (domain rule); communities and cells are schematic. A community never crosses a
/// district boundary; it may lie on both sides of a route, a cell may not.
final class Communities {

    private static final double CELL_SQUARE_METRES = 10_000;
    private static final double QUARTER_SQUARE_METRES = 50 * CELL_SQUARE_METRES;
    private static final double MIN_COMMUNITY_SQUARE_METRES = 20 * CELL_SQUARE_METRES;
    private static final double MIN_CELL_SQUARE_METRES = 4000;
    private static final double SNAP_METRES = 8;
    private static final double JITTER = 0.12;
    private static final long SEED = 410_100;

    private final PolygonMesh mesh;
    /// The community of each face, by the number of one of its quarters.
    private final List<Integer> communityOf = new ArrayList<>();
    private final Map<Integer, Integer> districtOf = new TreeMap<>();

    private Communities(PolygonMesh mesh) {
        this.mesh = mesh;
    }

    /// One community.
    ///
    /// @param district the number of its district
    /// @param centre its centre of gravity
    /// @param cells its faces in the mesh
    record Community(int district, Coordinate centre, List<Integer> cells) {}

    /// Cuts `blocks` and returns the communities; the cells are faces of the blocks' mesh.
    static List<Community> of(Blocks blocks) {
        Communities division = new Communities(blocks.mesh());
        division.cutQuarters(blocks);
        division.joinSmallQuarters();
        division.cutCells();
        division.joinSmallCells();
        return division.list();
    }

    private void cutQuarters(Blocks blocks) {
        FaceCutter cutter = new FaceCutter(mesh, SNAP_METRES, JITTER, SEED);
        int blockCount = mesh.faceCount();
        for (int block = 0; block < blockCount; block++) {
            communityOf.add(block);
        }
        for (int block = 0; block < blockCount; block++) {
            if (mesh.isLive(block)) {
                districtOf.put(block, blocks.district(block));
                cutter.cut(block, QUARTER_SQUARE_METRES);
                while (communityOf.size() < mesh.faceCount()) {
                    districtOf.put(communityOf.size(), blocks.district(block));
                    communityOf.add(communityOf.size());
                }
            }
        }
    }

    /// The smallest first: each joins the community of its district with which it shares most boundary.
    private void joinSmallQuarters() {
        List<Integer> bySize = new ArrayList<>(districtOf.keySet());
        bySize.sort(Comparator.comparingDouble(mesh::areaSquareMetres).thenComparingInt(q -> q));
        Map<Integer, Double> areas = new TreeMap<>();
        bySize.forEach(q -> areas.put(q, mesh.areaSquareMetres(q)));
        for (int quarter : bySize) {
            if (areas.getOrDefault(quarter, 0.0) >= MIN_COMMUNITY_SQUARE_METRES) {
                continue;
            }
            int into = closestCommunity(quarter);
            if (into != quarter) {
                areas.merge(into, areas.getOrDefault(quarter, 0.0), Double::sum);
                areas.remove(quarter);
                communityOf.replaceAll(c -> c == quarter ? into : c);
            }
        }
    }

    private int closestCommunity(int community) {
        Map<Integer, Double> shared = new LinkedHashMap<>();
        for (int face = 0; face < communityOf.size(); face++) {
            if (communityOf.get(face) == community && mesh.isLive(face)) {
                mesh.neighbours(face)
                        .forEach((other, metres) -> shared.merge(communityOf.get(other), metres, Double::sum));
            }
        }
        return shared.entrySet()
                .stream()
                .filter(e -> e.getKey() != community
                        && Objects.equals(districtOf.get(e.getKey()), districtOf.get(community)))
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(community);
    }

    private void cutCells() {
        FaceCutter cutter = new FaceCutter(mesh, SNAP_METRES, JITTER, SEED);
        int quarters = communityOf.size();
        for (int quarter = 0; quarter < quarters; quarter++) {
            if (mesh.isLive(quarter)) {
                cutter.cut(quarter, CELL_SQUARE_METRES);
                while (communityOf.size() < mesh.faceCount()) {
                    communityOf.add(communityOf.get(quarter));
                }
            }
        }
    }

    private void joinSmallCells() {
        for (int cell = 0; cell < mesh.faceCount(); cell++) {
            if (mesh.isLive(cell) && mesh.areaSquareMetres(cell) < MIN_CELL_SQUARE_METRES) {
                int community = communityOf.get(cell);
                Blocks.joinTo(mesh, cell, other -> communityOf.get(other) == community);
            }
        }
    }

    private List<Community> list() {
        Map<Integer, List<Integer>> cells = new TreeMap<>();
        for (int cell = 0; cell < mesh.faceCount(); cell++) {
            if (mesh.isLive(cell)) {
                cells.computeIfAbsent(communityOf.get(cell), c -> new ArrayList<>()).add(cell);
            }
        }
        List<Community> communities = new ArrayList<>();
        cells.forEach((community, faces) -> communities
                .add(new Community(districtOf.getOrDefault(community, 0), centre(faces), List.copyOf(faces))));
        return communities;
    }

    private Coordinate centre(List<Integer> faces) {
        double x = 0;
        double y = 0;
        double area = 0;
        for (int face : faces) {
            Coordinate[] ring = mesh.outline(face);
            Coordinate centre = Rings.centroid(ring);
            double weight = Rings.area(ring);
            x += centre.x * weight;
            y += centre.y * weight;
            area += weight;
        }
        return new Coordinate(x / area, y / area);
    }
}
