package xunge.ui.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.render.Enclosed;
import xunge.render.Identify;
import xunge.render.MapHit;
import xunge.render.MapScene;
import xunge.render.SceneLayer;
import xunge.render.thematic.Clusters;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.common.MapTool;

/// What is selected on the map, outlined there: by Shift and click, by a box or by a polygon. Others, such as an
/// export, read [#selected].
public final class SelectionViewModel {

    /// Stands for all layers that are shown.
    public static final String ALL_LAYERS = "";

    private static final double REACH_PIXELS = 8;

    private final MapSurface map;
    private final Background background;
    private final ObservableList<MapHit> selected = FXCollections.observableArrayList();
    private final ObservableList<String> layers = FXCollections.observableArrayList();
    private final StringProperty layer = new SimpleStringProperty(RecordsViewModel.LAYER);
    private final ObjectProperty<MapTool> tool = new SimpleObjectProperty<>(MapTool.PAN);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// The selection on `map`.
    public SelectionViewModel(MapSurface map, Background background) {
        this.map = map;
        this.background = background;
        ListChangeListener<MapHit> outline = change -> map.showSelection(List.copyOf(selected));
        selected.addListener(outline);
        tool.subscribe((before, now) -> map.useTool(now));
        map.setOnPicked(this::pick);
        map.setOnEnclosed(this::enclose);
        map.scene().subscribe(s -> s.ifPresent(this::follow));
    }

    /// What is selected, in the order it was selected in.
    public ObservableList<MapHit> selected() {
        return FXCollections.unmodifiableObservableList(selected);
    }

    /// How many are selected in each layer.
    public Map<String, Integer> countsByLayer() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        selected.forEach(h -> counts.merge(h.name(), 1, Integer::sum));
        return counts;
    }

    /// The layers boxes and polygons can select from; the empty name stands for all that are shown.
    public ObservableList<String> layers() {
        return layers;
    }

    /// The layer boxes and polygons select from.
    public StringProperty layerProperty() {
        return layer;
    }

    /// What the pointer draws.
    public ObjectProperty<MapTool> toolProperty() {
        return tool;
    }

    /// True while a large box is being searched.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void follow(MapScene scene) {
        List<String> now = new ArrayList<>();
        now.add(ALL_LAYERS);
        scene.layers()
                .reversed()
                .stream()
                .filter(l -> l.features().isPresent())
                .map(SceneLayer::name)
                .forEach(now::add);
        if (!layers.equals(now)) {
            layers.setAll(now);
        }
    }

    /// Selects the topmost feature at `place` besides what is selected, or takes it out again.
    public void pick(PlanePoint place) {
        double metres = map.sight().getValue().metresPerPixel();
        map.scene()
                .getValue()
                .ifPresent(scene -> Identify.at(scene, place, metres, REACH_PIXELS)
                        .stream()
                        .findFirst()
                        .ifPresent(hit -> toggle(resolved(scene, hit, metres))));
    }

    /// Selects only `hit`.
    public void select(MapHit hit) {
        selected.setAll(hit);
    }

    /// Selects what lies in the ring through `corners` besides what is selected.
    public void enclose(List<PlanePoint> corners) {
        double metres = map.sight().getValue().metresPerPixel();
        Optional<MapScene> scene = map.scene().getValue();
        if (scene.isEmpty()) {
            return;
        }
        busy.set(true);
        String wanted = layer.get();
        background.run("select", () -> {
            Set<MapHit> found = new LinkedHashSet<>();
            Enclosed.in(scene.get(), corners, metres, wanted)
                    .forEach(h -> found.addAll(resolved(scene.get(), h, metres)));
            return found;
        }).onSuccess(found -> {
            Set<MapHit> all = new LinkedHashSet<>(selected);
            all.addAll(found);
            selected.setAll(all);
        }).andFinally(() -> busy.set(false)).start();
        tool.set(MapTool.PAN);
    }

    /// Selects nothing.
    public void clear() {
        selected.clear();
    }

    /// Shows all that is selected.
    public void zoomTo() {
        selected.stream()
                .map(h -> h.layer().box(h.feature()))
                .reduce(Box::union)
                .ifPresent(b -> map.zoomTo(
                        b.grown(20)));
    }

    private void toggle(List<MapHit> hits) {
        Set<MapHit> all = new LinkedHashSet<>(selected);
        if (!all.addAll(hits)) {
            hits.forEach(all::remove);
        }
        selected.setAll(all);
    }

    /// A cluster stands for its records.
    private static List<MapHit> resolved(MapScene scene, MapHit hit, double metresPerPixel) {
        Optional<Clusters> clusters = RecordsViewModel.clusters(scene)
                .filter(c -> hit.name()
                        .equals(RecordsViewModel.LAYER) && hit.layer().findColumn(Clusters.COUNT).isPresent());
        return clusters.map(c -> Arrays.stream(c.members(metresPerPixel, hit.feature()))
                .mapToObj(f -> new MapHit(hit.name(), scene.findLayer(hit.name()).orElseThrow(), f))
                .toList()).orElse(List.of(hit));
    }
}
