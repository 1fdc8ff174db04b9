package xunge.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import xunge.ui.common.Panel;

/// The right side of the window, where one panel at a time is open.
final class PanelHost extends StackPane {

    private final Map<PanelKind, Panel> panels = new EnumMap<>(PanelKind.class);
    private Optional<Panel> open = Optional.empty();

    PanelHost() {
        setId("panel-host");
        getStyleClass().add("panel-host");
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void add(PanelKind kind, Panel panel) {
        panels.put(kind, panel);
    }

    /// Opens the panel of `kind` in place of the one that is open, and gives it the focus.
    void show(PanelKind kind) {
        open.ifPresent(Panel::detach);
        open = Optional.ofNullable(panels.get(kind));
        getChildren().clear();
        open.ifPresent(panel -> {
            panel.attach();
            getChildren().setAll(panel.node());
        });
        setVisible(open.isPresent());
        applyCss();
        open.ifPresent(panel -> panel.firstFocus().requestFocus());
    }

    /// Lets go of the panel that is open.
    void close() {
        show(PanelKind.NONE);
    }
}
