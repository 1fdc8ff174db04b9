package xunge.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import xunge.domain.ReportableException;
import xunge.exchange.CarriedStyle;
import xunge.exchange.Formats;
import xunge.exchange.Monitor;
import xunge.exchange.transfer.ImportedLayer;
import xunge.exchange.transfer.LayerPlan;

/// The layers that a person imported, kept in the home. Blocks; not on the JavaFX thread.
public interface LayerLibrary {

    /// The formats that are read and written.
    Formats formats();

    /// Imports `plans`, all or none.
    List<ImportedLayer> add(List<LayerPlan> plans, Monitor monitor) throws ReportableException;

    /// All layers imported so far; none when nothing was.
    List<KeptLayer> layers() throws ReportableException;

    /// The styles kept with the layer called `name`, imported or of the city's map; none when it has none.
    List<CarriedStyle> styles(String name) throws ReportableException;

    /// The day of `file`, ISO 8601, which becomes the day of its layers.
    String day(Path file) throws ReportableException;
}
