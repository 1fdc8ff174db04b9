package xunge.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;

/// Puts a theme on a scene. JavaFX thread only.
public final class Dress {

    private static final List<String> FONTS = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    private Dress() {}

    /// Loads the bundled fonts (about 15 ms), so that Chinese is drawn the same everywhere. Again is harmless.
    public static void loadFonts() {
        for (String font : FONTS) {
            try (InputStream in = Objects.requireNonNull(Dress.class.getResourceAsStream("/xunge/fonts/" + font),
                    font)) {
                Font.loadFont(in, 16);
            } catch (IOException e) {
                throw new UncheckedIOException(font, e);
            }
        }
    }

    /// Loads fonts, style sheets and the classes of the usual controls before the window needs them (about half a second
    /// of work), so that it can be done while the map is still being read.
    public static void warmUp(Theme theme) {
        loadFonts();
        Scene scene = new Scene(new VBox(new Label("warm"), new Button(), new ToggleButton(), new CheckBox(),
                new TextField(), new TextArea(), new ListView<String>(), new ScrollPane(), new ProgressBar(),
                new FontIcon("mdi2m-magnify")));
        put(theme, scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// Dresses `scene` in `theme` and takes the former theme off.
    public static void put(Theme theme, Scene scene) {
        scene.setUserAgentStylesheet(theme.controls());
        scene.getStylesheets().setAll(theme.sheets());
    }
}
