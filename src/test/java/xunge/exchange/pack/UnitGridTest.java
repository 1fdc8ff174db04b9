package xunge.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.linearref.LengthIndexedLine;
import xunge._data.ZhengzhouPack;
import xunge.domain.PlanePoint;
import xunge.geo.Reprojection;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.store.gpkg.FeatureTable;
import xunge.store.gpkg.FeatureTable.Row;

class UnitGridTest {

    private static final FeatureTable GRID = ZhengzhouPack.table("unit_grid");

    @Test
    void thereAreFortyThousandCells() {
        assertThat(GRID.rows()).hasSizeBetween(40_000, 60_000);
    }

    @Test
    void codesAreFifteenDigitsAndAllDifferent() {
        Set<String> codes = codes(GRID, "code");

        assertThat(codes).hasSameSizeAs(GRID.rows()).allMatch(c -> c.matches("[0-9]{15}"));
    }

    @Test
    void codesBeginWithTheirCommunityStreetAndDistrict() {
        Set<String> districts = codes(ZhengzhouPack.table("district"), "code");
        Set<String> streets = codes(ZhengzhouPack.table("street"), "code");
        Set<String> communities = codes(ZhengzhouPack.table("community"), "code");

        assertThat(GRID.rows()).allSatisfy(row -> {
            String code = ZhengzhouPack.text(GRID, row, "code");
            assertThat(ZhengzhouPack.text(GRID, row, "community")).isEqualTo(code.substring(0, 12))
                    .isIn(communities);
            assertThat(ZhengzhouPack.text(GRID, row, "street")).isEqualTo(code.substring(0, 9)).isIn(streets);
            assertThat(code.substring(0, 6)).isIn(districts);
        });
    }

    @Test
    void sequencesCountFromOneWithoutHoles() {
        Map<String, List<Integer>> sequences = new TreeMap<>();
        codes(GRID, "code").forEach(c -> sequences.computeIfAbsent(c.substring(0, 12), k -> new ArrayList<>())
                .add(Integer.parseInt(c.substring(12))));

        assertThat(sequences.values()).allSatisfy(s -> {
            assertThat(s).contains(1).hasSizeLessThanOrEqualTo(999);
            assertThat(s.stream().mapToInt(i -> i).max()).hasValue(s.size());
        });
    }

    /// A row is about one cell high, so of two cells a row and more apart the northern one comes first.
    @Test
    void sequencesRunFromNorthToSouthAndWithinARowFromWestToEast() {
        Map<String, List<Row>> byCommunity = GRID.rows()
                .stream()
                .collect(Collectors.groupingBy(r -> ZhengzhouPack.text(GRID, r, "community")));
        for (List<Row> cells : byCommunity.values()) {
            List<Coordinate> centres = cells.stream()
                    .sorted(Comparator.comparing(r -> ZhengzhouPack.text(GRID, r, "code")))
                    .map(r -> Reprojection.toPlane(r.geometry()).getCentroid().getCoordinate())
                    .toList();
            for (int i = 1; i < centres.size(); i++) {
                Coordinate before = centres.get(i - 1);
                Coordinate after = centres.get(i);
                boolean sameRow = Math.abs(before.y - after.y) < 100.5 && after.x >= before.x - 0.01;
                assertThat(sameRow || after.y < before.y + 0.01)
                        .as("%s: cell %d", ZhengzhouPack.text(GRID, cells.getFirst(), "community"), i + 1)
                        .isTrue();
            }
        }
    }

    @Test
    void everyCellIsAValidPolygonOfAboutAHectare() {
        double[] areas = new double[GRID.rows().size()];
        for (int i = 0; i < areas.length; i++) {
            Geometry plane = Reprojection.toPlane(GRID.rows().get(i).geometry());
            assertThat(plane).isInstanceOf(Polygon.class);
            assertThat(plane.isValid()).as(ZhengzhouPack.text(GRID, GRID.rows().get(i), "code")).isTrue();
            areas[i] = plane.getArea();
            assertThat(Double.parseDouble(ZhengzhouPack.text(GRID, GRID.rows().get(i), "area_m2")))
                    .isCloseTo(areas[i], within(0.06));
        }
        java.util.Arrays.sort(areas);
        assertThat(areas[areas.length / 2]).isBetween(9_000.0, 11_000.0);
        assertThat(areas[areas.length / 100]).as("1st percentile").isGreaterThan(6_000);
        assertThat(areas[areas.length - areas.length / 100]).as("99th percentile").isLessThan(15_000);
    }

    @Test
    void areasAddUpToTheRegion() throws PackException {
        Geometry region = Reprojection.toPlane(
                JsonSource.readAreas(ZhengzhouPack.SOURCES.resolve("core_region.geojson")).getFirst().geometry());
        double sum = ZhengzhouPack.plane("unit_grid").stream().mapToDouble(Geometry::getArea).sum();

        assertThat(region.getArea()).isGreaterThan(420e6);
        assertThat(sum).isCloseTo(region.getArea(), within(1.0));
    }

