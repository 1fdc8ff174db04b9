package xunge.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import xunge.ui.text.Texts;
import xunge.ui.theme.Dress;
import xunge.ui.theme.Theme;

/// What is shown in place of the window when the home cannot be opened: what happened to the data, why, and what to do.
public final class StartProblem {

    private StartProblem() {}

    /// A scene that says `words` and offers to `quit`. JavaFX thread only.
    public static Scene scene(String words, Texts texts, Runnable quit) {
        Dress.loadFonts();
        Label label = new Label(words);
        label.setId("start-refused");
        label.setWrapText(true);
        Button button = new Button(texts.get("shell.quit"));
        button.setId("start-quit");
        button.setDefaultButton(true);
        button.setOnAction(e -> quit.run());
        VBox box = new VBox(label, button);
        box.getStyleClass().add("start-refused");
        Scene scene = new Scene(box);
        Dress.put(Theme.of(""), scene);
        return scene;
    }
}
