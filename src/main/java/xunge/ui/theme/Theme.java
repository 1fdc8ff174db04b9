package xunge.ui.theme;

import java.util.List;
import java.util.Locale;

/// The looks of the window. The map has a style of the same name.
public enum Theme {
    /** For the office. */
    LIGHT("/atlantafx/base/theme/primer-light.css"),
    /** For the night shift. */
    DARK("/atlantafx/base/theme/primer-dark.css"),
    /** For the street: white, black and two strong colours, 7:1. */
    SUNLIGHT("/atlantafx/base/theme/primer-light.css");

    private static final String STYLES = "/xunge/styles/ui/";

    private final String controls;

    Theme(String controls) {
        this.controls = controls;
    }

    /// The name in lower case, as in file names and settings.
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The style sheet of the controls (AtlantaFX), to be the scene's user agent style sheet.
    public String controls() {
        return controls;
    }

    /// The style sheets of the window: the role colours first, then what uses them.
    public List<String> sheets() {
        return List.of(STYLES + fileName() + ".css", STYLES + "base.css");
    }

    /// The theme whose file name is `name`, light when there is none.
    public static Theme of(String name) {
        for (Theme theme : values()) {
            if (theme.fileName().equals(name)) {
                return theme;
            }
        }
        return LIGHT;
    }
}
