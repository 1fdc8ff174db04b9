package xunge.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xunge.domain.LayerSource;
import xunge.exchange.CancelledException;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSource;
import xunge.exchange.Monitor;
import xunge.exchange.Note;
import xunge.exchange.OpenOptions;
import xunge.exchange.formats.KnownFormats;
import xunge.exchange.table.ColumnRole;
import xunge.exchange.transfer.DryRun;
import xunge.exchange.transfer.Import;
import xunge.exchange.transfer.ImportedLayer;
import xunge.exchange.transfer.LayerPlan;
import xunge.store.StoreException;
import xunge.ui.text.Texts;

/// `xunge import FILE...`: brings layers of foreign files into a GeoPackage. All layers of one file or none. Exit codes: 0
/// done; 1 done, and problems with single features are listed; 2 wrong arguments, or a coordinate system must be chosen; 3
/// not done; 4 cancelled.
@Command(name = "import", description = "${bundle:cli.import}")
final class ImportCommand extends CommonOptions implements Callable<Integer> {

    static final int MUST_CHOOSE = 2;
    static final int CANCELLED = 4;

    private final Texts texts;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.import.files}")
    private List<Path> files = List.of();

    @Option(names = "--into", paramLabel = "FILE.gpkg", description = "${bundle:cli.import.into}")
    private @Nullable Path into;

    @Option(names = "--layer", paramLabel = "NAME", description = "${bundle:cli.import.layer}")
    private List<String> layers = List.of();

    @Option(names = "--crs", paramLabel = "CODE", description = "${bundle:cli.import.crs}")
    private @Nullable String crs;

    @Option(names = "--encoding", paramLabel = "NAME", description = "${bundle:cli.import.encoding}")
    private @Nullable String encoding;

    @Option(names = "--map", paramLabel = "PART=COLUMN", description = "${bundle:cli.import.map}")
    private Map<String, String> columns = Map.of();

    @Option(names = "--dry-run", description = "${bundle:cli.import.dry-run}")
    private boolean dryRun;

    ImportCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        if (columns.keySet().stream().anyMatch(c -> ColumnRole.find(c).isEmpty())) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    texts.get("cli.import.bad-map"));
        }
        int exit = 0;
        for (Path file : files) {
            exit = Math.max(exit, one(file));
        }
        return exit;
    }

    private int one(Path file) throws ExchangeException, StoreException, IOException {
        PrintWriter out = Outputs.of(spec);
        try (CancelOnInterrupt monitor = new CancelOnInterrupt(texts, out, String.valueOf(file.getFileName()));
                Dataset dataset = KnownFormats.all()
                        .open(file, new OpenOptions(Optional.ofNullable(encoding), columns))) {
            ExchangeReport report = new ExchangeReport(texts, out);
            List<Note> before = dataset.notes();
            before.forEach(report::note);
            List<FeatureSource> chosen = chosen(file, dataset, out);
            if (chosen.isEmpty()) {
                return MUST_CHOOSE;
            }
            int exit = dryRun ? survey(chosen, report, monitor) : bring(file, chosen, report, monitor);
            // what only reading through brought to light
            dataset.notes().stream().filter(n -> !before.contains(n)).forEach(report::note);
            return exit;
        } catch (CancelledException e) {
            out.println(texts.get(e));
            out.flush();
            return CANCELLED;
        }
    }

    private List<FeatureSource> chosen(Path file, Dataset dataset, PrintWriter out) {
        List<FeatureSource> chosen = dataset.layers()
                .stream()
                .filter(l -> layers.isEmpty() || layers.contains(l.info().name()))
                .toList();
        if (chosen.isEmpty()) {
            out.println(texts.get("cli.import.no-layer", file, String.join(", ", layers),
                    dataset.layers().stream().map(l -> l.info().name()).collect(Collectors.joining(", "))));
            out.flush();
        }
        return chosen;
    }

    private static int survey(List<FeatureSource> layers, ExchangeReport report, Monitor monitor)
            throws ExchangeException {
        int exit = 0;
        for (FeatureSource layer : layers) {
            xunge.exchange.transfer.LayerSurvey survey = DryRun.of(layer, monitor);
            report.survey(survey);
            exit = survey.problems().total() > 0 ? 1 : exit;
        }
        return exit;
    }

    private int bring(Path file, List<FeatureSource> layers, ExchangeReport report, Monitor monitor)
            throws ExchangeException, StoreException, IOException {
        List<LayerPlan> plans = new ArrayList<>();
        for (FeatureSource layer : layers) {
            Optional<LayerPlan> plan = plan(file, layer, monitor);
            if (plan.isEmpty()) {
                return MUST_CHOOSE;
            }
            plans.add(plan.get());
        }
        Path target = into == null ? home().layers() : into;
        List<ImportedLayer> imported = Import.run(plans, target, InstantSource.system().instant(), monitor);
        PrintWriter out = Outputs.of(spec);
        int exit = 0;
        for (ImportedLayer layer : imported) {
            report.problems(layer.problems());
            out.println(texts.get(layer.tables().isEmpty() ? "cli.import.empty" : "cli.import.done", layer.title(),
                    layer.rows(), layer.problems().total(),
                    layer.tables().stream().map(ImportedLayer.Table::name).collect(Collectors.joining(", "))));
            exit = layer.problems().total() > 0 ? 1 : exit;
        }
        out.flush();
        return exit;
    }

    /// The plan for `layer`; empty, and said so, when its coordinate system is unknown and none was chosen.
    private Optional<LayerPlan> plan(Path file, FeatureSource layer, Monitor monitor)
            throws ExchangeException, IOException {
        Optional<CrsName> system = switch (layer.info().crs()) {
            case CrsKnowledge.NotNeeded none -> Optional.empty();
            case CrsKnowledge.Declared declared -> Optional.of(crs == null ? declared.crs() : ExchangeReport.crs(crs));
            case CrsKnowledge.Unknown unknown -> Optional.ofNullable(crs).map(ExchangeReport::crs);
        };
        if (system.isEmpty() && layer.info().crs() instanceof CrsKnowledge.Unknown) {
            PrintWriter out = Outputs.of(spec);
            out.println(texts.get("cli.import.choose-crs", file, layer.info().name(),
                    ExchangeReport.candidates(DryRun.of(layer, monitor))));
            out.flush();
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        return Optional.of(new LayerPlan(layer, layer.info().name(), system, new LayerSource(
                String.valueOf(file.getFileName()), day.toString(), system.map(CrsName::code).orElse(""), "", "",
                false)));
    }
}
