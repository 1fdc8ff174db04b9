package xunge.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xunge.app.desktop.Desktop;
import xunge.app.desktop.Logs;
import xunge.app.desktop.PackLocation;
import xunge.app.tour.Tour;
import xunge.app.tour.TourWindow;
import xunge.ui.text.Texts;

/// What `xunge desktop` and `xunge` alone do: open the window.
abstract class OpeningCommand extends CommonOptions implements Callable<Integer> {

    private final Texts texts;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--pack", paramLabel = "FILE", description = "${bundle:cli.option.pack}")
    private @Nullable Path pack;

    @Option(names = "--tour-without-display", paramLabel = "DIR", description = "${bundle:cli.desktop.tour}")
    private @Nullable Path tour;

    OpeningCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = Outputs.of(spec);
        if (hasDisplay()) {
            Logs.writeTo(home());
            return Desktop.open(Desktop.Wish.usual(home(), pack, texts));
        }
        if (tour != null) {
            out.println(texts.get("cli.desktop.no-display-tour", tour));
            out.flush();
            return new Tour(texts, out).play(PackLocation.find(pack), tour, TourWindow.HEADLESS);
        }
        out.println(texts.get("cli.desktop.no-display"));
        return Complaint.COULD_NOT_BE_DONE;
    }

    /// On Linux a window needs an X or Wayland display, unless JavaFX was told to use its own headless platform.
    private static boolean hasDisplay() {
        boolean isLinux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !isLinux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null
                || System.getProperty("glass.platform") != null;
    }
}
