package xunge.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import xunge.ui.common.Parts;
import xunge.ui.common.ToolPanel;
import xunge.ui.text.Language;

/// The menu of the tools, each of which opens its panel.
final class ToolMenu extends MenuButton {

    ToolMenu(List<ToolPanel> tools, Language language, Consumer<ToolPanel> open) {
        setId("tool-menu");
        getStyleClass().addAll("flat", "tool-menu");
        setGraphic(Parts.icon("mdi2t-toolbox-outline"));
        textProperty().bind(language.text("action.tools"));
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        tools.forEach(tool -> getItems().add(item(tool, language, open)));
        setVisible(!tools.isEmpty());
        setManaged(!tools.isEmpty());
    }

    private static MenuItem item(ToolPanel tool, Language language, Consumer<ToolPanel> open) {
        MenuItem item = new MenuItem();
        item.setId("tool-" + tool.id());
        item.setGraphic(Parts.icon(tool.icon()));
        item.textProperty().bind(language.text(tool.wordsKey()));
        item.setOnAction(e -> open.accept(tool));
        return item;
    }
}
