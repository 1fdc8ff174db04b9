package xunge.geo.layer;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;

/// One map layer, projected once to EPSG:4547 and packed into flat arrays with its spatial index.
///
/// Features are numbered from 0 in the order they were added. Feature `f` owns the parts `firstPart(f)` to
/// `firstPart(f + 1)`; part `p` owns the vertices `partStart(p)` to `partStart(p + 1)`. Vertices are 32-bit metres from
/// the layer's origin: exact to 4 mm within 60 km, which is what drawing and hit-testing need; measuring areas in law
/// uses the stored geometry. Immutable, safe for many threads. Holds 8 bytes a vertex.
public final class PackedLayer {

    private final String name;
    private final GeometryKind kind;
    private final LayerSource source;
    private final PackedCoordinates coordinates;
    private final List<Column> columns;
    private final PackedTree index;
    /// Where in the index each feature's box is.
    private final int[] places;
    private final Optional<Box> extent;
    private final DerivedValues derived = new DerivedValues();

    PackedLayer(String name, GeometryKind kind, LayerSource source, PackedCoordinates coordinates,
            List<Column> columns) {
        this(name, kind, source, coordinates, columns, new PackedTree(coordinates.featureBoxes()));
    }

    PackedLayer(String name, GeometryKind kind, LayerSource source, PackedCoordinates coordinates,
            List<Column> columns, PackedTree index) {
        this.name = name;
        this.kind = kind;
        this.source = source;
        this.coordinates = coordinates;
        this.columns = List.copyOf(columns);
        this.index = index;
        this.places = new int[coordinates.featureCount()];
        int[] items = index.packedItems();
        for (int place = 0; place < items.length; place++) {
            places[items[place]] = place;
        }
        this.extent = places.length == 0 ? Optional.empty() : Optional.of(nodeBox(index.packedBoxes().length / 4 - 1));
    }

    /// The table name in the GeoPackage, such as `unit_grid`.
    public String name() {
        return name;
    }

    /// What kind of geometry all features have.
    public GeometryKind kind() {
        return kind;
    }

    /// Where the layer comes from.
    public LayerSource source() {
        return source;
    }

    /// The number of features.
    public int size() {
        return coordinates.featureCount();
    }

    /// The origin that all vertices are relative to.
    public PlanePoint origin() {
        return coordinates.origin();
    }

    /// The first part of `feature`; for `feature == size()` the number of parts.
    public int firstPart(int feature) {
        return coordinates.lines.firstPart(feature);
    }

    /// The first vertex of `part`; for the number of parts, the number of vertices.
    public int partStart(int part) {
        return coordinates.lines.partStart(part);
    }

    /// All vertices' metres east of the origin. The layer's own array: read only.
    public float[] xs() {
        return coordinates.lines.xs();
    }

    /// All vertices' metres north of the origin. The layer's own array: read only.
    public float[] ys() {
        return coordinates.lines.ys();
    }

    /// The position of vertex `vertex`.
    public PlanePoint vertex(int vertex) {
        return new PlanePoint(origin().eastMetres() + xs()[vertex],
                origin().northMetres() + ys()[vertex]);
    }

    /// The attributes, in the order they were declared.
    public List<Column> columns() {
        return columns;
    }

    /// The attribute `columnName`, if the layer has it.
    public Optional<Column> findColumn(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /// The text of attribute `columnName` of `feature`; empty when the layer or the feature has none.
    public String text(String columnName, int feature) {
        return findColumn(columnName).map(c -> c.text(feature)).orElse("");
    }

    PackedTree index() {
        return index;
    }

    /// The vertices of all features.
    public LayerLines lines() {
        return coordinates.lines;
    }

    /// A copy with fewer vertices, none of whose lines is farther than `metres` from the one it stands for, or the
    /// layer's own lines when no such copy is worth while. Where two areas share a border they share it in the copy.
    /// The first call for some distance makes the copy: about 50 ms for a million vertices.
    public LayerLines linesWithin(double metres) {
        return LineDetail.within(this, metres);
    }

    /// The box around `feature`.
    public Box box(int feature) {
        return nodeBox(places[feature]);
    }

    private Box nodeBox(int node) {
        double east = origin().eastMetres();
        double north = origin().northMetres();
        float[] boxes = index.packedBoxes();
        return new Box(east + boxes[node * 4], north + boxes[node * 4 + 1], east + boxes[node * 4 + 2],
                north + boxes[node * 4 + 3]);
    }

    /// The longer side of the box around `feature`, in metres.
    public float sizeMetres(int feature) {
        float[] boxes = index.packedBoxes();
        int at = places[feature] * 4;
        return Math.max(boxes[at + 2] - boxes[at], boxes[at + 3] - boxes[at + 1]);
    }

    /// What `make` gives for `key`, made once and kept while `key` is in use (by identity) and `kind` is asked for.
    /// Others that ask for the same wait.
    public <T> T derived(Object key, Class<T> kind, Supplier<T> make) {
        return derived.get(key, kind, make);
    }

    /// The box around all features; empty for a layer without features.
    public Optional<Box> extent() {
        return extent;
    }

    /// Calls `found` with every feature whose box meets `box`, in no promised order.
    public void query(Box box, IntConsumer found) {
        double east = origin().eastMetres();
        double north = origin().northMetres();
        index.query((float) (box.minEast() - east), (float) (box.minNorth() - north), (float) (box.maxEast() - east),
                (float) (box.maxNorth() - north), found);
    }

    /// All features whose box meets `box`, in their order.
    public int[] featuresIn(Box box) {
        double east = origin().eastMetres();
        double north = origin().northMetres();
        return index.query((float) (box.minEast() - east), (float) (box.minNorth() - north),
                (float) (box.maxEast() - east), (float) (box.maxNorth() - north));
    }

    /// True when polygon `feature` holds `point` (even-odd rule). False for lines and points.
    public boolean contains(int feature, PlanePoint point) {
        return kind == GeometryKind.POLYGON && coordinates.contains(feature, point);
    }

    /// Metres from `point` to the nearest place on the parts of `feature`, inside or not.
    public double distanceMetres(int feature, PlanePoint point) {
        return coordinates.distance(feature, point);
    }
}
