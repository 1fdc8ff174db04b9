package xunge.ui.print;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import xunge.ui.common.Panel;
import xunge.ui.common.Parts;
import xunge.ui.common.ToolPanel;
import xunge.ui.text.Texts;

/// Printing the map as an entry of the tool menu.
///
/// @param model the sheet to make
public record PrintTool(PrintViewModel model) implements ToolPanel {

    @Override
    public String id() {
        return "print";
    }

    @Override
    public String wordsKey() {
        return "paper.title";
    }

    @Override
    public String icon() {
        return "mdi2p-printer";
    }

    @Override
    public Panel panel(Parts parts, Runnable close) {
        return new PrintView(model, parts, PrintTool::choose, close);
    }

    private static Optional<Path> choose(Texts texts, Window owner, String suggested) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("paper.choose"));
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