    /// With equal areas this leaves neither gap nor overlap: every edge has a cell on either side, or is the outline's.
    @Test
    void everyEdgeIsSharedToTheBitByTwoCellsOrLiesOnTheOutline() throws PackException {
        Map<List<Coordinate>, Integer> edges = new HashMap<>();
        for (Row row : GRID.rows()) {
            Coordinate[] ring = row.geometry().getCoordinates();
            for (int i = 1; i < ring.length; i++) {
                assertThat(edges.put(List.of(ring[i - 1], ring[i]), i)).as("an edge in the same direction twice")
                        .isNull();
            }
        }
        Geometry outline = Reprojection.toPlane(JsonSource
                .readAreas(ZhengzhouPack.SOURCES.resolve("core_region.geojson"))
                .getFirst()
                .geometry()).getBoundary();
        for (List<Coordinate> edge : edges.keySet()) {
            if (!edges.containsKey(edge.reversed())) {
                Geometry ends = Reprojection.toPlane(
                        outline.getFactory().createLineString(edge.toArray(Coordinate[]::new)));
                assertThat(outline.isWithinDistance(ends, 0.01)).as("gap at %s", edge).isTrue();
            }
        }
    }

    @Test
    void everyCellLiesInTheDistrictOfItsCode() {
        FeatureTable districts = ZhengzhouPack.table("district");
        Map<String, Geometry> shapes = new HashMap<>();
        for (Row row : districts.rows()) {
            shapes.put(ZhengzhouPack.text(districts, row, "code"), Reprojection.toPlane(row.geometry()));
        }
        Map<String, List<Geometry>> cells = new TreeMap<>();
        for (Row row : GRID.rows()) {
            cells.computeIfAbsent(ZhengzhouPack.text(GRID, row, "code").substring(0, 6), d -> new ArrayList<>())
                    .add(Reprojection.toPlane(row.geometry()));
        }
        cells.forEach((district, own) -> {
            Geometry all = CoverageUnion.union(own.toArray(Geometry[]::new));
            assertThat(all.difference(shapes.get(district)).getArea()).as(district).isLessThan(5);
        });
        assertThat(cells).hasSizeGreaterThanOrEqualTo(5);
    }

    /// Cells end at the centre lines: walking along all routes, one is hardly ever deep inside a cell.
    @Test
    void cellsLieBesideTheRoutesNotAcrossThem() throws PackException {
        PackedLayer grid = ZhengzhouPack.mapPack().findLayer("unit_grid").orElseThrow();
        int walked = 0;
        int deep = 0;
        for (RouteNetwork.Route route : RouteSource.read(ZhengzhouPack.SOURCES).routes()) {
            for (RouteNetwork.Segment segment : route.segments()) {
                LengthIndexedLine line = new LengthIndexedLine(segment.plane());
                for (double at = 10; at < line.getEndIndex(); at += 20) {
                    Coordinate c = line.extractPoint(at);
                    walked++;
                    deep += isDeepInside(grid, new PlanePoint(c.x, c.y)) ? 1 : 0;
                }
            }
        }
        assertThat(deep / (double) walked).isLessThan(0.01);
    }

    private static boolean isDeepInside(PackedLayer grid, PlanePoint at) {
        boolean[] deep = new boolean[1];
        grid.query(new Box(at.eastMetres(), at.northMetres(), at.eastMetres(), at.northMetres()),
                f -> deep[0] |= grid.contains(f, at) && grid.distanceMetres(f, at) > 12);
        return deep[0];
    }

    @Test
    void communitiesAndStreetsAreTheUnionsOfTheirCells() {
        double cells = ZhengzhouPack.plane("unit_grid").stream().mapToDouble(Geometry::getArea).sum();

        assertThat(ZhengzhouPack.plane("community").stream().mapToDouble(Geometry::getArea).sum()).isCloseTo(cells,
                within(1.0));
        assertThat(ZhengzhouPack.plane("street").stream().mapToDouble(Geometry::getArea).sum()).isCloseTo(cells,
                within(1.0));
        assertThat(ZhengzhouPack.table("community").rows()).allMatch(r -> r.geometry().isValid());
        assertThat(ZhengzhouPack.table("street").rows()).allMatch(r -> r.geometry().isValid());
    }

    @Test
    void aCommunityIsAboutFiftyCells() {
        double cells = GRID.rows().size();

        assertThat(cells / ZhengzhouPack.table("community").rows().size()).isBetween(40.0, 60.0);
    }

    private static Set<String> codes(FeatureTable table, String column) {
        return table.rows()
                .stream()
                .map(r -> ZhengzhouPack.text(table, r, column))
                .collect(
                        Collectors.toCollection(HashSet::new));
    }
}
