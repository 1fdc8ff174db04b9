package xunge.geo.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;

class PackedLayerTest {

    private static final long SEED = 20261123;
    private static final PlanePoint ORIGIN = new PlanePoint(468_000, 3_847_000);
    private static final LayerSource SOURCE = new LayerSource("test", "2026-11-23", "CGCS2000", "exact", "MIT", true);
    private final GeometryFactory factory = new GeometryFactory();

    @Test
    void aPolygonHoldsWhatJtsSaysItHolds() {
        Random random = new Random(SEED);
        Polygon star = star(random);
        PackedLayer layer = polygons(star);
        for (int i = 0; i < 3000; i++) {
            PlanePoint point = randomPoint(random);
            Geometry jts = point(point);
            if (star.getBoundary().distance(jts) > 0.01) {
                assertThat(layer.contains(0, point)).as("seed %d, case %d", SEED, i).isEqualTo(star.contains(jts));
            }
        }
    }

    @Test
    void aHoleIsNotHeld() {
        PackedLayer layer = polygons(ring(0, 0, 100), ring(40, 40, 20));

        assertThat(layer.size()).isEqualTo(1);
        assertThat(layer.contains(0, at(50, 50))).isFalse();
        assertThat(layer.contains(0, at(20, 50))).isTrue();
    }

    @Test
    void distanceIsWhatJtsSays() {
        Random random = new Random(SEED);
        Polygon star = star(random);
        PackedLayer layer = polygons(star);
        for (int i = 0; i < 1000; i++) {
            PlanePoint point = randomPoint(random);
            assertThat(layer.distanceMetres(0, point)).as("seed %d, case %d", SEED, i)
                    .isCloseTo(star.getBoundary().distance(point(point)), within(0.01));
        }
    }

    @Test
    void aLineHoldsNothing() {
        LayerBuilder builder = new LayerBuilder("route", GeometryKind.LINE, SOURCE, ORIGIN);
        add(builder, ring(0, 0, 100));
        builder.endFeature();

        assertThat(builder.build(List.of()).contains(0, at(50, 50))).isFalse();
    }

    @Test
    void distanceToAPointFeatureIsStraight() {
        LayerBuilder builder = new LayerBuilder("crossing", GeometryKind.POINT, SOURCE, ORIGIN);
        builder.vertex(ORIGIN.eastMetres(), ORIGIN.northMetres()).endFeature();

        assertThat(builder.build(List.of()).distanceMetres(0, at(30, 40))).isEqualTo(50);
    }

    @Test
    void verticesComeBackToFourMillimetresAcrossTheCity() {
        LayerBuilder builder = new LayerBuilder("crossing", GeometryKind.POINT, SOURCE, ORIGIN);
        Random random = new Random(SEED);
        List<PlanePoint> given = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            PlanePoint point = at(random.nextDouble() * 120_000 - 60_000, random.nextDouble() * 120_000 - 60_000);
            given.add(point);
            builder.vertex(point.eastMetres(), point.northMetres()).endFeature();
        }
        PackedLayer layer = builder.build(List.of());

