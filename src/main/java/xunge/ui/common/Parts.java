package xunge.ui.common;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import xunge.ui.text.Language;

/// Makes the small parts of the window: labels, buttons and rows whose words follow the language. Their look is in the
/// style sheets alone. JavaFX thread only.
public final class Parts {

    private final Language language;

    /// Parts that speak `language`.
    public Parts(Language language) {
        this.language = language;
    }

    /// The language they speak.
    public Language language() {
        return language;
    }

    /// A label that says the text of `key`.
    public Label label(String key, String... styles) {
        Label label = plain("", styles);
        label.textProperty().bind(language.text(key));
        return label;
    }

    /// A label that says `text` and wraps.
    public Label plain(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A short label that is never cut off: a tag or a state.
    public Label tag(String text, String... styles) {
        Label tag = new Label(text);
        tag.getStyleClass().addAll(styles);
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }

    /// An icon at the left end of a text field.
    public static Node fieldIcon(String literal) {
        StackPane box = new StackPane(icon(literal));
        box.getStyleClass().add("field-icon");
        return box;
    }

    /// An icon of the Material pack, such as `mdi2c-close`; size and colour come from the style class.
    public static FontIcon icon(String literal) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /// A button that says the text of `key`.
    public Button button(String id, String key, String... styles) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll(styles);
        button.textProperty().bind(language.text(key));
        return button;
    }

    /// A button that shows an icon and says the text of `key` to a screen reader and on hovering.
    public Button iconButton(String id, String icon, String key) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("icon-button");
        dressAsIcon(button, icon, key);
        return button;
    }

    /// A toggle that shows an icon and says the text of `key` to a screen reader and on hovering.
    public ToggleButton iconToggle(String id, String icon, String key) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId(id);
        dressAsIcon(toggle, icon, key);
        return toggle;
    }

    private void dressAsIcon(ButtonBase button, String icon, String key) {
        button.setGraphic(icon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.accessibleTextProperty().bind(language.text(key));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(language.text(key));
        button.setTooltip(tooltip);
    }

    /// A large button that says what it does and which key does the same.
    public Button keyButton(String id, String icon, ObservableValue<String> words, ObservableValue<String> key) {
        Label text = new Label();
        text.getStyleClass().add("key-button-words");
        text.textProperty().bind(words);
        Label cap = new Label();
        cap.getStyleClass().add("key-cap");
        cap.textProperty().bind(key);
        cap.managedProperty().bind(cap.visibleProperty());
        cap.visibleProperty().bind(key.map(k -> !k.isEmpty()));
        HBox face = new HBox(icon(icon), text, cap);
        face.getStyleClass().add("key-button-face");
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("key-button");
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.accessibleTextProperty().bind(words);
        return button;
    }

    /// A large button whose words and key never change but for the language.
    public Button keyButton(String id, String icon, String key, String cap) {
        return keyButton(id, icon, language.text(key), language.text("key.cap", cap));
    }

    /// A label and what it names, side by side; the value takes the room that is left.
    public static HBox row(Node name, Node value) {
        name.getStyleClass().add("row-name");
        value.getStyleClass().add("row-value");
        HBox row = new HBox(name, value);
        row.getStyleClass().add("row");
        HBox.setHgrow(value, Priority.ALWAYS);
        return row;
    }

    /// A field under its name; a screen reader says the name.
    public VBox field(String key, Node field, Node... below) {
        Label name = label(key, "field-name");
        name.setLabelFor(field);
        field.accessibleTextProperty().bind(language.text(key));
        VBox box = new VBox(name, field);
        box.getChildren().addAll(below);
        box.getStyleClass().add("field");
        return box;
    }

    /// Empty room that grows.
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Takes `node` out of the layout while `shown` is false.
    public static void showWhen(ObservableValue<Boolean> shown, List<? extends Node> nodes) {
        for (Node node : nodes) {
            node.managedProperty().bind(node.visibleProperty());
            node.visibleProperty().bind(shown);
        }
    }

    /// Shows `node` or takes it out of the layout.
    public static void toggle(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
