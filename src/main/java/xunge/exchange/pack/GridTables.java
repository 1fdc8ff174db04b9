package xunge.exchange.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import xunge.domain.GridCode;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.exchange.pack.Communities.Community;
import xunge.exchange.pack.DistrictSource.District;
import xunge.geo.GaussKruger;
import xunge.geo.layer.GeometryKind;
import xunge.geo.mesh.PolygonMesh;
import xunge.geo.mesh.Rings;
import xunge.store.gpkg.FeatureTable;
import xunge.store.gpkg.FeatureTable.Row;

/// The layers `street`, `community` and `unit_grid`: cells of about 10 000 m² numbered as GB/T 47678 wants it.
///
/// Sequences run west to east, then north to south (Beijing unit-grid standard): rows of about one cell's height.
final class GridTables {

    static final String REGION_FILE = "core_region.geojson";

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int COMMUNITIES_PER_STREET = 12;
    private static final double CELL_ROW_METRES = 100;
    private static final double COMMUNITY_ROW_METRES = 700;
    private static final double STREET_ROW_METRES = 2500;

    private final PolygonMesh mesh;
    private final List<District> districts;
    private final Coordinate[] degrees;
    private final List<Row> streets = new ArrayList<>();
    private final List<Row> communities = new ArrayList<>();
    private final List<Row> cells = new ArrayList<>();

    private GridTables(PolygonMesh mesh, List<District> districts) {
        this.mesh = mesh;
        this.districts = districts;
        this.degrees = new Coordinate[mesh.vertexCount()];
    }

    /// The three tables for `region` (EPSG:4547), bottom layer first.
    static List<FeatureTable> build(Geometry region, LayerList layers, List<District> districts, RouteNetwork network)
            throws PackException {
        List<LineString> lines = network.routes()
                .stream()
                .flatMap(r -> r.segments().stream())
                .map(RouteNetwork.Segment::plane)
                .toList();
        Blocks blocks = Blocks.of(region, districts, lines);
        List<Community> divided = Communities.of(blocks);
        GridTables tables = new GridTables(blocks.mesh(), districts);
        tables.number(divided);
        return tables.tables(layers);
    }

    private void number(List<Community> all) {
        Map<Integer, List<Community>> byDistrict = new TreeMap<>();
        all.forEach(c -> byDistrict.computeIfAbsent(c.district(), d -> new ArrayList<>()).add(c));
        byDistrict.forEach((district, own) -> {
            List<List<Community>> grouped = new ArrayList<>();
            group(own, grouped);
            List<List<Community>> ordered = inReadingOrder(grouped, STREET_ROW_METRES, GridTables::middle);
            for (int street = 0; street < ordered.size(); street++) {
                addStreet(districts.get(district).code(), street + 1, ordered.get(street));
            }
        });
    }

    /// Halves `communities` across their longer extent until each group is a street.
    private static void group(List<Community> communities, List<List<Community>> streets) {
        if (communities.size() <= COMMUNITIES_PER_STREET) {
            streets.add(communities);
            return;
        }
        boolean byEast = spread(communities, c -> c.centre().x) >= spread(communities, c -> c.centre().y);
        List<Community> sorted = new ArrayList<>(communities);
        sorted.sort(Comparator.comparingDouble(c -> byEast ? c.centre().x : c.centre().y));
        int half = sorted.size() / 2;
        group(sorted.subList(0, half), streets);
        group(sorted.subList(half, sorted.size()), streets);
    }

    private static double spread(List<Community> communities, ToDoubleFunction<Community> value) {
        var range = communities.stream().mapToDouble(value).summaryStatistics();
        return range.getMax() - range.getMin();
    }

    private static Coordinate middle(List<Community> communities) {
        return new Coordinate(communities.stream().mapToDouble(c -> c.centre().x).average().orElse(0),
                communities.stream().mapToDouble(c -> c.centre().y).average().orElse(0));
    }

    private void addStreet(String district, int street, List<Community> members) {
        List<Geometry> shapes = new ArrayList<>();
        List<Community> ordered = inReadingOrder(members, COMMUNITY_ROW_METRES, Community::centre);
        String code = "%s%03d".formatted(district, street);
        for (int i = 0; i < ordered.size(); i++) {
            shapes.add(addCommunity(district, street, i + 1, ordered.get(i)));
        }
        streets.add(Columns.row(union(shapes), code, SchematicNames.street(street), district));
    }

    private Geometry addCommunity(String district, int street, int community, Community members) {
        List<Geometry> shapes = new ArrayList<>();
        List<Integer> ordered = inReadingOrder(members.cells(), CELL_ROW_METRES,
                c -> Rings.centroid(mesh.outline(c)));
        GridCode code = GridCode.of(district, street, community, 1);
        for (int i = 0; i < ordered.size(); i++) {
            Polygon shape = polygon(ordered.get(i));
            shapes.add(shape);
            cells.add(Columns.row(shape, GridCode.of(district, street, community, i + 1).digits(), code.street(),
                    code.community(), Math.rint(mesh.areaSquareMetres(ordered.get(i)) * 10) / 10));
        }
        Geometry whole = union(shapes);
        communities.add(Columns.row(whole, code.community(), SchematicNames.community(street, community),
                code.street()));
        return whole;
    }

    /// `items` in rows of `rowMetres` from the northernmost down, each row from west to east.
    private static <T> List<T> inReadingOrder(Collection<T> items, double rowMetres, Function<T, Coordinate> centre) {
        List<Placed<T>> placed = items.stream().map(i -> new Placed<>(i, centre.apply(i))).toList();
        double top = placed.stream().mapToDouble(p -> p.centre().y).max().orElse(0);
        return placed.stream()
                .sorted(Comparator.comparingDouble((Placed<T> p) -> Math.floor((top - p.centre().y) / rowMetres))
                        .thenComparingDouble(p -> p.centre().x)
                        .thenComparingDouble(p -> p.centre().y))
                .map(Placed::item)
                .toList();
    }

    private record Placed<T>(T item, Coordinate centre) {}

    private static Geometry union(List<Geometry> shapes) {
        return CoverageUnion.union(shapes.toArray(Geometry[]::new)).norm();
    }

    private Polygon polygon(int cell) {
        int[] ring = mesh.ring(cell);
        Coordinate[] closed = new Coordinate[ring.length + 1];
        for (int i = 0; i < ring.length; i++) {
            closed[i] = degrees(ring[i]);
        }
        closed[ring.length] = closed[0];
        return FACTORY.createPolygon(closed);
    }

    private Coordinate degrees(int vertex) {
        if (degrees[vertex] == null) {
            Coordinate plane = mesh.vertex(vertex);
            LonLat at = GaussKruger.toLonLat(new PlanePoint(plane.x, plane.y));
            degrees[vertex] = new Coordinate(at.lonDegrees(), at.latDegrees());
        }
        return degrees[vertex];
    }

    private List<FeatureTable> tables(LayerList layers) throws PackException {
        return List.of(
                layers.table("street", GeometryKind.POLYGON,
                        List.of(Columns.text("code"), Columns.text("name"), Columns.text("district")), streets),
                layers.table("community", GeometryKind.POLYGON,
                        List.of(Columns.text("code"), Columns.text("name"), Columns.text("street")), communities),
                layers.table("unit_grid", GeometryKind.POLYGON, List.of(Columns.text("code"), Columns.text("street"),
                        Columns.text("community"), Columns.real("area_m2")), cells));
    }
}
