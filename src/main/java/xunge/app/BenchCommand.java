package xunge.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xunge.app.bench.BenchReport;
import xunge.app.bench.BenchWish;
import xunge.app.bench.Figure;

/// `xunge bench AREA`: measures one area and prints its figures.
@Command(name = "bench", description = "${bundle:cli.bench}")
final class BenchCommand extends CommonOptions implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "AREA", description = {"${bundle:cli.bench.area}", "${COMPLETION-CANDIDATES}"})
    private BenchArea area = BenchArea.START;

    @Option(names = "--pack", paramLabel = "FILE", description = "${bundle:cli.option.pack}")
    private @Nullable Path pack;

    @Option(names = "--json", paramLabel = "FILE", description = "${bundle:cli.bench.json}")
    private @Nullable Path json;

    @Option(names = "--data", paramLabel = "FILE", description = "${bundle:cli.bench.data}")
    private @Nullable Path data;

    @Option(names = "--look", paramLabel = "FOLDER", description = "${bundle:cli.bench.look}")
    private Path look = Path.of("src/bench/look");

    @Option(names = "--view", split = ",", paramLabel = "NAME", description = "${bundle:cli.bench.view}")
    private List<String> views = List.of("street", "district", "urban", "city", "city_all");

    @Option(names = "--repeat", paramLabel = "N", description = "${bundle:cli.bench.repeat}")
    private int repeats = 21;

    @Option(names = "--pictures", paramLabel = "FOLDER", description = "${bundle:cli.bench.pictures}")
    private @Nullable Path pictures;

    @Override
    public Integer call() throws Exception {
        List<Figure> figures = area.run(new BenchWish(pack, data, look, views, repeats, pictures), Outputs.of(spec));
        BenchReport.print(figures, Outputs.of(spec));
        if (json != null) {
            BenchReport.write(figures, json);
        }
        return 0;
    }
}
