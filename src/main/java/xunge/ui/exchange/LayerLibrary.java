package xunge.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import xunge.domain.ReportableException;
import xunge.exchange.Formats;
import xunge.exchange.Monitor;
import xunge.exchange.transfer.ImportedLayer;
import xunge.exchange.transfer.LayerPlan;
import xunge.geo.layer.PackedLayer;

/// The layers that a person imported, kept in the home. Blocks; not on the JavaFX thread.
public interface LayerLibrary {

    /// The formats that are read and written.
    Formats formats();

    /// Imports `plans`, all or none.
    List<ImportedLayer> add(List<LayerPlan> plans, Monitor monitor) throws ReportableException;

    /// All layers imported so far; none when nothing was.
    List<PackedLayer> layers() throws ReportableException;

    /// The day of `file`, ISO 8601, which becomes the day of its layers.
    String day(Path file) throws ReportableException;
}
