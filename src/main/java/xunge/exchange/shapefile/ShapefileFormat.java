package xunge.exchange.shapefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.Format;
import xunge.exchange.OpenOptions;
import xunge.exchange.Probe;

/// ESRI Shapefile; also a dBase table alone.
public final class ShapefileFormat implements Format {

    @Override
    public String id() {
        return "shp";
    }

    @Override
    public String displayName() {
        return "Shapefile";
    }

    @Override
    public List<String> extensions() {
        return List.of("shp", "dbf", "shx");
    }

    @Override
    public int recognises(Probe probe) {
        boolean isNamed = extensions().contains(probe.extension());
        if (probe.hasAt(0, (byte) 0, (byte) 0, (byte) 0x27, (byte) 0x0A)) {
            return isNamed ? 95 : 40;
        }
        return isNamed ? 60 : 0;
    }

    @Override
    public Dataset open(Path file, OpenOptions options) throws ExchangeException {
        return ShapefileDataset.open(file, options);
    }

    @Override
    public Optional<SinkFactory> writer() {
        return Optional.of(ShapefileSink::create);
    }
}
