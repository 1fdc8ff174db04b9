package xunge.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xunge.app.desktop.PackLocation;
import xunge.app.tour.Tour;
import xunge.app.tour.TourWindow;
import xunge.ui.text.Texts;

/// `xunge tour`: plays one whole shift and compares every count and digest.
@Command(name = "tour", description = "${bundle:cli.tour}")
final class TourCommand extends CommonOptions implements Callable<Integer> {

    private final Texts texts;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.tour.out}")
    private Path folder = Path.of("tour");

    @Option(names = "--window", paramLabel = "KIND", description = "${bundle:cli.tour.window}")
    private TourWindow window = TourWindow.HEADLESS;

    @Option(names = "--pack", paramLabel = "FILE", description = "${bundle:cli.option.pack}")
    private @Nullable Path pack;

    TourCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        return new Tour(texts, Outputs.of(spec)).play(PackLocation.find(pack), folder, window);
    }
}