        for (int i = 0; i < given.size(); i++) {
            assertThat(layer.vertex(i).distanceMetres(given.get(i))).isLessThan(0.004);
        }
    }

    @Test
    void queryFindsTheFeaturesWhoseBoxMeets() {
        LayerBuilder builder = new LayerBuilder("unit_grid", GeometryKind.POLYGON, SOURCE, ORIGIN);
        for (int i = 0; i < 400; i++) {
            add(builder, ring(i % 20 * 100, i / 20 * 100, 100));
            builder.endFeature();
        }
        List<Integer> found = new ArrayList<>();
        builder.build(List.of()).query(box(150, 150, 160, 250), found::add);

        assertThat(found).containsExactlyInAnyOrder(21, 41);
    }

    @Test
    void aPointOnTheEdgeOfAFarBoxIsNotLostToRounding() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            double east = 40_000 + random.nextDouble();
            LayerBuilder builder = new LayerBuilder("parking_zone", GeometryKind.POLYGON, SOURCE, ORIGIN);
            add(builder, ring(east, 40_000, 5));
            builder.endFeature();
            List<Integer> found = new ArrayList<>();
            builder.build(List.of()).query(box(east + 5, 40_001, east + 9, 40_002), found::add);
            assertThat(found).as("seed %d, case %d", SEED, i).containsExactly(0);
        }
    }

    @Test
    void theExtentIsTheUnionOfTheBoxes() {
        PackedLayer layer = polygons(ring(-10, -20, 50));

        assertThat(layer.extent()).contains(box(-10, -20, 40, 30));
    }

    @Test
    void aFeatureWithoutVerticesIsKeptAndFoundNowhere() {
        LayerBuilder builder = new LayerBuilder("route", GeometryKind.LINE, SOURCE, ORIGIN);
        builder.endFeature();
        add(builder, ring(0, 0, 100));
        builder.endFeature();
        PackedLayer layer = builder.build(List.of());
        List<Integer> found = new ArrayList<>();
        layer.query(box(-1000, -1000, 1000, 1000), found::add);

        assertThat(layer.size()).isEqualTo(2);
        assertThat(found).containsExactly(1);
        assertThat(layer.extent()).contains(box(0, 0, 100, 100));
    }

    @Test
    void aLayerWithoutFeaturesHasNoExtent() {
        PackedLayer layer = new LayerBuilder("route", GeometryKind.LINE, SOURCE, ORIGIN).build(List.of());

        assertThat(layer.extent()).isEmpty();
        layer.query(box(-1, -1, 1, 1), f -> {
            throw new AssertionError("found " + f);
        });
    }

    @Test
    void manyPartsGrowTheArrays() {
        LayerBuilder builder = new LayerBuilder("unit_grid", GeometryKind.POLYGON, SOURCE, ORIGIN);
        for (int i = 0; i < 5000; i++) {
            add(builder, ring(i, i, 1));
            builder.endPart();
            add(builder, ring(i + 2, i, 1));
            assertThat(builder.endFeature()).isEqualTo(i);
        }
        PackedLayer layer = builder.build(List.of());

        assertThat(layer.firstPart(4999)).isEqualTo(9998);
        assertThat(layer.partStart(layer.firstPart(5000))).isEqualTo(layer.xs().length);
        assertThat(layer.box(4999)).isEqualTo(box(4999, 4999, 5002, 5000));
    }

    @Test
    void attributesAreReadAsText() {
        LayerBuilder builder = new LayerBuilder("route", GeometryKind.LINE, SOURCE, ORIGIN);
        add(builder, ring(0, 0, 1));
        builder.endFeature();
        PackedLayer layer = builder.build(List.of(new Column.Text("name", Arrays.asList("航海路")),
                new Column.Numbers("width_m", new double[] {40})));

        assertThat(layer.text("name", 0)).isEqualTo("航海路");
        assertThat(layer.text("width_m", 0)).isEqualTo("40");
        assertThat(layer.text("nothing", 0)).isEmpty();
    }

    private Polygon star(Random random) {
        Coordinate[] ring = new Coordinate[41];
        for (int i = 0; i < 40; i++) {
            double radius = 200 + random.nextDouble() * 800;
            ring[i] = new Coordinate(ORIGIN.eastMetres() + radius * Math.cos(i * Math.PI / 20),
                    ORIGIN.northMetres() + radius * Math.sin(i * Math.PI / 20));
        }
        ring[40] = ring[0];
        return factory.createPolygon(ring);
    }

    private Coordinate[] ring(double east, double north, double size) {
        return Arrays.stream(new double[][] {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}})
                .map(c -> new Coordinate(ORIGIN.eastMetres() + east + c[0] * size,
                        ORIGIN.northMetres() + north + c[1] * size))
                .toArray(Coordinate[]::new);
    }

    private PackedLayer polygons(Polygon polygon) {
        return polygons(polygon.getCoordinates());
    }

    private PackedLayer polygons(Coordinate[]... rings) {
        LayerBuilder builder = new LayerBuilder("district", GeometryKind.POLYGON, SOURCE, ORIGIN);
        for (Coordinate[] ring : rings) {
            add(builder, ring);
            builder.endPart();
        }
        builder.endFeature();
        return builder.build(List.of());
    }

    private static void add(LayerBuilder builder, Coordinate[] ring) {
        for (Coordinate c : ring) {
            builder.vertex(c.x, c.y);
        }
    }

    private static PlanePoint randomPoint(Random random) {
        return at(random.nextDouble() * 2400 - 1200, random.nextDouble() * 2400 - 1200);
    }

    private static PlanePoint at(double east, double north) {
        return new PlanePoint(ORIGIN.eastMetres() + east, ORIGIN.northMetres() + north);
    }

    private static Box box(double minEast, double minNorth, double maxEast, double maxNorth) {
        return new Box(ORIGIN.eastMetres() + minEast, ORIGIN.northMetres() + minNorth,
                ORIGIN.eastMetres() + maxEast, ORIGIN.northMetres() + maxNorth);
    }

    private Geometry point(PlanePoint point) {
        return factory.createPoint(new Coordinate(point.eastMetres(), point.northMetres()));
    }
}
