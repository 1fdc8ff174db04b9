package xunge.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import xunge.ui.text.Texts;

/// Asks a person for a file. An interface because the platform without a display has no such dialog.
public interface FileAsk {

    /// The file to read; empty when they changed their mind. Blocks the JavaFX thread while the dialog is open.
    Optional<Path> toRead(Texts texts, Window owner);

    /// The file to write, `suggested` being offered; empty when they changed their mind.
    Optional<Path> toWrite(Texts texts, Window owner, String suggested);
}
