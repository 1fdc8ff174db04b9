package xunge.exchange.osm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.Format;
import xunge.exchange.OpenOptions;
import xunge.exchange.Probe;

/// OpenStreetMap extracts in PBF, read only. Uses the messages of `osmpbf`; its own block reader stops at the first
/// damaged blob and trusts the sizes a file declares, so the blobs are taken apart here.
public final class OsmFormat implements Format {

    private static final byte[] HEADER_MARK = {0x0a, 9, 'O', 'S', 'M', 'H', 'e', 'a', 'd', 'e', 'r'};

    @Override
    public String id() {
        return "osm";
    }

    @Override
    public String displayName() {
        return "OpenStreetMap PBF";
    }

    @Override
    public List<String> extensions() {
        return List.of("pbf");
    }

    @Override
    public int recognises(Probe probe) {
        if (probe.hasAt(Integer.BYTES, HEADER_MARK)) {
            return 100;
        }
        return probe.extension().equals("pbf") ? 40 : 0;
    }

    @Override
    public Dataset open(Path file, OpenOptions options) throws ExchangeException {
        try {
            return new OsmDataset(new PbfFile(file), file);
        } catch (IOException e) {
            throw new ExchangeException("exchange.file-unreadable", List.of(file), e);
        }
    }
}
