package xunge.ui.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Box;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.inspect.PlaceFinder;
import xunge.ui.text.Phrase;

/// What is at a place: what the map says of it, and every feature of every layer there with its attributes and source.
public final class IdentifyViewModel {

    private static final double REACH_PIXELS = 8;
    /// Half of more than the widest carriageway.
    private static final double WIDEST_HALF_METRES = 100;

    private final MapPack pack;
    private final PlaceFinder places;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PackedLayer> violations = Optional.empty();

    /// An answer about one place.
    ///
    /// @param place what the map says
    /// @param features what lies there, top layer first
    public record Answer(Place place, List<Feature> features) {}

    /// One feature.
    ///
    /// @param layer what its layer is called
    /// @param schematic true for 示意
    /// @param attributes its attributes that have a value
    /// @param source where the layer comes from
    public record Feature(Phrase layer, boolean schematic, List<PlaceWords.Row> attributes, Phrase source) {

        /// True for a record, which comes from this device and the city, not from a map pack.
        public boolean isOwnWork() {
            return source.isNone();
        }
    }

    /// Answers from `pack` and `places`.
    public IdentifyViewModel(MapPack pack, PlaceFinder places) {
        this.pack = pack;
        this.places = places;
    }

    /// The answer on show, if any.
    public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The records as they are drawn, so that a click finds them too.
    public void useViolations(PackedLayer layer) {
        violations = Optional.of(layer);
    }

    /// Asks what is at `at`, within a few pixels at `metresPerPixel`. Takes about a millisecond.
    public void ask(PlanePoint at, double metresPerPixel) {
        double reach = REACH_PIXELS * metresPerPixel;
        List<Feature> features = new ArrayList<>();
        violations.ifPresent(layer -> collect(layer, at, reach, features));
        for (PackedLayer layer : pack.layers().reversed()) {
            collect(layer, at, reach, features);
        }
        answer.set(Optional.of(new Answer(places.find(GaussKruger.toLonLat(at)), features)));
    }

    /// The place on show.
    public Optional<LonLat> findAt() {
        return answer.get().map(a -> a.place().at());
    }

    /// Forgets the answer.
    public void clear() {
        answer.set(Optional.empty());
    }

    private static void collect(PackedLayer layer, PlanePoint at, double reach, List<Feature> into) {
        Box around = new Box(at.eastMetres(), at.northMetres(), at.eastMetres(), at.northMetres())
                .grown(Math.max(reach, WIDEST_HALF_METRES));
        layer.query(around, feature -> {
            if (layer.kind() == GeometryKind.POLYGON ? layer.contains(feature, at)
                    : layer.distanceMetres(feature, at) <= reachOf(layer, feature, reach)) {
                into.add(feature(layer, feature));
            }
        });
    }

    /// A road is hit on its carriageway, however wide that is drawn.
    private static double reachOf(PackedLayer layer, int feature, double reach) {
        return layer.findColumn("width_m")
                .filter(Column.Numbers.class::isInstance)
                .map(c -> ((Column.Numbers) c).number(feature) / 2)
                .filter(half -> half > reach)
                .orElse(reach);
    }

    private static Feature feature(PackedLayer layer, int feature) {
        List<PlaceWords.Row> rows = new ArrayList<>();
        for (Column column : layer.columns()) {
            String value = column.text(feature);
            if (!value.isEmpty() && !LayerWords.isSilent(column.name())) {
                rows.add(new PlaceWords.Row("identify-" + layer.name() + "-" + column.name(),
                        LayerWords.attribute(column.name()), LayerWords.value(column.name(), value)));
            }
        }
        Phrase source = layer.source().date().isEmpty() ? Phrase.NONE : LayerWords.source(layer.source());
        return new Feature(LayerWords.layer(layer.name()), layer.source().schematic(), rows, source);
    }
}
