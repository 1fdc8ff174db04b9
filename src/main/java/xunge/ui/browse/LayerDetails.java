package xunge.ui.browse;

import java.io.File;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import xunge.ui.common.LegendItem;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Parts;
import xunge.ui.text.Phrase;

/// How one layer is shown: legend, opacity, range of scales, filter, time window, order, style.
final class LayerDetails extends VBox {

    private final LayerEntry entry;
    private final LayersViewModel model;
    private final MapSurface map;
    private final Parts parts;
    private final VBox legend = new VBox();
    private final VBox styleProblems = new VBox();

    LayerDetails(LayerEntry entry, LayersViewModel model, MapSurface map, Parts parts) {
        this.entry = entry;
        this.model = model;
        this.map = map;
        this.parts = parts;
        setId("layer-details-" + entry.name());
        getStyleClass().add("layer-details");
        legend.getStyleClass().add("legend");
        getChildren().addAll(order(), legend, opacity(), scales());
        if (entry.features().isPresent()) {
            getChildren().add(new FilterField(entry, model, parts));
        }
        if (entry.hasTime()) {
            getChildren().add(time());
        }
        if (entry.features().isPresent()) {
            getChildren().add(style());
        }
        getChildren().addAll(source());
        map.scene().subscribe(s -> fill());
        parts.language().textsProperty().subscribe(t -> fill());
    }

    private Node order() {
        Button up = button("up", "mdi2a-arrow-up", "layer.up", () -> model.move(entry, -1));
        Button down = button("down", "mdi2a-arrow-down", "layer.down", () -> model.move(entry, 1));
        Button zoom = button("zoom", "mdi2m-magnify-scan", "layer.zoom", () -> model.zoomTo(entry));
        HBox row = new HBox(up, down, zoom);
        if (entry.group().isRemovable()) {
            row.getChildren().add(button("remove", "mdi2d-delete-outline", "layer.remove", () -> model.remove(entry)));
        }
        row.getStyleClass().add("layer-buttons");
        return row;
    }

    private Button button(String id, String icon, String key, Runnable action) {
        Button button = parts.iconButton("layer-" + id + "-" + entry.name(), icon, key);
        button.setOnAction(e -> action.run());
        return button;
    }

    private void fill() {
        Map<String, LegendItem> lines = new LinkedHashMap<>();
        map.legend(entry.name())
                .stream()
                .filter(i -> !LayerWords.rule(i.title()).isNone())
                .forEach(i -> lines.putIfAbsent(parts.language().say(LayerWords.rule(i.title())), i));
        legend.getChildren().setAll(lines.entrySet().stream().map(l -> line(l.getKey(), l.getValue())).toList());
        Parts.toggle(legend, !legend.getChildren().isEmpty());
        List<Phrase> problems = model.styleProblems(entry);
        styleProblems.getChildren()
                .setAll(problems.stream().map(p -> parts.plain(parts.language().say(p), "problem")).toList());
    }

    private static Node line(String words, LegendItem item) {
        HBox line = new HBox(new ImageView(item.swatch()), new Label(words));
        line.getStyleClass().add("legend-line");
        return line;
    }

    private Node opacity() {
        Slider slider = new Slider(0, 1, 1);
        slider.setId("layer-opacity-" + entry.name());
        slider.setBlockIncrement(0.1);
        slider.valueProperty().bindBidirectional(entry.opacityProperty());
        Label percent = parts.tag("", "hint");
        percent.textProperty().bind(entry.opacityProperty().map(o -> Math.round(o.doubleValue() * 100) + " %"));
        slider.accessibleTextProperty().bind(parts.language().text("layer.opacity"));
        HBox row = new HBox(slider, percent);
        row.getStyleClass().add("layer-line");
        HBox.setHgrow(slider, Priority.ALWAYS);
        return new VBox(parts.label("layer.opacity", "field-name"), row);
    }

    private Node scales() {
        TextField near = scale("near", entry.minScaleProperty(), 0, "layer.scale.near");
        TextField far = scale("far", entry.maxScaleProperty(), Double.POSITIVE_INFINITY, "layer.scale.far");
        HBox row = new HBox(parts.tag("1:"), near, parts.tag("– 1:"), far);
        row.getStyleClass().add("layer-line");
        return new VBox(parts.label("layer.scale", "field-name"), row);
    }

    /// A scale denominator; empty, or anything that is no number, for `none`.
    private TextField scale(String id, DoubleProperty value, double none, String key) {
        TextField field = new TextField();
        field.setId("layer-" + id + "-" + entry.name());
        field.accessibleTextProperty().bind(parts.language().text(key));
        field.promptTextProperty().bind(parts.language().text("layer.scale.any"));
        value.subscribe(now -> {
            if (!field.isFocused()) {
                field.setText(now.doubleValue() == none ? "" : String.format(Locale.ROOT, "%.0f", now.doubleValue()));
            }
        });
        field.textProperty().subscribe((before, now) -> {
            String digits = now.replaceAll("[\\s,]", "");
            value.set(digits.matches("\\d{1,9}") ? Double.parseDouble(digits) : none);
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefColumnCount(6);
        return field;
    }

    private Node time() {
        HBox row = new HBox(day("from", entry.fromProperty(), "layer.time.from"), parts.tag("–"),
                day("to", entry.toProperty(), "layer.time.to"));
        row.getStyleClass().add("layer-line");
        return new VBox(parts.label("layer.time", "field-name"), row);
    }

    private DatePicker day(String id, ObjectProperty<Optional<LocalDate>> value, String key) {
        DatePicker picker = new DatePicker(value.get().orElse(null));
        picker.setId("layer-" + id + "-" + entry.name());
        picker.accessibleTextProperty().bind(parts.language().text(key));
        picker.promptTextProperty().bind(parts.language().text("layer.scale.any"));
        picker.setConverter(new IsoDays());
        picker.valueProperty().subscribe((before, now) -> value.set(Optional.ofNullable(now)));
        picker.getEditor().textProperty().subscribe((before, now) -> {
            if (now.isBlank()) {
                picker.setValue(null);
            }
        });
        return picker;
    }

    private Node style() {
        Button choose = parts.button("layer-style-" + entry.name(), "layer.style.choose", "quiet");
        choose.setOnAction(e -> choose());
        Button shipped = parts.button("layer-shipped-" + entry.name(), "layer.style.shipped", "quiet");
        shipped.setOnAction(e -> model.restyleAsShipped(entry));
        Label problem = parts.plain("", "problem");
        problem.textProperty().bind(parts.language().text(model.problemProperty()));
        model.problemProperty().subscribe(p -> Parts.toggle(problem, !p.isNone()));
        map.scene().subscribe(s -> Parts.toggle(shipped, model.hasOwnStyle(entry)));
        return new VBox(choose, shipped, problem, styleProblems);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(parts.language().texts().get("layer.style.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("SLD", "*.sld", "*.xml"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.restyle(entry, file.toPath());
        }
    }

    private List<Node> source() {
        Label source = parts.plain("", "hint");
        source.textProperty().bind(parts.language().textsProperty().map(entry.sourceWords()::in));
        Label datum = parts.plain("", "hint");
        datum.textProperty().bind(parts.language().textsProperty().map(entry.datumWords()::in));
        Parts.toggle(datum, !entry.datumWords().isNone());
        return List.of(source, datum);
    }
}
