package xunge.ui.browse;

import java.util.Locale;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import xunge.ui.common.Parts;

/// Symbols, clusters or heat: one of them is always chosen.
final class RecordsSwitch extends VBox {

    RecordsSwitch(RecordsViewModel model, Parts parts) {
        getStyleClass().add("records-switch");
        ToggleGroup group = new ToggleGroup();
        HBox buttons = new HBox();
        buttons.getStyleClass().add("records-modes");
        for (RecordsAs as : RecordsAs.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("records-" + as.name().toLowerCase(Locale.ROOT));
            button.textProperty().bind(parts.language().text(as.wordsKey()));
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setSelected(model.asProperty().get() == as);
            button.setOnAction(e -> {
                button.setSelected(true);
                model.asProperty().set(as);
            });
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.getChildren().add(button);
        }
        ProgressBar busy = new ProgressBar();
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.getStyleClass().add("thin-bar");
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        getChildren().addAll(buttons, busy);
    }
}
