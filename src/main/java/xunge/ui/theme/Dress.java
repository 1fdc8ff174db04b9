package xunge.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;

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

    /// Dresses `scene` in `theme` and takes the former theme off.
    public static void put(Theme theme, Scene scene) {
        scene.setUserAgentStylesheet(theme.controls());
        scene.getStylesheets().setAll(theme.sheets());
    }
}
