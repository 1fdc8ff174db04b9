package xunge.ui.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Parts;

/// The layers by group, top first, each with a box to switch it and its settings below when opened. Alt with the arrow
/// keys up and down moves a layer.
final class LayerTree extends VBox {

    private final LayersViewModel model;
    private final RecordsViewModel records;
    private final MapSurface map;
    private final Parts parts;
    private final Map<LayerEntry, Node> rows = new HashMap<>();

    LayerTree(LayersViewModel model, RecordsViewModel records, MapSurface map, Parts parts) {
        this.model = model;
        this.records = records;
        this.map = map;
        this.parts = parts;
        setId("layer-tree");
        getStyleClass().add("layers");
        model.entries().subscribe(this::fill);
        fill();
    }

    private void fill() {
        rows.keySet().retainAll(model.entries());
        List<Node> nodes = new ArrayList<>();
        LayerGroup last = null;
        for (LayerEntry entry : model.entries()) {
            if (entry.group() != last) {
                last = entry.group();
                nodes.add(parts.label(last.wordsKey(), "layer-group"));
            }
            nodes.add(rows.computeIfAbsent(entry, this::row));
        }
        getChildren().setAll(nodes);
    }

    private Node row(LayerEntry entry) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "swatch-" + entry.name().replace('_', '-'));
        ToggleButton open = parts.iconToggle("layer-open-" + entry.name(), "mdi2t-tune-variant", "layer.settings");
        open.getStyleClass().add("icon-button");
        HBox head = new HBox(swatch, name(entry), open);
        head.getStyleClass().add("layer-row");
        VBox row = new VBox(head);
        if (entry.name().equals(RecordsViewModel.LAYER)) {
            row.getChildren().add(new RecordsSwitch(records, parts));
        }
        open.selectedProperty().subscribe((before, now) -> {
            if (row.getChildren().getLast() instanceof LayerDetails) {
                row.getChildren().removeLast();
            }
            if (now) {
                row.getChildren().add(new LayerDetails(entry, model, map, parts));
            }
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, key -> move(entry, key));
        return row;
    }

    /// The box with the layer's name, and below it that the layer is schematic.
    private VBox name(LayerEntry entry) {
        VBox name = new VBox(box(entry));
        name.getStyleClass().add("layer-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        if (entry.source().schematic()) {
            Label note = parts.label("layer.schematic", "layer-note");
            name.getChildren().add(note);
        }
        return name;
    }

    private CheckBox box(LayerEntry entry) {
        CheckBox box = new CheckBox();
        box.setId("layer-" + entry.name());
        box.textProperty().bind(parts.language().textsProperty().map(entry.words()::in));
        box.selectedProperty().bindBidirectional(entry.shownProperty());
        Tooltip source = new Tooltip();
        source.setWrapText(true);
        source.getStyleClass().add("source-tip");
        source.textProperty().bind(parts.language().textsProperty().map(entry.sourceWords()::in));
        box.setTooltip(source);
        box.setWrapText(true);
        return box;
    }

    private void move(LayerEntry entry, KeyEvent key) {
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            Node focused = getScene().getFocusOwner();
            model.move(entry, key.getCode() == KeyCode.UP ? -1 : 1);
            if (focused != null) {
                focused.requestFocus();
            }
            key.consume();
        }
    }
}
