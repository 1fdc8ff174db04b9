package xunge.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSource;
import xunge.exchange.Format;
import xunge.exchange.OpenOptions;
import xunge.exchange.Probe;
import xunge.exchange.TextEncoding;

/// Excel workbooks (ECMA-376): one layer a sheet.
public final class XlsxFormat implements Format {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String displayName() {
        return "Excel";
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx", "xls");
    }

    @Override
    public int recognises(Probe probe) {
        boolean isZip = probe.hasAt(0, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4);
        boolean isOle = probe.hasAt(0, (byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0);
        boolean isNamed = extensions().contains(probe.extension());
        if (isZip && probe.headText().contains("xl/")) {
            return 90;
        }
        return isNamed ? isZip || isOle ? 80 : 30 : 0;
    }

    @Override
    public Dataset open(Path file, OpenOptions options) throws ExchangeException {
        if (Probe.of(file).hasAt(0, (byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0)) {
            throw ExchangeException.of("exchange.xls-old", file);
        }
        XlsxGuard.check(file);
        List<FeatureSource> layers = new ArrayList<>();
        for (SheetName sheet : sheets(file)) {
            TableSurvey.of(new XlsxRows(file, sheet.index()), sheet.name(),
                    Optional.of(TextEncoding.UTF8_BY_FORMAT), options).ifPresent(layers::add);
        }
        if (layers.isEmpty()) {
            throw ExchangeException.of("exchange.table-empty", file);
        }
        return new TableDataset(layers);
    }

    private record SheetName(int index, String name) {}

    private static List<SheetName> sheets(Path file) throws ExchangeException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), XlsxRows.OPTIONS)) {
            List<SheetName> names = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                names.add(new SheetName(sheet.getIndex(), sheet.getName()));
            }
            return names;
        } catch (IOException | RuntimeException e) {
            // the library throws all kinds of RuntimeException for a damaged workbook
            throw new ExchangeException("exchange.xlsx-broken", List.of(file, String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public Optional<SinkFactory> writer() {
        return Optional.of(XlsxSink::create);
    }
}
