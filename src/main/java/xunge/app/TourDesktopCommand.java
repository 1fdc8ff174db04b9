package xunge.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import xunge.app.desktop.Logs;
import xunge.app.tour.Part;
import xunge.app.tour.TourDesktop;
import xunge.ui.text.Texts;

/// One desktop of the tour; started by the tour only.
@Command(name = "tour-desktop", hidden = true)
final class TourDesktopCommand extends CommonOptions implements Callable<Integer> {

    private static final double USUAL_WIDTH = 1000;
    private static final double USUAL_HEIGHT = 760;

    private final Texts texts;
    private final PrintStream out = System.out;

    @Option(names = "--part", required = true)
    private Part part = Part.MORNING;

    @Option(names = "--pack", required = true)
    private Path pack = Path.of("");

    @Option(names = "--city")
    private String city = "";

    @Option(names = "--photos")
    private Path photos = Path.of("");

    @Option(names = "--pictures")
    private Path pictures = Path.of("");

    @Option(names = "--data")
    private Path data = Path.of("");

    @Option(names = "--look")
    private Path look = Path.of("");

    @Option(names = "--width")
    private double width = USUAL_WIDTH;

    @Option(names = "--height")
    private double height = USUAL_HEIGHT;

    TourDesktopCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        Logs.writeTo(home());
        TourDesktop.Wish wish = new TourDesktop.Wish(part, home(), pack, city, photos, pictures, data, look, width,
                height);
        return new TourDesktop(wish, out).play(texts);
    }
}
