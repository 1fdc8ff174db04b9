package xunge.ui.inspect;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import xunge.ui.text.Texts;

/// The file dialog of the operating system.
public final class FilePhotoChooser implements PhotoChooser {

    @Override
    public List<Path> choose(Texts texts, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("record.form.photos.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("record.form.photos.kinds"), "*.jpg", "*.jpeg", "*.JPG",
                        "*.JPEG", "*.png", "*.PNG", "*.heic", "*.HEIC"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }
}
