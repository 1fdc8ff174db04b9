package xunge.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The frame of a panel: a title with a close button, a body that scrolls, and a foot that stays.
public final class PanelFrame extends VBox {

    private final Label title = new Label();
    private final HBox badge = new HBox();
    private final VBox body = new VBox();
    private final VBox foot = new VBox();

    /// A frame with the id `panel-NAME` whose close button `NAME-close` calls `close`.
    public PanelFrame(String name, Parts parts, Runnable close) {
        setId("panel-" + name);
        getStyleClass().add("panel");
        title.getStyleClass().add("panel-title");
        Button closeButton = parts.iconButton(name + "-close", "mdi2c-close", "panel.close");
        closeButton.setOnAction(e -> close.run());
        badge.getStyleClass().add("panel-badge");
        HBox head = new HBox(title, badge, Parts.spring(), closeButton);
        head.getStyleClass().add("panel-head");
        body.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.getStyleClass().add("panel-foot");
        foot.setMinHeight(USE_PREF_SIZE); // what it says is never cut off, the body scrolls instead
        foot.managedProperty().bind(foot.visibleProperty());
        foot.setVisible(false);
        getChildren().addAll(head, scroll, foot);
    }

    /// The title.
    public Label title() {
        return title;
    }

    /// Puts `node` behind the title.
    public void badge(Node node) {
        badge.getChildren().setAll(node);
    }

    /// Puts `nodes` into the body, from the top.
    public void body(Node... nodes) {
        body.getChildren().setAll(nodes);
    }

    /// Puts `nodes` into the foot.
    public void foot(Node... nodes) {
        foot.getChildren().setAll(nodes);
        foot.setVisible(nodes.length > 0);
    }
}
