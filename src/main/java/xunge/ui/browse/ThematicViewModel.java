package xunge.ui.browse;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.render.FeatureChoice;
import xunge.render.LayerContent;
import xunge.render.MapScene;
import xunge.render.SceneLayer;
import xunge.render.thematic.Breaks;
import xunge.render.thematic.Choropleth;
import xunge.render.thematic.ClassColours;
import xunge.render.thematic.Indicator;
import xunge.render.thematic.Tally;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.text.Phrase;

/// A map of areas or roads coloured by a figure. The figures are computed in the background, by the newest wish only;
/// another cut or other colours are drawn from the same figures at once.
public final class ThematicViewModel {

    /// The layer of coloured areas in the scene.
    public static final String AREAS = "thematic";
    /// The layer of coloured roads.
    public static final String ROADS = "thematic_road";

    private static final String ROAD_LAYER = "route";
    private static final int MOST_CHOICES = 60;
    private static final int USUAL_CLASSES = 5;

    private final MapSurface map;
    private final Background background;
    private final ObservableList<String> placeLayers = FXCollections.observableArrayList();
    private final ObservableList<String> thingLayers = FXCollections.observableArrayList();
    private final ObservableList<String> columns = FXCollections.observableArrayList();
    private final ObservableList<String> values = FXCollections.observableArrayList();
    private final StringProperty places = new SimpleStringProperty("district");
    private final StringProperty things = new SimpleStringProperty(RecordsViewModel.LAYER);
    private final ObjectProperty<IndicatorKind> indicator = new SimpleObjectProperty<>(IndicatorKind.COUNT);
    private final StringProperty column = new SimpleStringProperty("");
    private final StringProperty value = new SimpleStringProperty("");
    private final ObjectProperty<Breaks> method = new SimpleObjectProperty<>(Breaks.NATURAL);
    private final IntegerProperty classes = new SimpleIntegerProperty(USUAL_CLASSES);
    private final ObjectProperty<ClassColours> colours = new SimpleObjectProperty<>(ClassColours.YELLOW_RED);
    private final BooleanProperty hatched = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Choropleth>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Phrase> note = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final AtomicLong asked = new AtomicLong();

    /// Thematic maps on `map`.
    public ThematicViewModel(MapSurface map, Background background) {
        this.map = map;
        this.background = background;
        map.scene().subscribe(s -> s.ifPresent(this::follow));
        things.subscribe(this::followThings);
        indicator.subscribe(this::followThings);
        column.subscribe(this::followColumn);
        method.subscribe((before, now) -> redraw());
        classes.subscribe((before, now) -> redraw());
        colours.subscribe((before, now) -> redraw());
        hatched.subscribe((before, now) -> redraw());
    }

    /// The layers that can be coloured.
    public ObservableList<String> placeLayers() {
        return placeLayers;
    }

    /// The layers that can be counted.
    public ObservableList<String> thingLayers() {
        return thingLayers;
    }

    /// The columns the indicator can be told of.
    public ObservableList<String> columns() {
        return columns;
    }

    /// The values of the chosen column.
    public ObservableList<String> values() {
        return values;
    }

    /// The layer to colour.
    public StringProperty placesProperty() {
        return places;
    }

    /// The layer to count.
    public StringProperty thingsProperty() {
        return things;
    }

    /// What is told.
    public ObjectProperty<IndicatorKind> indicatorProperty() {
        return indicator;
    }

    /// The column it is told of.
    public StringProperty columnProperty() {
        return column;
    }

    /// The value a share is of.
    public StringProperty valueProperty() {
        return value;
    }

    /// How the figures are cut into classes.
    public ObjectProperty<Breaks> methodProperty() {
        return method;
    }

    /// How many classes, 3 to 7.
    public IntegerProperty classesProperty() {
        return classes;
    }

    /// The colours of the classes.
    public ObjectProperty<ClassColours> coloursProperty() {
        return colours;
    }

    /// True to tell the classes by hatches too.
    public BooleanProperty hatchedProperty() {
        return hatched;
    }

    /// True while figures are computed.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The map on show; empty when there is none.
    public ReadOnlyObjectProperty<Optional<Choropleth>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /// What there is to say beside the legend.
    public ReadOnlyObjectProperty<Phrase> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// What people call the layer `name`.
    public static Phrase layerWords(String name) {
        return LayerWords.layer(name);
    }

    /// What people call the column `name`.
    public static Phrase columnWords(String name) {
        return LayerWords.attribute(name);
    }

    /// What people call `text` in `column`.
    public static Phrase valueWords(String column, String text) {
        return LayerWords.value(column, text);
    }

    private void follow(MapScene scene) {
        setKeeping(placeLayers, layers(scene, l -> l.kind() != GeometryKind.POINT));
        setKeeping(thingLayers, layers(scene, l -> l.kind() != GeometryKind.LINE && l.size() > 0
                || l.name().equals(RecordsViewModel.LAYER)));
        if (drawn.get().isPresent() && scene.find(AREAS).isEmpty() && scene.find(ROADS).isEmpty()) {
            drawn.set(Optional.empty());
        }
    }

