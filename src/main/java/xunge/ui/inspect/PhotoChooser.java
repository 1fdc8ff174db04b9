package xunge.ui.inspect;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;
import xunge.ui.text.Texts;

/// Asks a person for photos. An interface because the platform without a display has no such dialog.
@FunctionalInterface
public interface PhotoChooser {

    /// The files the person chose, none when they changed their mind. Blocks the JavaFX thread while the dialog is open.
    List<Path> choose(Texts texts, Window owner);
}
