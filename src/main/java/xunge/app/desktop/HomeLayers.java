package xunge.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import xunge.domain.ReportableException;
import xunge.exchange.ExchangeException;
import xunge.exchange.Formats;
import xunge.exchange.Monitor;
import xunge.exchange.formats.KnownFormats;
import xunge.exchange.transfer.Import;
import xunge.exchange.transfer.ImportedLayer;
import xunge.exchange.transfer.LayerPlan;
import xunge.geo.layer.PackedLayer;
import xunge.store.gpkg.MapPackReader;
import xunge.ui.exchange.LayerLibrary;

/// The imported layers of one home: one GeoPackage.
///
/// @param file the GeoPackage; made by the first import
/// @param clock the device's clock
record HomeLayers(Path file, Clock clock) implements LayerLibrary {

    @Override
    public Formats formats() {
        return KnownFormats.all();
    }

    @Override
    public List<ImportedLayer> add(List<LayerPlan> plans, Monitor monitor) throws ReportableException {
        return Import.run(plans, file, clock.instant(), monitor);
    }

    @Override
    public List<PackedLayer> layers() throws ReportableException {
        return Files.exists(file) ? MapPackReader.read(file).layers() : List.of();
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
