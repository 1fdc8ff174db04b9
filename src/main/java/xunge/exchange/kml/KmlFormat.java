package xunge.exchange.kml;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.Format;
import xunge.exchange.OpenOptions;
import xunge.exchange.Probe;

/// KML 2.2 and KMZ, read and written. Coordinates are WGS 84 by the standard (OGC 07-147r2 clause 6.2).
public final class KmlFormat implements Format {

    @Override
    public String id() {
        return "kml";
    }

    @Override
    public String displayName() {
        return "KML/KMZ";
    }

    @Override
    public List<String> extensions() {
        return List.of("kml", "kmz");
    }

    @Override
    public int recognises(Probe probe) {
        boolean isNamed = extensions().contains(probe.extension());
        if (probe.hasAt(0, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
            return probe.extension().equals("kmz") ? 90 : 0;
        }
        String head = probe.headText().replace("\0", "");
        if (head.contains("<kml") || head.contains(":kml")) {
            return 95;
        }
        return isNamed ? 40 : 0;
    }

    @Override
    public Dataset open(Path file, OpenOptions options) throws ExchangeException {
        Optional<String> encoding = options.encoding();
        if (encoding.isPresent() && !Charset.isSupported(encoding.get())) {
            throw ExchangeException.of("kml.encoding", file, encoding.get());
        }
        try {
            return KmlDataset.open(file, encoding);
        } catch (IOException e) {
            throw new ExchangeException("exchange.file-unreadable", List.of(file), e);
        }
    }

    @Override
    public Optional<SinkFactory> writer() {
        return Optional.of(KmlSink::create);
    }
}
