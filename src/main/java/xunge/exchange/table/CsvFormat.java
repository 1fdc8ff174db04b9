package xunge.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureSource;
import xunge.exchange.Format;
import xunge.exchange.Monitor;
import xunge.exchange.OpenOptions;
import xunge.exchange.Probe;
import xunge.exchange.TextEncoding;
import xunge.exchange.text.EncodingGuess;

/// Delimited text: comma, semicolon, tabulator or bar.
public final class CsvFormat implements Format {

    private static final String DELIMITERS = ",;\t|";
    private static final int SAMPLE = 1 << 20;
    private static final int SAMPLED_ROWS = 50;

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String displayName() {
        return "CSV";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv", "txt");
    }

    @Override
    public int recognises(Probe probe) {
        byte[] head = probe.head();
        int zeros = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
        }
        boolean isWide = probe.hasAt(0, (byte) 0xFF, (byte) 0xFE) || probe.hasAt(0, (byte) 0xFE, (byte) 0xFF);
        if (zeros > 0 && !isWide) {
            return 0;
        }
        return switch (probe.extension()) {
            case "csv", "tsv" -> 70;
            case "txt" -> 30;
            default -> 0;
        };
    }

    @Override
    public Dataset open(Path file, OpenOptions options) throws ExchangeException {
        byte[] sample = sample(file);
        TextEncoding encoding = options.encoding()
                .filter(e -> EncodingGuess.find(e).isPresent())
                .map(e -> new TextEncoding(e, TextEncoding.How.CHOSEN, 1, e))
                .orElseGet(() -> EncodingGuess.of(sample));
        Charset charset = EncodingGuess.find(encoding.charset()).orElse(StandardCharsets.UTF_8);
        CsvRows rows = new CsvRows(file, charset, delimiter(file, charset));
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
        List<FeatureSource> layers = TableSurvey.of(rows, name, Optional.of(encoding), options)
                .map(List::of)
                .orElseThrow(() -> ExchangeException.of("exchange.table-empty", file));
        return new TableDataset(layers);
    }

    /// The beginning of the file up to the last line break in it, so that no character is cut.
    private static byte[] sample(Path file) throws ExchangeException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SAMPLE);
            int end = bytes.length;
            while (bytes.length == SAMPLE && end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            return end == 0 ? bytes : Arrays.copyOf(bytes, end);
        } catch (IOException e) {
            throw new ExchangeException("exchange.file-unreadable", List.of(file), e);
        }
    }

    /// The delimiter that cuts most of the first rows into equally many fields, more than one.
    private static char delimiter(Path file, Charset charset) throws ExchangeException {
        char best = ',';
        double most = 0;
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char delimiter = DELIMITERS.charAt(i);
            List<Integer> widths = widths(new CsvRows(file, charset, delimiter));
            if (widths.isEmpty() || widths.getFirst() < 2) {
                continue;
            }
            int width = widths.getFirst();
            double same = widths.stream().filter(w -> w == width).count() / (double) widths.size();
            double score = same * 100 + width;
            if (score > most) {
                most = score;
                best = delimiter;
            }
        }
        return best;
    }

    private static List<Integer> widths(CsvRows rows) throws ExchangeException {
        List<Integer> widths = new ArrayList<>();
        rows.read(new RowReader.RowTaker() {
            @Override
            public boolean row(long line, List<@Nullable Object> cells) {
                if (!TableSource.isBlank(cells)) {
                    widths.add(cells.size());
                }
                return widths.size() < SAMPLED_ROWS;
            }

            @Override
            public void problem(FeatureProblem problem) {
                // told when the rows are read
            }
        }, Monitor.NONE);
        return widths;
    }

    @Override
    public Optional<SinkFactory> writer() {
        return Optional.of(CsvSink::create);
    }
}
