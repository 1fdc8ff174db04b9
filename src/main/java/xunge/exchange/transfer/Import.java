package xunge.exchange.transfer;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import xunge.exchange.ExchangeException;
import xunge.exchange.Monitor;
import xunge.store.StoreException;
import xunge.store.gpkg.ImportedLayers;

/// Brings layers of foreign files into a GeoPackage of imported layers: all of them or none.
public final class Import {

    private Import() {}

    /// Imports `plans` into `target`, which need not exist; `made` becomes the date of the layers. Bad features are
    /// repaired or left out and listed. Nothing changes at `target` before everything is written; when this throws, or
    /// `monitor` cancels, what was there is untouched. Blocks; constant memory.
    public static List<ImportedLayer> run(List<LayerPlan> plans, Path target, Instant made, Monitor monitor)
            throws ExchangeException, StoreException {
        List<ImportedLayer> imported = new ArrayList<>();
        try (ImportedLayers layers = ImportedLayers.open(target, made)) {
            for (LayerPlan plan : plans) {
                imported.add(LayerImport.run(plan, layers, monitor));
            }
            monitor.check();
            layers.commit();
        }
        return imported;
    }
}
