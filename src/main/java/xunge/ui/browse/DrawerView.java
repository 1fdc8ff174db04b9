package xunge.ui.browse;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Parts;

/// The left drawer: search above, layers with their legend below. Lives as long as the window.
public final class DrawerView extends VBox {

    /// A drawer with `search` over the layers of `map`.
    public DrawerView(Node search, LayersViewModel layers, RecordsViewModel records, MapSurface map, Parts parts) {
        setId("drawer");
        getStyleClass().add("drawer");
        ScrollPane scroll = new ScrollPane(new LayerTree(layers, records, map, parts));
        scroll.setId("layer-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, parts.label("layer.list", "section"), scroll);
    }
}
