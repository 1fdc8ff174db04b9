package xunge.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import xunge.ui.common.Parts;
import xunge.ui.common.ToolPanel;
import xunge.ui.text.Language;
import xunge.ui.theme.Theme;

/// The slim bar on top: drawer, name, tools, theme, language, end of the shift, and the one large button.
final class TopBar extends HBox {

    private final Parts parts;
    private final Language language;

    /// What the buttons of the bar do.
    record Actions(Runnable drawer, Consumer<ToolPanel> tool, Consumer<Theme> theme, Consumer<Locale> speak,
            Runnable shift, Runnable primary) {}

    /// What the bar shows.
    record Shown(String title, List<ToolPanel> tools) {}

    TopBar(Parts parts, Shown shown, ObservableValue<PrimaryAction> primary, ObservableValue<Boolean> offersEnd,
            Theme theme, Actions actions) {
        this.parts = parts;
        this.language = parts.language();
        setId("top-bar");
        getStyleClass().add("top-bar");
        Button drawer = parts.iconButton("drawer-toggle", "mdi2l-layers-outline", "action.drawer");
        drawer.setOnAction(e -> actions.drawer.run());
        Label name = parts.label("product.name", "product");
        Label title = new Label(shown.title());
        title.getStyleClass().add("city");
        Button end = parts.keyButton("shift-end", "mdi2f-flag-checkered", "action.end", "F4");
        end.setOnAction(e -> actions.shift.run());
        Parts.showWhen(offersEnd, List.of(end));
        getChildren().addAll(drawer, name, title, Parts.spring(), new ToolMenu(shown.tools(), language, actions.tool),
                themes(theme, actions.theme),
                languages(actions.speak), end, primaryButton(primary, actions.primary));
    }

    private Button primaryButton(ObservableValue<PrimaryAction> primary, Runnable act) {
        ObservableValue<String> words = language.textsProperty().flatMap(t -> primary.map(p -> t.get(p.wordsKey())));
        Button button = parts.keyButton("primary-action", "mdi2p-play", words, primary.map(PrimaryAction::key));
        button.getStyleClass().addAll("accent", "primary");
        Node face = button.getGraphic();
        if (face instanceof HBox box) {
            primary.subscribe(p -> box.getChildren().set(0, Parts.icon(p.icon())));
        }
        button.setOnAction(e -> act.run());
        return button;
    }

    private SegmentedButton themes(Theme now, Consumer<Theme> put) {
        ToggleButton light = parts.iconToggle("theme-light", "mdi2w-white-balance-sunny", "theme.light");
        ToggleButton dark = parts.iconToggle("theme-dark", "mdi2w-weather-night", "theme.dark");
        ToggleButton sunlight = parts.iconToggle("theme-sunlight", "mdi2c-contrast-circle", "theme.sunlight");
        light.setOnAction(e -> put.accept(Theme.LIGHT));
        dark.setOnAction(e -> put.accept(Theme.DARK));
        sunlight.setOnAction(e -> put.accept(Theme.SUNLIGHT));
        (switch (now) {
            case LIGHT -> light;
            case DARK -> dark;
            case SUNLIGHT -> sunlight;
        }).setSelected(true);
        return segmented(light, dark, sunlight);
    }

    private SegmentedButton languages(Consumer<Locale> speak) {
        ToggleButton chinese = new ToggleButton(language.texts().get("language.chinese"));
        chinese.setId("language-zh");
        chinese.setOnAction(e -> speak.accept(Locale.SIMPLIFIED_CHINESE));
        ToggleButton english = new ToggleButton(language.texts().get("language.english"));
        english.setId("language-en");
        english.setOnAction(e -> speak.accept(Locale.ENGLISH));
        boolean isEnglish = language.texts().locale().equals(Locale.ENGLISH);
        (isEnglish ? english : chinese).setSelected(true);
        return segmented(chinese, english);
    }

    /// One of them is always chosen: choosing the chosen one again changes nothing.
    private static SegmentedButton segmented(ToggleButton... toggles) {
        SegmentedButton segmented = new SegmentedButton(toggles);
        ToggleGroup group = new ToggleGroup();
        segmented.setToggleGroup(group);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        return segmented;
    }
}
