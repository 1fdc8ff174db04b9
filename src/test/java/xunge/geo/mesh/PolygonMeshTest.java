package xunge.geo.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PolygonMeshTest {

    private static final long SEED = 20261123;
    private static final String WEST = "POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))";
    private static final String EAST = "POLYGON((100 0, 100 100, 200 100, 200 0, 100 0))";

    @Test
    void aCutLeavesTwoHalves() {
        PolygonMesh mesh = mesh(WEST);

        OptionalInt other = mesh.split(0, new Cut(40, 0, 0, 1), 0);

        assertThat(shapes(mesh)).containsExactlyInAnyOrder(read("POLYGON((0 0, 40 0, 40 100, 0 100, 0 0))"),
                read("POLYGON((40 0, 100 0, 100 100, 40 100, 40 0))"));
        assertThat(other).hasValue(1);
    }

    @Test
    void theNeighbourGetsTheCutsEndAsAVertex() {
        PolygonMesh mesh = mesh(WEST, EAST);

        mesh.split(0, new Cut(0, 30, 1, 0), 0);

        assertThat(mesh.outline(1)).contains(new Coordinate(100, 30));
    }

    @Test
    void aCutEndsAtAVertexNearby() {
        PolygonMesh mesh = mesh(WEST);

        mesh.split(0, new Cut(0, 3, 1, 1), 5);

        assertThat(mesh.vertexCount()).as("no vertex was added").isEqualTo(4);
    }

    @Test
    void aLineBesideTheFaceCutsNothing() {
        PolygonMesh mesh = mesh(WEST);

        assertThat(mesh.split(0, new Cut(0, 200, 1, 0), 5)).isEmpty();
        assertThat(mesh.split(0, new Cut(0, 0, 1, 0), 5)).as("along the edge").isEmpty();
        assertThat(mesh.split(0, new Cut(1, 0, 0, 1), 5)).as("so near that only a sliver is left").hasValue(1);
    }

    @Test
    void aCutThroughTwoArmsTakesTheLongerOne() {
        PolygonMesh mesh = mesh("POLYGON((0 0, 100 0, 100 50, 60 50, 60 20, 30 20, 30 50, 0 50, 0 0))");

        mesh.split(0, new Cut(0, 40, 1, 0), 0);

        assertThat(shapes(mesh)).contains(read("POLYGON((60 40, 100 40, 100 50, 60 50, 60 40))"));
    }

    @Test
    void neighboursAreNamedWithTheirSharedMetres() {
        PolygonMesh mesh = mesh(WEST, EAST);

        assertThat(mesh.neighbours(0)).containsOnlyKeys(1).containsEntry(1, 100.0);
    }

    @Test
    void mergingUndoesACut() {
        PolygonMesh mesh = mesh(WEST, EAST);
        int other = mesh.split(0, new Cut(0, 30, 1, 0), 0).getAsInt();

        assertThat(mesh.merge(other, 0)).isTrue();

        assertThat(mesh.isLive(other)).isFalse();
        assertThat(shapes(mesh).getFirst().equalsTopo(read(WEST))).isTrue();
    }

    @Test
    void whatWouldGetAHoleIsNotMerged() {
        PolygonMesh mesh = mesh("POLYGON((0 0, 30 0, 30 10, 20 10, 20 20, 30 20, 30 30, 0 30, 0 0))",
                "POLYGON((30 0, 40 0, 40 30, 30 30, 30 20, 30 10, 30 0))",
                "POLYGON((20 10, 30 10, 30 20, 20 20, 20 10))");

        assertThat(mesh.merge(0, 1)).isFalse();
        assertThat(mesh.merge(2, 0)).isTrue();
        assertThat(mesh.merge(0, 1)).isTrue();
        assertThat(mesh.areaSquareMetres(1)).isEqualTo(1200);
    }

    @Test
    void facesAwayFromEachOtherAreNotMerged() {
        PolygonMesh mesh = mesh(WEST, "POLYGON((300 0, 400 0, 400 100, 300 100, 300 0))");

        assertThat(mesh.merge(0, 1)).isFalse();
    }

    @Test
    void anyCutsAndMergesLeaveATilingOfTheSameArea() {
        Random random = new Random(SEED);
        PolygonMesh mesh = mesh(WEST, EAST, "POLYGON((0 100, 0 180, 60 200, 200 100, 100 100, 0 100))");
        double whole = 100 * 100 * 2 + read("POLYGON((0 100, 0 180, 60 200, 200 100, 100 100, 0 100))").getArea();
        for (int i = 0; i < 300; i++) {
            int face = random.nextInt(mesh.faceCount());
            double angle = random.nextDouble() * Math.PI;
            if (mesh.isLive(face)) {
                Coordinate centre = Rings.centroid(mesh.outline(face));
                mesh.split(face, new Cut(centre.x, centre.y, Math.cos(angle), Math.sin(angle)), 2);
            }
            int other = random.nextInt(mesh.faceCount());
            if (i % 3 == 0 && mesh.isLive(other)) {
                mesh.neighbours(other).keySet().stream().findFirst().ifPresent(n -> mesh.merge(other, n));
            }
        }
        Geometry[] shapes = shapes(mesh).toArray(Geometry[]::new);

        assertThat(shapes.length).isGreaterThan(100);
        assertThat(shapes).as("seed %d", SEED).allMatch(Geometry::isValid);
        assertThat(CoverageValidator.isValid(shapes)).as("seed %d", SEED).isTrue();
        assertThat(Arrays.stream(shapes).mapToDouble(Geometry::getArea).sum()).isCloseTo(whole, within(0.01));
    }

    @Test
    void theCutterMakesPiecesOfAboutTheSizeWanted() {
        PolygonMesh mesh = mesh("POLYGON((0 0, 3000 300, 2700 1500, 1500 2400, 200 1300, 0 0))");
        new FaceCutter(mesh, 8, 0.12, 7).cut(0, 10_000);

        assertThat(shapes(mesh)).allSatisfy(s -> assertThat(s.getArea()).isBetween(5_000.0, 16_000.0));
    }

    @Test
    void theCutterGivesTheSamePiecesAgain() {
        List<List<Geometry>> twice = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            PolygonMesh mesh = mesh("POLYGON((0 0, 3000 300, 2700 1500, 1500 2400, 200 1300, 0 0))");
            new FaceCutter(mesh, 8, 0.12, 7).cut(0, 10_000);
            twice.add(shapes(mesh));
        }

        assertThat(twice.get(0)).isEqualTo(twice.get(1));
    }

    @Test
    void theCutterFollowsASlantingOutline() {
        PolygonMesh mesh = mesh("POLYGON((0 0, 400 300, 250 500, -150 200, 0 0))");
        new FaceCutter(mesh, 0, 0, 7).cut(0, 62_500);

        assertThat(shapes(mesh))
                .anyMatch(s -> s.equalsExact(read("POLYGON((0 0, 200 150, 50 350, -150 200, 0 0))"), 0.02))
                .anyMatch(s -> s.equalsExact(read("POLYGON((200 150, 400 300, 250 500, 50 350, 200 150))"), 0.02));
    }

    private static PolygonMesh mesh(String... wkt) {
        return new PolygonMesh(Arrays.stream(wkt).map(w -> (Polygon) read(w)).toList());
    }

    private static List<Geometry> shapes(PolygonMesh mesh) {
        GeometryFactory factory = new GeometryFactory();
        return IntStream.range(0, mesh.faceCount()).filter(mesh::isLive).mapToObj(f -> {
            Coordinate[] ring = mesh.outline(f);
            Coordinate[] closed = Arrays.copyOf(ring, ring.length + 1);
            closed[ring.length] = ring[0];
            return factory.createPolygon(closed).norm();
        }).toList();
    }

    private static Geometry read(String wkt) {
        try {
            return new WKTReader().read(wkt).norm();
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
