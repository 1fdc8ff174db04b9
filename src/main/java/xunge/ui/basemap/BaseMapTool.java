package xunge.ui.basemap;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import xunge.ui.common.Panel;
import xunge.ui.common.Parts;
import xunge.ui.common.ToolPanel;
import xunge.ui.text.Texts;

/// The base maps as an entry of the tool menu.
///
/// @param model the base maps of the window
public record BaseMapTool(BaseMapViewModel model) implements ToolPanel {

    @Override
    public String id() {
        return "basemap";
    }

    @Override
    public String wordsKey() {
        return "basemap.title";
    }

    @Override
    public String icon() {
        return "mdi2i-image-area";
    }

    @Override
    public Panel panel(Parts parts, Runnable close) {
        return new BaseMapView(model, parts, BaseMapTool::choose, close);
    }

    private static Optional<Path> choose(Texts texts, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("basemap.add-file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("basemap.kinds"), "*.tif", "*.tiff", "*.TIF",
                        "*.mbtiles", "*.gpkg"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
