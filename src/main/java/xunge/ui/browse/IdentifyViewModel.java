package xunge.ui.browse;

import java.util.ArrayList;
import java.util.Arrays;
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
import xunge.geo.layer.PackedLayer;
import xunge.inspect.PlaceFinder;
import xunge.render.Identify;
import xunge.render.MapHit;
import xunge.render.thematic.Clusters;
import xunge.ui.common.MapSurface;
import xunge.ui.text.Phrase;

/// What is at a place: what the map says of it, and every feature of every layer there with its attributes and source.
public final class IdentifyViewModel {

    private static final double REACH_PIXELS = 8;
    /// A cluster that cannot be taken apart any more is listed, up to so many.
    private static final int MOST_LISTED = 50;
    private static final double LEAST_SPREAD_METRES = 5;

    private final MapSurface map;
    private final PlaceFinder places;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// An answer about one place.
    ///
    /// @param place what the map says
    /// @param features what lies there, top layer first
    public record Answer(Place place, List<Feature> features) {}

    /// One feature.
    ///
    /// @param hit where it is in the scene
    /// @param layer what its layer is called
    /// @param schematic true for 示意
    /// @param attributes its attributes that have a value
    /// @param source where the layer comes from
    public record Feature(MapHit hit, Phrase layer, boolean schematic, List<PlaceWords.Row> attributes, Phrase source) {

        /// True for a record, which comes from this device and the city, not from a map pack.
        public boolean isOwnWork() {
            return source.isNone();
        }
    }

    /// Answers from what `map` shows and from `places`.
    public IdentifyViewModel(MapSurface map, PlaceFinder places) {
        this.map = map;
        this.places = places;
    }

    /// The answer on show, if any.
    public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Asks what is shown at `at`, within a few pixels at `metresPerPixel`: true when there is an answer to show. A click
    /// on a cluster is none: the map comes closer until its records lie apart; where they lie on one place they are
    /// listed. Takes about a millisecond.
    public boolean ask(PlanePoint at, double metresPerPixel) {
        List<MapHit> hits = map.scene()
                .getValue()
                .map(s -> Identify.at(s, at, metresPerPixel, REACH_PIXELS))
                .orElse(List.of());
        if (!hits.isEmpty() && comesCloser(hits.getFirst(), metresPerPixel)) {
            return false;
        }
        List<Feature> features = hits.stream()
                .flatMap(h -> members(h, metresPerPixel).stream())
                .map(IdentifyViewModel::feature)
                .toList();
        answer.set(Optional.of(new Answer(places.find(GaussKruger.toLonLat(at)), features)));
        return true;
    }

    private Optional<Clusters> clusters(MapHit hit) {
        boolean isCluster = hit.layer()
                .findColumn(Clusters.COUNT)
                .filter(c -> ((Column.Numbers) c).number(hit.feature()) > 1)
                .isPresent();
        return map.scene().getValue().filter(s -> isCluster).flatMap(RecordsViewModel::clusters);
    }

    private boolean comesCloser(MapHit top, double metresPerPixel) {
        Optional<Box> extent = clusters(top).map(c -> c.extent(metresPerPixel, top.feature()))
                .filter(b -> Math.max(b.widthMetres(), b.heightMetres()) > LEAST_SPREAD_METRES);
        extent.ifPresent(b -> map.zoomTo(b.grown(Math.max(b.widthMetres(), b.heightMetres()) / 10)));
        return extent.isPresent();
    }

    /// A cluster is its records; anything else is itself.
    private List<MapHit> members(MapHit hit, double metresPerPixel) {
        return clusters(hit).map(c -> Arrays.stream(c.members(metresPerPixel, hit.feature()))
                .limit(MOST_LISTED)
                .mapToObj(f -> new MapHit(hit.name(), map.scene()
                        .getValue()
                        .orElseThrow()
                        .findLayer(hit.name())
                        .orElseThrow(), f))
                .toList()).orElse(List.of(hit));
    }

    /// Lights `feature` up on the map; nothing when empty.
    public void lightUp(Optional<Feature> feature) {
        map.lightUp(feature.map(Feature::hit));
    }

    /// Shows all of `feature`.
    public void zoomTo(Feature feature) {
        Box box = feature.hit().layer().box(feature.hit().feature());
        map.zoomTo(box.grown(Math.max(30, Math.max(box.widthMetres(), box.heightMetres()) / 10)));
    }

    /// The place on show.
    public Optional<LonLat> findAt() {
        return answer.get().map(a -> a.place().at());
    }

    /// Forgets the answer.
    public void clear() {
        answer.set(Optional.empty());
        map.lightUp(Optional.empty());
    }

    private static Feature feature(MapHit hit) {
        PackedLayer layer = hit.layer();
        int feature = hit.feature();
        List<PlaceWords.Row> rows = new ArrayList<>();
        for (Column column : layer.columns()) {
            String value = column.text(feature);
            if (!value.isEmpty() && !LayerWords.isSilent(column.name())) {
                rows.add(new PlaceWords.Row("identify-" + layer.name() + "-" + column.name(),
                        LayerWords.attribute(column.name()), LayerWords.value(column.name(), value)));
            }
        }
        Phrase source = layer.source().date().isEmpty() ? Phrase.NONE : LayerWords.source(layer.source());
        return new Feature(hit, LayerWords.layer(hit.name()), layer.source().schematic(), rows, source);
    }
}
