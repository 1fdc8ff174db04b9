package xunge.exchange.geopackage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.Format;
import xunge.exchange.OpenOptions;
import xunge.exchange.Probe;
import xunge.store.gpkg.ForeignGeoPackage;

/// GeoPackage 1.0 to 1.4 of any program.
public final class GeoPackageFormat implements Format {

    @Override
    public String id() {
        return "gpkg";
    }

    @Override
    public String displayName() {
        return "GeoPackage";
    }

    @Override
    public List<String> extensions() {
        return List.of("gpkg");
    }

    @Override
    public int recognises(Probe probe) {
        if (ForeignGeoPackage.isSqlite(probe.head())) {
            return 90;
        }
        return probe.extension().equals("gpkg") ? 20 : 0;
    }

    @Override
    public Dataset open(Path file, OpenOptions options) throws ExchangeException {
        return GeoPackageDataset.open(file);
    }

    @Override
    public Optional<SinkFactory> writer() {
        return Optional.of(GeoPackageSink::create);
    }
}
