package xunge.exchange.dxf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSource;
import xunge.exchange.Monitor;
import xunge.exchange.TextEncoding;
import xunge.exchange.text.EncodingGuess;

/// An open drawing. It is read once when opened, to learn what is in it, and again for each reading of a layer.
final class DxfDataset implements Dataset {

    /// How far a chord may be from its curve: a centimetre in drawings in metres, which survey drawings are.
    static final double TOLERANCE = 0.01;

    private final Path file;
    private final long size;
    private final DxfSurvey survey;
    private final TextEncoding encoding;

    private DxfDataset(Path file, long size, DxfSurvey survey, TextEncoding encoding) {
        this.file = file;
        this.size = size;
        this.survey = survey;
        this.encoding = encoding;
    }

    /// Reads `file` through for the first time. Throws `dxf.not-dxf` when there is neither a header nor an entity.
    static DxfDataset open(Path file, Optional<String> encoding) throws IOException, ExchangeException {
        DxfSurvey survey = new DxfSurvey();
        long size = Files.size(file);
        DxfScan.scan(file, size, survey, Monitor.NONE);
        if (!survey.isBegun()) {
            throw ExchangeException.of("dxf.not-dxf", file);
        }
        return new DxfDataset(file, size, survey, survey.encoding(encoding));
    }

    @Override
    public List<FeatureSource> layers() {
        return Stream.of(DxfLayer.values())
                .filter(l -> survey.count(l) > 0)
                .map(l -> (FeatureSource) new DxfSource(this, l))
                .toList();
    }

    DxfSurvey survey() {
        return survey;
    }

    TextEncoding encoding() {
        return encoding;
    }

    Charset charset() {
        return EncodingGuess.find(encoding.charset()).orElse(StandardCharsets.UTF_8);
    }

    void scan(DxfScan.Visitor visitor, Monitor monitor) throws ExchangeException {
        try {
            DxfScan.scan(file, size, visitor, monitor);
        } catch (IOException e) {
            throw new ExchangeException("exchange.file-unreadable", List.of(file), e);
        }
    }

    @Override
    public void close() {
        // Nothing stays open between readings.
    }
}
