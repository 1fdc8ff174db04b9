package xunge.ui.browse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import xunge.render.thematic.Breaks;
import xunge.render.thematic.Choropleth;
import xunge.render.thematic.ClassColours;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;
import xunge.ui.text.Phrase;

/// The thematic map: what is coloured by which figure, in which classes and colours, with its legend.
final class ThematicView implements Panel {

    private final ThematicViewModel model;
    private final MapSurface map;
    private final Parts parts;
    private final PanelFrame frame;
    private final Button draw;
    private final Button clear;
    private final VBox legend = new VBox();
    private final ProgressBar busy = new ProgressBar();
    private final Label note;
    private final Node column;
    private final Node value;
    private final Subscriptions subscriptions = new Subscriptions();

    ThematicView(ThematicViewModel model, MapSurface map, Parts parts, Runnable close) {
        this.model = model;
        this.map = map;
        this.parts = parts;
        frame = new PanelFrame("thematic", parts, close);
        frame.title().textProperty().bind(parts.language().text("thematic.title"));
        draw = parts.button("thematic-draw", "thematic.draw", "accent", "large");
        draw.setMaxWidth(Double.MAX_VALUE);
        draw.setOnAction(e -> model.draw());
        clear = parts.button("thematic-clear", "thematic.clear", "quiet");
        clear.setOnAction(e -> model.clear());
        legend.setId("thematic-legend");
        legend.getStyleClass().add("legend");
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.getStyleClass().add("thin-bar");
        note = parts.plain("", "hint");
        column = choice("column", model.columns(), model.columnProperty(), ThematicViewModel::columnWords);
        value = choice("value", model.values(), model.valueProperty(),
                v -> ThematicViewModel.valueWords(model.columnProperty().get(), v));
        frame.body(choice("places", model.placeLayers(), model.placesProperty(), ThematicViewModel::layerWords),
                choice("things", model.thingLayers(), model.thingsProperty(), ThematicViewModel::layerWords),
                choice("indicator", FXCollections.observableArrayList(IndicatorKind.values()),
                        model.indicatorProperty(), k -> Phrase.of(k.wordsKey())),
                column, value, draw, busy, note, legend, looks(), clear);
    }

    private Node looks() {
        Property<Integer> classes = new SimpleObjectProperty<>(model.classesProperty().get());
        classes.subscribe(n -> model.classesProperty().set(n));
        ObservableList<Integer> numbers = FXCollections.observableArrayList(
                IntStream.rangeClosed(ClassColours.FEWEST, ClassColours.MOST).boxed().toList());
        CheckBox hatched = new CheckBox();
        hatched.setId("thematic-hatched");
        hatched.textProperty().bind(parts.language().text("thematic.hatched"));
        hatched.selectedProperty().bindBidirectional(model.hatchedProperty());
        hatched.setWrapText(true);
        return new VBox(12,
                choice("method", FXCollections.observableArrayList(Breaks.values()), model.methodProperty(),
                        b -> Phrase.of("thematic.method." + b.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                choice("classes", numbers, classes, n -> Phrase.of("thematic.classes.count", n)),
                choice("colours", FXCollections.observableArrayList(ClassColours.values()), model.coloursProperty(),
                        c -> Phrase.of("thematic.colours." + c.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                hatched);
    }

    private <T> Node choice(String id, ObservableList<T> items, Property<T> chosen,
            java.util.function.Function<T, Phrase> words) {
        String key = "thematic." + id;
        return parts.field(key, new ChoiceField<>("thematic-" + id, key, parts, items, chosen, words));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return draw;
    }

    @Override
    public void attach() {
        subscriptions.follow(model.busyProperty(), now -> Parts.toggle(busy, now));
        subscriptions.follow(model.indicatorProperty(), kind -> {
            Parts.toggle(column, kind.needsColumn());
            Parts.toggle(value, kind.needsValue());
        });
        subscriptions.bind(note.textProperty(), parts.language().text(model.noteProperty()));
        subscriptions.follow(model.noteProperty(), p -> Parts.toggle(note, !p.isNone()));
        subscriptions.follow(model.drawnProperty(), d -> fill());
        subscriptions.follow(parts.language().textsProperty(), t -> fill());
        subscriptions.follow(model.themeProperty(), t -> fill());
    }

    @Override
    public void detach() {
        subscriptions.release();
    }

    private void fill() {
        Map<String, Image> swatches = new HashMap<>();
        Stream.of(ThematicViewModel.AREAS, ThematicViewModel.ROADS)
                .flatMap(name -> map.legend(name).stream())
                .forEach(item -> swatches.put(item.title(), item.swatch()));
        legend.getChildren().setAll(model.legend().stream().map(e -> line(e, swatches)).toList());
        Parts.toggle(clear, model.drawnProperty().get().isPresent());
    }

    private Node line(Choropleth.Entry entry, Map<String, Image> swatches) {
        Label range = new Label(
                entry.isNoData() ? parts.language().texts().get("thematic.no-data") : entry.title());
        Label count = new Label(parts.language().texts().get("thematic.features", entry.count()));
        count.getStyleClass().add("hint");
        ImageView swatch = new ImageView(swatches.get(entry.title()));
        HBox line = new HBox(swatch, range, Parts.spring(), count);
        line.getStyleClass().add("legend-line");
        return line;
    }
}
