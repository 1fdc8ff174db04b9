package xunge.ui.coords;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import xunge.geo.crs.Crs;
import xunge.ui.common.Parts;
import xunge.ui.text.Phrase;

/// Says a position; its menu chooses the system, loads the city's own, and copies. Lives as long as the window.
public final class CoordinateMenu extends MenuButton {

    private final CoordinateChoice choice;
    private final Parts parts;
    private final MenuItem copy = new MenuItem();
    private final MenuItem load = new MenuItem();

    /// Says `words`; copies what `copied` has at that moment.
    public CoordinateMenu(CoordinateChoice choice, ObservableValue<Phrase> words,
            ObservableValue<Optional<String>> copied, Parts parts) {
        this.choice = choice;
        this.parts = parts;
        textProperty().bind(parts.language().text(words));
        setGraphic(Parts.icon("mdi2c-crosshairs-gps"));
        copy.setId("coordinates-copy");
        copy.setGraphic(Parts.icon("mdi2c-content-copy"));
        copy.textProperty().bind(parts.language().text("coordinates.copy"));
        copy.setOnAction(e -> copied.getValue().ifPresent(CoordinateMenu::toClipboard));
        load.setId("coordinates-load");
        load.setGraphic(Parts.icon("mdi2f-folder-open-outline"));
        load.textProperty().bind(parts.language().text("coordinates.load"));
        load.setOnAction(e -> chooseFile());
        fill();
        choice.systems().addListener((ListChangeListener<Crs>) change -> fill());
        choice.chosenProperty().subscribe(this::fill);
    }

    /// Puts `text` on the clipboard.
    public static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void fill() {
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(choice.systems().stream().map(crs -> item(crs, group)).toList());
        getItems().addAll(List.of(new SeparatorMenuItem(), copy, load));
    }

    private RadioMenuItem item(Crs crs, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId("coordinates-" + crs.code().replace(':', '-'));
        item.textProperty().bind(parts.language().textsProperty().map(t -> CoordinateWords.name(crs).in(t)));
        item.setToggleGroup(group);
        item.setSelected(crs.equals(choice.chosenProperty().get()));
        item.setOnAction(e -> choice.choose(crs));
        return item;
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(parts.language().texts().get("coordinates.load"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            choice.load(file.toPath());
        }
    }
}
