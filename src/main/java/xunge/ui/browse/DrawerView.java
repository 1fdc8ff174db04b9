package xunge.ui.browse;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import xunge.ui.common.Parts;

/// The left drawer: search above, layers with their legend below. Lives as long as the window.
public final class DrawerView extends VBox {

    private final Parts parts;

    /// A drawer with `search` over `layers`.
    public DrawerView(Node search, LayersViewModel layers, Parts parts) {
        this.parts = parts;
        setId("drawer");
        getStyleClass().add("drawer");
        VBox list = new VBox();
        list.getStyleClass().add("layers");
        layers.entries().forEach(entry -> list.getChildren().add(row(entry)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, parts.label("layer.list", "section"), scroll);
    }

    private Node row(LayersViewModel.Entry entry) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "swatch-" + entry.table().replace('_', '-'));
        CheckBox box = new CheckBox();
        box.setId("layer-" + entry.table());
        box.textProperty().bind(parts.language().textsProperty().map(entry.name()::in));
        box.selectedProperty().bindBidirectional(entry.shown());
        Tooltip source = new Tooltip();
        source.setWrapText(true);
        source.getStyleClass().add("source-tip");
        source.textProperty().bind(parts.language().textsProperty().map(entry.sourceWords()::in));
        box.setTooltip(source);
        box.setWrapText(true);
        HBox row = new HBox(swatch, box, Parts.spring());
        row.getStyleClass().add("layer-row");
        if (entry.source().schematic()) {
            Label tag = parts.tag("", "tag");
            tag.textProperty().bind(parts.language().text("layer.schematic"));
            row.getChildren().add(tag);
        }
        return row;
    }
}
