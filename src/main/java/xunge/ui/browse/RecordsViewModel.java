package xunge.ui.browse;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import xunge.geo.layer.Column;
import xunge.geo.layer.PackedLayer;
import xunge.render.FeatureChoice;
import xunge.render.LayerContent;
import xunge.render.LayerDesign;
import xunge.render.LayerLook;
import xunge.render.MapScene;
import xunge.render.SceneLayer;
import xunge.render.TimeColumns;
import xunge.render.thematic.ClusterDesign;
import xunge.render.thematic.Clusters;
import xunge.render.thematic.HeatMap;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Settings;

/// The records on the map as symbols, clusters or heat. Clusters and heat are computed in the background, again when
/// records, filter or time window change; until they are there the map shows what it showed.
public final class RecordsViewModel {

    /// The layer of the records.
    public static final String LAYER = "violation";
    /// When a record was begun.
    public static final TimeColumns TIME = TimeColumns.instant("begun");

    private static final String STATE = "state";
    /// The mildest first: a cluster shows the worst.
    private static final List<String> STATES = List.of("SYNCED", "DRAFT", "QUEUED", "PHOTOS_MISSING", "REFUSED");

    private final MapSurface map;
    private final Background background;
    private final ObjectProperty<RecordsAs> as;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<PackedLayer> records = Optional.empty();
    private long asked;

    /// The records on `map`, drawn as they were when the window last closed; `layers` says which are chosen.
    public RecordsViewModel(MapSurface map, LayersViewModel layers, Settings settings, Background background) {
        this.map = map;
        this.background = background;
        this.as = new SimpleObjectProperty<>(settings.find(Settings.Key.RECORDS_AS)
                .flatMap(RecordsViewModel::parse)
                .orElse(RecordsAs.SYMBOLS));
        as.subscribe((before, now) -> {
            settings.put(Settings.Key.RECORDS_AS, now.name());
            draw();
        });
        layers.onRecordsLook(() -> {
            if (as.get() != RecordsAs.SYMBOLS) {
                draw();
            }
        });
    }

    private static Optional<RecordsAs> parse(String name) {
        return List.of(RecordsAs.values()).stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /// How they are drawn.
    public ObjectProperty<RecordsAs> asProperty() {
        return as;
    }

    /// True while clusters or heat are being computed.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The records as they are now.
    public void use(PackedLayer layer) {
        records = Optional.of(layer);
        draw();
    }

    private void draw() {
        records.ifPresent(layer -> {
            FeatureChoice choice = map.scene()
                    .getValue()
                    .flatMap(s -> s.find(LAYER))
                    .map(SceneLayer::look)
                    .orElse(LayerLook.PLAIN)
                    .choice();
            RecordsAs wanted = as.get();
            LayerDesign design = map.scene().getValue().map(s -> s.design(LAYER)).orElse(LayerDesign.nothing());
            if (wanted == RecordsAs.SYMBOLS) {
                asked++;
                busy.set(false);
                map.change(s -> put(s, new LayerContent.Vector(layer, design, true)));
                return;
            }
            long number = ++asked;
            busy.set(true);
            background.run("records on the map", () -> content(wanted, layer, choice, design))
                    .onSuccess(content -> {
                        if (number == asked) {
                            map.change(s -> put(s, content));
                            busy.set(false);
                        }
                    })
                    .start();
        });
    }

    private static MapScene put(MapScene scene, LayerContent content) {
        MapScene with = scene.find(LAYER).isPresent() ? scene
                : scene.withContent(LAYER,
                        new LayerContent.Vector(content.features().orElseThrow(), LayerDesign.nothing(), true));
        return with.withContent(LAYER, content);
    }

    /// What draws the `choice` of `layer`. Some 0.5 s for 500 000 records: not for the FX thread.
    static LayerContent content(RecordsAs as, PackedLayer layer, FeatureChoice choice, LayerDesign design) {
        return switch (as) {
            case SYMBOLS -> new LayerContent.Vector(layer, design, true);
            case CLUSTERS -> new LayerContent.Levelled(layer,
                    Clusters.of(layer, choice.in(layer), STATE, STATES), new ClusterDesign(design));
            case HEAT -> {
                HeatMap heat = HeatMap.of(layer, choice.in(layer), urgency(layer));
                yield new LayerContent.Picture(heat::in, layer.source(), Optional.of(layer));
            }
        };
    }

    /// The state of a record where it has no urgency of its own: what was refused waits for a person.
    private static IntToDoubleFunction urgency(PackedLayer layer) {
        Optional<Column> own = layer.findColumn("urgency");
        Optional<Column> state = layer.findColumn(STATE);
        return feature -> own.filter(Column.Numbers.class::isInstance)
                .map(c -> ((Column.Numbers) c).number(feature))
                .filter(u -> u > 0)
                .orElseGet(() -> 1.0 + 0.5 * Math.max(0, state.map(c -> STATES.indexOf(c.text(feature))).orElse(0)));
    }

    /// The clusters on the map, while records are drawn so.
    public static Optional<Clusters> clusters(MapScene scene) {
        return scene.find(LAYER)
                .map(SceneLayer::content)
                .filter(LayerContent.Levelled.class::isInstance)
                .map(c -> ((LayerContent.Levelled) c).levels())
                .filter(Clusters.class::isInstance)
                .map(Clusters.class::cast);
    }
}
