package xunge.ui.browse;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import xunge.ui.common.MapTool;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;
import xunge.ui.text.Phrase;

/// The selection: how to select, how many are selected in which layer.
final class SelectionView implements Panel {

    private final SelectionViewModel model;
    private final Parts parts;
    private final PanelFrame frame;
    private final ToggleButton box;
    private final ToggleButton polygon;
    private final VBox counts = new VBox();
    private final ProgressBar busy = new ProgressBar();
    private final Button zoom;
    private final Button clear;
    private final Subscriptions subscriptions = new Subscriptions();

    SelectionView(SelectionViewModel model, Parts parts, Runnable close) {
        this.model = model;
        this.parts = parts;
        frame = new PanelFrame("selection", parts, close);
        frame.title().textProperty().bind(parts.language().text("selection.title"));
        box = tool("box", MapTool.BOX);
        polygon = tool("polygon", MapTool.POLYGON);
        HBox tools = new HBox(box, polygon);
        tools.getStyleClass().add("layer-line");
        counts.setId("selection-counts");
        counts.getStyleClass().add("legend");
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.getStyleClass().add("thin-bar");
        zoom = parts.button("selection-zoom", "selection.zoom", "large");
        zoom.setOnAction(e -> model.zoomTo());
        clear = parts.button("selection-clear", "selection.clear", "large");
        clear.setOnAction(e -> model.clear());
        HBox actions = new HBox(zoom, clear);
        actions.getStyleClass().add("layer-line");
        frame.body(parts.label("selection.hint", "hint"),
                parts.field("selection.layer", new ChoiceField<>("selection-layer", "selection.layer", parts,
                        model.layers(), model.layerProperty(), SelectionView::layerWords)),
                tools, busy, counts, actions);
    }

    private ToggleButton tool(String id, MapTool tool) {
        ToggleButton button = new ToggleButton();
        button.setId("selection-" + id);
        button.getStyleClass().add("large");
        button.textProperty().bind(parts.language().text("selection." + id));
        button.setOnAction(e -> model.toolProperty().set(button.isSelected() ? tool : MapTool.PAN));
        return button;
    }

    private static Phrase layerWords(String name) {
        return name.isEmpty() ? Phrase.of("selection.all-layers") : LayerWords.layer(name);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return box;
    }

    @Override
    public void attach() {
        subscriptions.follow(model.toolProperty(), now -> {
            box.setSelected(now == MapTool.BOX);
            polygon.setSelected(now == MapTool.POLYGON);
        });
        subscriptions.follow(model.busyProperty(), now -> Parts.toggle(busy, now));
        subscriptions.followList(model.selected(), this::fill);
        subscriptions.follow(parts.language().textsProperty(), t -> fill());
    }

    @Override
    public void detach() {
        subscriptions.release();
        model.toolProperty().set(MapTool.PAN);
    }

    private void fill() {
        boolean isEmpty = model.selected().isEmpty();
        Label total = parts.plain(parts.language()
                .texts()
                .get(isEmpty ? "selection.none" : "selection.count", model.selected().size()), "section");
        total.setId("selection-count");
        counts.getChildren().setAll(total);
        model.countsByLayer()
                .forEach((name, count) -> counts.getChildren()
                        .add(Parts.row(new Label(parts.language().say(LayerWords.layer(name))),
                                new Label(Integer.toString(count)))));
        List.of(zoom, clear).forEach(b -> b.setDisable(isEmpty));
    }
}
