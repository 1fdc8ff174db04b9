package xunge.exchange.dxf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.Format;
import xunge.exchange.OpenOptions;
import xunge.exchange.Probe;
import xunge.exchange.text.EncodingGuess;

/// DXF drawings: text and binary are read, text of release 2000 is written. A drawing does not say in which coordinate
/// system it is; a person must.
public final class DxfFormat implements Format {

    private static final Pattern BEGINNING = Pattern
            .compile("\\A(?:\\s*999[ \\t]*\\r?\\n[^\\n]*\\n)*\\s*0[ \\t]*\\r?\\n\\s*SECTION\\b");
    private static final byte[] DWG = {'A', 'C', '1', '0'};

    @Override
    public String id() {
        return "dxf";
    }

    @Override
    public String displayName() {
        return "DXF";
    }

    @Override
    public List<String> extensions() {
        return List.of("dxf");
    }

    @Override
    public int recognises(Probe probe) {
        String head = probe.headText();
        if (head.startsWith(DxfPairs.BINARY_MARK) || BEGINNING.matcher(head).find()) {
            return 95;
        }
        return probe.extension().equals("dxf") || probe.hasAt(0, DWG) ? 40 : 0;
    }

    @Override
    public Dataset open(Path file, OpenOptions options) throws ExchangeException {
        if (Probe.of(file).hasAt(0, DWG)) {
            throw ExchangeException.of("dxf.is-dwg", file);
        }
        Optional<String> encoding = options.encoding();
        if (encoding.isPresent() && EncodingGuess.find(encoding.get()).isEmpty()) {
            throw ExchangeException.of("dxf.encoding", file, encoding.get());
        }
        try {
            return DxfDataset.open(file, encoding);
        } catch (IOException e) {
            throw new ExchangeException("exchange.file-unreadable", List.of(file), e);
        }
    }

    @Override
    public Optional<SinkFactory> writer() {
        return Optional.of(DxfSink::create);
    }
}
