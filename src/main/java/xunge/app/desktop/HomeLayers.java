package xunge.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;
import xunge.exchange.CarriedStyle;
import xunge.exchange.ExchangeException;
import xunge.exchange.Formats;
import xunge.exchange.Monitor;
import xunge.exchange.formats.KnownFormats;
import xunge.exchange.geopackage.GeoPackageStyles;
import xunge.exchange.transfer.Import;
import xunge.exchange.transfer.ImportedLayer;
import xunge.exchange.transfer.LayerPlan;
import xunge.geo.layer.PackedLayer;
import xunge.store.gpkg.LayerStyles;
import xunge.store.gpkg.MapPackReader;
import xunge.store.gpkg.StoredStyle;
import xunge.ui.exchange.KeptLayer;
import xunge.ui.exchange.LayerLibrary;

/// The imported layers of one home: one GeoPackage.
///
/// @param file the GeoPackage; made by the first import
/// @param pack the city's map; null for the one beside the program
/// @param clock the device's clock
record HomeLayers(Path file, @Nullable Path pack, Clock clock) implements LayerLibrary {

    @Override
    public Formats formats() {
        return KnownFormats.all();
    }

    @Override
    public List<ImportedLayer> add(List<LayerPlan> plans, Monitor monitor) throws ReportableException {
        return Import.run(plans, file, clock.instant(), monitor);
    }

    @Override
    public List<KeptLayer> layers() throws ReportableException {
        List<KeptLayer> kept = new ArrayList<>();
        if (Files.exists(file)) {
            for (PackedLayer layer : MapPackReader.read(file).layers()) {
                kept.add(new KeptLayer(layer, LayerStyles.find(file, layer.name()).map(StoredDesign::of)));
            }
        }
        return kept;
    }

    @Override
    public List<CarriedStyle> styles(String name) throws ReportableException {
        List<StoredStyle> own = Files.exists(file) ? LayerStyles.list(file, name) : List.of();
        List<StoredStyle> found = own.isEmpty() ? LayerStyles.list(PackLocation.find(pack), name) : own;
        return found.stream().map(GeoPackageStyles::carried).toList();
    }

    @Override
    public String day(Path source) throws ReportableException {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(source).toInstant(), clock.getZone()).toString();
        } catch (IOException e) {
            throw new ExchangeException("exchange.file-unreadable", List.of(source), e);
        }
    }
}
