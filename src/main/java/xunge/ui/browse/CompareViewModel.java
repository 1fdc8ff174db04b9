package xunge.ui.browse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import xunge.geo.layer.PackedLayer;
import xunge.render.FeatureChoice;
import xunge.render.LayerContent;
import xunge.render.LayerLook;
import xunge.render.MapScene;
import xunge.render.SceneLayer;
import xunge.render.TimeColumns;
import xunge.render.TimeWindow;
import xunge.ui.common.Background;
import xunge.ui.common.MapComparison;
import xunge.ui.common.MapSurface;
import xunge.ui.text.Phrase;

/// Two days side by side: on each side the zones in force on the day and the records of a span up to it, drawn as the
/// map draws records now. Other filters stay.
public final class CompareViewModel {

    private final MapSurface map;
    private final RecordsViewModel records;
    private final Background background;
    private final ObjectProperty<LocalDate> left;
    private final ObjectProperty<LocalDate> right;
    private final ObjectProperty<CompareSpan> span = new SimpleObjectProperty<>(CompareSpan.ALL);
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private Optional<LayerContent> drawnRecords = Optional.empty();
    private long asked;

    /// Compares on `map`; begins with thirty days before `today` and `today`.
    public CompareViewModel(MapSurface map, RecordsViewModel records, LocalDate today, Background background) {
        this.map = map;
        this.records = records;
        this.background = background;
        this.left = new SimpleObjectProperty<>(today.minusDays(30));
        this.right = new SimpleObjectProperty<>(today);
        left.subscribe((before, now) -> again());
        right.subscribe((before, now) -> again());
        span.subscribe((before, now) -> again());
        map.scene().subscribe((before, now) -> {
            if (active.get() && !now.flatMap(CompareViewModel::content).equals(drawnRecords)) {
                again();
            }
        });
    }

    /// The day on the left.
    public ObjectProperty<LocalDate> leftProperty() {
        return left;
    }

    /// The day on the right.
    public ObjectProperty<LocalDate> rightProperty() {
        return right;
    }

    /// Which records belong to a day.
    public ObjectProperty<CompareSpan> spanProperty() {
        return span;
    }

    /// True while two days are on the map.
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /// Puts both days on the map.
    public void start() {
        active.set(true);
        again();
    }

    /// Goes back to one map.
    public void stop() {
        asked++;
        active.set(false);
        map.compare(Optional.empty());
    }

    private static Optional<LayerContent> content(MapScene scene) {
        return scene.find(RecordsViewModel.LAYER).map(SceneLayer::content);
    }

    /// What the records look like on both sides.
    private record Sides(Optional<LayerContent> left, Optional<LayerContent> right) {}

    private void again() {
        Optional<MapScene> scene = map.scene().getValue();
        if (!active.get() || scene.isEmpty()) {
            return;
        }
        long number = ++asked;
        drawnRecords = content(scene.get());
        MapScene now = scene.get();
        RecordsAs as = records.asProperty().get();
        LocalDate leftDay = left.get();
        LocalDate rightDay = right.get();
        CompareSpan days = span.get();
        background.run("compare", () -> new Sides(side(now, as, leftDay, days), side(now, as, rightDay, days)))
                .onSuccess(sides -> {
                    if (number == asked) {
                        map.compare(Optional.of(new MapComparison(state(leftDay, days, sides.left),
                                state(rightDay, days, sides.right), words(leftDay), words(rightDay))));
                    }
                })
                .start();
    }

    private static Phrase words(LocalDate day) {
        return Phrase.verbatim(day.toString());
    }

    /// Clusters and heat of the records of one side; empty for symbols, which the look alone chooses.
    private static Optional<LayerContent> side(MapScene scene, RecordsAs as, LocalDate day, CompareSpan days) {
        Optional<PackedLayer> layer = scene.findLayer(RecordsViewModel.LAYER);
        if (as == RecordsAs.SYMBOLS || layer.isEmpty()) {
            return Optional.empty();
        }
        FeatureChoice choice = scene.find(RecordsViewModel.LAYER).orElseThrow().look().choice();
        FeatureChoice ofDay = new FeatureChoice(choice.filter(), Optional.of(recordsOf(day, days)));
        return Optional.of(RecordsViewModel.content(as, layer.get(), ofDay, scene.design(RecordsViewModel.LAYER)));
    }

    private static TimeWindow recordsOf(LocalDate day, CompareSpan days) {
        return new TimeWindow(RecordsViewModel.TIME, days.firstDay(day), Optional.of(day));
    }

    private static UnaryOperator<MapScene> state(LocalDate day, CompareSpan days, Optional<LayerContent> drawn) {
        return scene -> {
            MapScene state = scene;
            for (SceneLayer layer : scene.layers()) {
                Optional<TimeWindow> window = window(layer, day, days);
                LayerLook look = layer.look();
                state = window.isPresent() ? state.withLook(layer.name(), look.withWindow(window)) : state;
            }
            return drawn.isPresent() ? state.withContent(RecordsViewModel.LAYER, drawn.get()) : state;
        };
    }

    private static Optional<TimeWindow> window(SceneLayer layer, LocalDate day, CompareSpan days) {
        if (layer.name().equals(RecordsViewModel.LAYER)) {
            return Optional.of(recordsOf(day, days));
        }
        return layer.features()
                .flatMap(TimeColumns::find)
                .map(c -> c.isInstant() ? new TimeWindow(c, days.firstDay(day), Optional.of(day))
                        : TimeWindow.on(c, day));
    }
}
