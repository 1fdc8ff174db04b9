package xunge.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xunge.exchange.CancelledException;
import xunge.exchange.CrsName;
import xunge.exchange.Dataset;
import xunge.exchange.FeatureSource;
import xunge.exchange.Format;
import xunge.exchange.Formats;
import xunge.exchange.OpenOptions;
import xunge.exchange.formats.KnownFormats;
import xunge.exchange.transfer.Export;
import xunge.ui.text.Texts;

/// `xunge export --layer NAME --to FILE`: writes one layer to a file. Exit codes as for `xunge import`.
@Command(name = "export", description = "${bundle:cli.export}")
final class ExportCommand extends CommonOptions implements Callable<Integer> {

    private final Texts texts;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", paramLabel = "FILE", description = "${bundle:cli.export.from}")
    private @Nullable Path from;

    @Option(names = "--layer", required = true, paramLabel = "NAME", description = "${bundle:cli.export.layer}")
    private String layer = "";

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "${bundle:cli.export.to}")
    private Path target = Path.of("");

    @Option(names = "--format", paramLabel = "NAME", description = "${bundle:cli.export.format}")
    private @Nullable String format;

    @Option(names = "--crs", paramLabel = "CODE", description = "${bundle:cli.export.crs}")
    private @Nullable String crs;

    ExportCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = Outputs.of(spec);
        Formats formats = KnownFormats.all();
        Optional<Format> chosen = format == null ? formats.findWriter(target) : formats.find(format);
        if (chosen.filter(f -> f.writer().isPresent()).isEmpty()) {
            out.println(texts.get("cli.export.bad-format", target, formats.all()
                    .stream()
                    .filter(f -> f.writer().isPresent())
                    .map(Format::id)
                    .collect(Collectors.joining(", "))));
            out.flush();
            return ImportCommand.MUST_CHOOSE;
        }
        Path source = from == null ? home().layers() : from;
        try (CancelOnInterrupt monitor = new CancelOnInterrupt(texts, out, String.valueOf(target.getFileName()));
                Dataset dataset = formats.open(source, OpenOptions.NONE)) {
            Optional<FeatureSource> found = dataset.layers()
                    .stream()
                    .filter(l -> l.info().name().equals(layer))
                    .findFirst();
            if (found.isEmpty()) {
                out.println(texts.get("cli.import.no-layer", source, layer,
                        dataset.layers().stream().map(l -> l.info().name()).collect(Collectors.joining(", "))));
                out.flush();
                return ImportCommand.MUST_CHOOSE;
            }
            CrsName wanted = crs == null ? CrsName.CGCS2000 : ExchangeReport.crs(crs);
            return told(Export.run(found.get(), f -> true, chosen.orElseThrow(), target, wanted, monitor), out);
        } catch (CancelledException e) {
            out.println(texts.get(e));
            out.flush();
            return ImportCommand.CANCELLED;
        }
    }

    private int told(Export.Written written, PrintWriter out) {
        ExchangeReport report = new ExchangeReport(texts, out);
        written.notes().forEach(report::note);
        report.problems(written.problems());
        out.println(texts.get("cli.export.done", target, written.features(), written.problems().total()));
        out.flush();
        return written.problems().total() > 0 ? 1 : 0;
    }
}
