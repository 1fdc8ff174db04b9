package xunge.ui.browse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import xunge.domain.ReportableException;
import xunge.geo.layer.Column;
import xunge.geo.layer.PackedLayer;
import xunge.render.LayerContent;
import xunge.render.LayerDesign;
import xunge.render.MapScene;
import xunge.render.SceneLayer;
import xunge.style.sld.SldDocument;
import xunge.style.sld.SldReader;
import xunge.style.sld.StyleException;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Settings;
import xunge.ui.text.Phrase;

/// The layers of the map, top first: order, visibility, opacity, range of scales, filter, time window and style. Follows
/// the scene on the map, so that a layer added elsewhere appears here. Remembers everything.
public final class LayersViewModel {

    private static final int MOST_CHOICES = 200;

    private final MapSurface map;
    private final Settings settings;
    private final Background background;
    private final Map<String, LayerMemory.Remembered> memory;
    private final Map<String, String> styleFiles = new HashMap<>();
    private final ObservableList<LayerEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private Runnable onRecordsLook = () -> {};
    private boolean isFollowing;

    /// The layers on `map`, shown as they were when the window last closed.
    public LayersViewModel(MapSurface map, Settings settings, Background background) {
        this.map = map;
        this.settings = settings;
        this.background = background;
        this.memory = LayerMemory.read(settings.find(Settings.Key.LAYERS).orElse(""));
        map.scene().subscribe(s -> s.ifPresent(this::follow));
    }

    /// The layers, top first.
    public ObservableList<LayerEntry> entries() {
        return entries;
    }

