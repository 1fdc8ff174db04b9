package xunge.ui.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import xunge.ui.text.Texts;

/// Asks with the system's own dialogs.
public final class DialogFileAsk implements FileAsk {

    @Override
    public Optional<Path> toRead(Texts texts, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("import.choose"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toWrite(Texts texts, Window owner, String suggested) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("export.choose"));
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
