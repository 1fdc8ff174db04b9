package xunge.geo.layer;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
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
    private final float[] boxes;
    private final Optional<Box> extent;

    PackedLayer(String name, GeometryKind kind, LayerSource source, PackedCoordinates coordinates,
            List<Column> columns) {
        this.name = name;
        this.kind = kind;
        this.source = source;
        this.coordinates = coordinates;
        this.columns = List.copyOf(columns);
        this.boxes = coordinates.featureBoxes();
        this.index = new PackedTree(boxes);
        this.extent = IntStream.range(0, size()).mapToObj(this::box).reduce(Box::union);
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
        return coordinates.featureParts[feature];
    }

    /// The first vertex of `part`; for the number of parts, the number of vertices.
    public int partStart(int part) {
        return coordinates.partStarts[part];
    }

    /// All vertices' metres east of the origin. The layer's own array: read only.
    public float[] xs() {
        return coordinates.xs;
    }

    /// All vertices' metres north of the origin. The layer's own array: read only.
    public float[] ys() {
        return coordinates.ys;
    }

    /// The position of vertex `vertex`.
    public PlanePoint vertex(int vertex) {
        return new PlanePoint(origin().eastMetres() + coordinates.xs[vertex],
                origin().northMetres() + coordinates.ys[vertex]);
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

    /// The box around `feature`.
    public Box box(int feature) {
        double east = origin().eastMetres();
        double north = origin().northMetres();
        return new Box(east + boxes[feature * 4], north + boxes[feature * 4 + 1], east + boxes[feature * 4 + 2],
                north + boxes[feature * 4 + 3]);
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

    /// True when polygon `feature` holds `point` (even-odd rule). False for lines and points.
    public boolean contains(int feature, PlanePoint point) {
        return kind == GeometryKind.POLYGON && coordinates.contains(feature, point);
    }

    /// Metres from `point` to the nearest place on the parts of `feature`, inside or not.
    public double distanceMetres(int feature, PlanePoint point) {
        return coordinates.distance(feature, point);
    }
}
