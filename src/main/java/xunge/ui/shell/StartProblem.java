package xunge.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import xunge.ui.text.Texts;
import xunge.ui.theme.Dress;
import xunge.ui.theme.Theme;

/// What is shown in place of the window when the home cannot be opened: what happened to the data, why, and what to do.
public final class StartProblem {

    private StartProblem() {}

    /// A scene in `theme` that says `words`, where the data lie (`home`), and offers to `quit`. JavaFX thread only.
    public static Scene scene(String words, String home, Theme theme, Texts texts, Runnable quit) {
        Dress.loadFonts();
        Label title = new Label(texts.get("shell.refused"));
        title.getStyleClass().add("panel-title");
        Label label = new Label(words);
        label.setId("start-refused");
        label.setWrapText(true);
        Label where = new Label(texts.get("shell.refused-home", home));
        where.setWrapText(true);
        where.getStyleClass().add("hint");
        Button button = new Button(texts.get("shell.quit"));
        button.setId("start-quit");
        button.getStyleClass().addAll("accent", "primary");
        button.setDefaultButton(true);
        button.setCancelButton(true);
        button.setOnAction(e -> quit.run());
        VBox box = new VBox(title, label, where, button);
        box.getStyleClass().add("start-refused");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane ground = new StackPane(box);
        ground.getStyleClass().add("start-refused-ground");
        Scene scene = new Scene(ground);
        Dress.put(theme, scene);
        return scene;
    }
}