    private static List<String> layers(MapScene scene, java.util.function.Predicate<PackedLayer> wanted) {
        return scene.layers()
                .reversed()
                .stream()
                .filter(l -> !l.name().equals(AREAS) && !l.name().equals(ROADS))
                .filter(l -> l.features().filter(wanted).isPresent())
                .map(SceneLayer::name)
                .toList();
    }

    /// A list that says it changed only when it did: what is chosen in it stays chosen.
    private static void setKeeping(ObservableList<String> list, List<String> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    private Optional<PackedLayer> layer(String name) {
        return map.scene().getValue().flatMap(s -> s.findLayer(name));
    }

    private void followThings() {
        boolean isAverage = indicator.get() == IndicatorKind.AVERAGE;
        List<String> offered = layer(things.get()).map(l -> l.columns()
                .stream()
                .filter(c -> isAverage == c instanceof Column.Numbers)
                .filter(c -> !c.name().equals("id") && !c.name().equals("label"))
                .map(Column::name)
                .toList()).orElse(List.of());
        setKeeping(columns, offered);
        if (!offered.contains(column.get())) {
            column.set(offered.contains("state") ? "state" : offered.stream().findFirst().orElse(""));
        }
        followColumn();
    }

    private void followColumn() {
        Optional<PackedLayer> layer = layer(things.get());
        List<String> found = indicator.get() != IndicatorKind.SHARE ? List.of()
                : layer.flatMap(l -> l.findColumn(column.get())
                        .map(c -> IntStream.range(0, l.size())
                                .mapToObj(c::text)
                                .filter(v -> !v.isEmpty())
                                .distinct()
                                .limit(MOST_CHOICES)
                                .sorted()
                                .toList()))
                        .orElse(List.of());
        setKeeping(values, found);
        if (!found.contains(value.get())) {
            value.set(found.stream().findFirst().orElse(""));
        }
    }

    private Indicator wanted() {
        return switch (indicator.get()) {
            case COUNT -> new Indicator.Count();
            case PER_SIZE -> new Indicator.PerSize();
            case PER_ROAD -> new Indicator.PerRoadKilometre();
            case SHARE -> new Indicator.Share(column.get(), value.get());
            case AVERAGE -> new Indicator.Average(column.get());
        };
    }

    /// Computes the figures and puts the map on show.
    public void draw() {
        Optional<PackedLayer> coloured = layer(places.get());
        Optional<PackedLayer> counted = layer(things.get());
        if (coloured.isEmpty() || counted.isEmpty()) {
            note.set(Phrase.of("thematic.nothing-to-count"));
            return;
        }
        long number = asked.incrementAndGet();
        busy.set(true);
        Indicator told = wanted();
        FeatureChoice choice = map.scene()
                .getValue()
                .flatMap(s -> s.find(things.get()))
                .map(l -> l.look().choice())
                .orElse(FeatureChoice.ALL);
        Optional<PackedLayer> roads = layer(ROAD_LAYER);
        Choropleth.Look look = look();
        background.run("thematic map", () -> Choropleth.of(coloured.get(), Tally.of(coloured.get(), counted.get(),
                choice.in(counted.get()), told, roads, () -> asked.get() != number), look))
                .onSuccess(made -> {
                    if (asked.get() == number) {
                        show(made);
                    }
                })
                .andFinally(() -> busy.set(busy.get() && asked.get() != number))
                .start();
    }

    private Choropleth.Look look() {
        return new Choropleth.Look(method.get(), classes.get(), colours.get(), hatched.get());
    }

    private void redraw() {
        drawn.get().ifPresent(d -> show(d.with(look())));
    }

    private void show(Choropleth made) {
        boolean isRoads = made.places().kind() == GeometryKind.LINE;
        LayerContent content = new LayerContent.Vector(made.places(), made, false);
        drawn.set(Optional.of(made));
        note.set(made.isEmpty() ? Phrase.of("thematic.no-figures") : Phrase.NONE);
        map.change(s -> s.without(isRoads ? AREAS : ROADS).withContent(isRoads ? ROADS : AREAS, content));
    }

    /// The name of the theme the map is drawn in; the legend's colours follow it.
    public ObservableValue<String> themeProperty() {
        return map.scene().map(s -> s.map(x -> x.theme().name()).orElse(""));
    }

    /// The legend of the map on show in the theme on show, the highest class first.
    public List<Choropleth.Entry> legend() {
        return drawn.get()
                .flatMap(d -> map.scene().getValue().map(s -> d.legend(s.theme())))
                .orElse(List.of());
    }

    /// Takes the map off.
    public void clear() {
        asked.incrementAndGet();
        busy.set(false);
        drawn.set(Optional.empty());
        note.set(Phrase.NONE);
        map.change(s -> s.without(AREAS).without(ROADS));
    }
}