    /// The layer called `name`.
    public Optional<LayerEntry> find(String name) {
        return entries.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /// What went wrong last, such as with a style file; nothing when all is well.
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// `handler` runs when filter or time window of the records changed.
    void onRecordsLook(Runnable handler) {
        onRecordsLook = handler;
    }

    /// Takes up layers that came to the scene and drops those that left it.
    private void follow(MapScene scene) {
        List<String> names = scene.layers().stream().map(SceneLayer::name).toList();
        if (isFollowing || names.equals(entries.reversed().stream().map(LayerEntry::name).toList())) {
            return;
        }
        isFollowing = true;
        List<LayerEntry> fresh = new ArrayList<>();
        List<LayerEntry> changed = new ArrayList<>();
        for (SceneLayer layer : scene.layers().reversed()) {
            changed.add(find(layer.name()).orElseGet(() -> {
                LayerEntry entry = new LayerEntry(layer);
                fresh.add(entry);
                return entry;
            }));
        }
        fresh.forEach(this::remember);
        changed.sort(Comparator.comparing(LayerEntry::group).thenComparingInt(this::rememberedPlace));
        entries.setAll(changed);
        map.change(s -> {
            MapScene ordered = s.withOrder(entries.reversed().stream().map(LayerEntry::name).toList());
            for (LayerEntry entry : fresh) {
                ordered = ordered.withLook(entry.name(), entry.look());
            }
            return ordered;
        });
        isFollowing = false;
    }

    private void remember(LayerEntry entry) {
        LayerMemory.Remembered before = memory.get(entry.name());
        if (before != null) {
            before.restore(entry);
            if (!before.styleFile().isEmpty()) {
                restyle(entry, Path.of(before.styleFile()));
            }
        }
        for (ObservableValue<?> property : List.of(entry.shownProperty(), entry.opacityProperty(),
                entry.minScaleProperty(),
                entry.maxScaleProperty(), entry.fromProperty(), entry.toProperty(), entry.filterProperty())) {
            property.subscribe((was, now) -> show(entry));
        }
    }

    private int rememberedPlace(LayerEntry entry) {
        int place = List.copyOf(memory.keySet()).indexOf(entry.name());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private void show(LayerEntry entry) {
        if (entry.filterProblemProperty().get().isNone() && !isFollowing) {
            map.change(s -> s.withLook(entry.name(), entry.look()));
            if (entry.name().equals(RecordsViewModel.LAYER)) {
                onRecordsLook.run();
            }
            save();
        }
    }

    private void save() {
        Map<String, LayerMemory.Remembered> now = new LinkedHashMap<>();
        entries.forEach(e -> now.put(e.name(),
                LayerMemory.Remembered.of(e, styleFiles.getOrDefault(e.name(), ""))));
        memory.forEach(now::putIfAbsent);
        memory.clear();
        memory.putAll(now);
        settings.put(Settings.Key.LAYERS, LayerMemory.write(now));
    }

    /// True when `entry` can move by `step` places (-1 up, 1 down) within its group.
    public boolean canMove(LayerEntry entry, int step) {
        int to = entries.indexOf(entry) + step;
        return to >= 0 && to < entries.size() && entries.get(to).group() == entry.group();
    }

    /// Moves `entry` by one place up (-1) or down (1) within its group; does nothing at the group's end.
    public void move(LayerEntry entry, int step) {
        if (canMove(entry, step)) {
            int from = entries.indexOf(entry);
            List<LayerEntry> changed = new ArrayList<>(entries);
            changed.set(from, entries.get(from + step));
            changed.set(from + step, entry);
            isFollowing = true;
            entries.setAll(changed);
            map.change(s -> s.withOrder(changed.reversed().stream().map(LayerEntry::name).toList()));
            isFollowing = false;
            save();
        }
    }

    /// Shows all of `entry`.
    public void zoomTo(LayerEntry entry) {
        map.scene().getValue().flatMap(s -> s.find(entry.name())).flatMap(SceneLayer::extent).ifPresent(map::zoomTo);
    }

    /// Takes an imported layer off the map; nothing for a layer of the map pack.
    public void remove(LayerEntry entry) {
        if (entry.group().isRemovable()) {
            memory.remove(entry.name());
            map.change(s -> s.without(entry.name()));
            save();
        }
    }

    /// Draws `entry` by the style file `file` from now on. What the file asks for that is not drawn is listed; a file
    /// that cannot be read changes nothing.
    public void restyle(LayerEntry entry, Path file) {
        background.run("read style", () -> read(file))
                .onSuccess(document -> {
                    problem.set(Phrase.NONE);
                    styleFiles.put(entry.name(), file.toString());
                    map.change(s -> styled(s, entry.name(), LayerDesign.of(document)));
                    save();
                })
                .onFailure(ReportableException.class, e -> problem.set(Phrase.of(e)))
                .start();
    }

    /// Draws `entry` by the product's own style again.
    public void restyleAsShipped(LayerEntry entry) {
        styleFiles.remove(entry.name());
        map.change(s -> styled(s, entry.name(), s.design(entry.name())));
        save();
    }

    /// True when `entry` is drawn by a file that a person chose.
    public boolean hasOwnStyle(LayerEntry entry) {
        return styleFiles.containsKey(entry.name());
    }

    /// What the style of `entry` asks for that is not drawn.
    public List<Phrase> styleProblems(LayerEntry entry) {
        return map.scene()
                .getValue()
                .flatMap(s -> s.find(entry.name()))
                .map(l -> l.problems()
                        .stream()
                        .map(p -> Phrase.of(p.messageKey(), p.arguments().toArray()))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private static MapScene styled(MapScene scene, String name, LayerDesign design) {
        return scene.find(name)
                .map(SceneLayer::content)
                .filter(LayerContent.Vector.class::isInstance)
                .map(LayerContent.Vector.class::cast)
                .map(v -> scene.withContent(name, new LayerContent.Vector(v.layer(), design, v.isLive())))
                .orElse(scene);
    }

    private static SldDocument read(Path file) throws StyleException {
        try (InputStream in = Files.newInputStream(file)) {
            return SldReader.read(String.valueOf(file.getFileName()), in);
        } catch (IOException unreadable) {
            throw new StyleException("style.not-readable", List.of(String.valueOf(file.getFileName())), unreadable);
        }
    }

    /// The values of `column` of `entry`, at most 200 different ones, in order, for `use`; they are collected in the
    /// background.
    public void choices(LayerEntry entry, String column, java.util.function.Consumer<List<String>> use) {
        Optional<PackedLayer> layer = map.scene().getValue().flatMap(s -> s.findLayer(entry.name()));
        background.run("column values", () -> layer.flatMap(l -> l.findColumn(column).map(c -> values(c, l.size())))
                .orElse(List.of())).onSuccess(use).start();
    }

    private static List<String> values(Column column, int size) {
        Comparator<String> order = column instanceof Column.Numbers
                ? Comparator.comparingDouble(Double::parseDouble)
                : Comparator.naturalOrder();
        return IntStream.range(0, size)
                .mapToObj(column::text)
                .filter(v -> !v.isEmpty())
                .distinct()
                .limit(MOST_CHOICES)
                .sorted(order)
                .toList();
    }

    /// The condition `column` `operator` `value` in ECQL.
    public static String condition(LayerEntry entry, String column, FilterOperator operator, String value) {
        boolean isNumber = entry.features()
                .flatMap(l -> l.findColumn(column))
                .filter(Column.Numbers.class::isInstance)
                .isPresent() && value.matches("-?\\d+(\\.\\d+)?");
        return operator.write(column, value, isNumber);
    }
}
