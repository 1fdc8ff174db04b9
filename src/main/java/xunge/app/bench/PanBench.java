package xunge.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import xunge.app.process.ChildProcess;
import xunge.app.process.TemporaryDirectory;

/// Opens the real window and drags its map at three scales, measuring whole frames: composing, layout and drawing in
/// software.
///
/// Without a display the figures have no goal: nearly all of a frame is then the headless platform's own copying.
public final class PanBench {

    private static final double GOAL_MILLIS = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path pack;

    /// A bench of the window over `pack`.
    public PanBench(Path pack) {
        this.pack = pack;
    }

    /// Median, 95th percentile and worst frame at each scale.
    public List<Figure> run() throws IOException, InterruptedException {
        try (TemporaryDirectory home = TemporaryDirectory.make("xunge-pan")) {
            List<String> options = new ArrayList<>(ChildProcess.desktopOptions());
            options.addAll(List.of("-Djavafx.animation.fullspeed=true", "-Dprism.order=sw"));
            List<String> arguments = List.of("tour-desktop", "--part", "PAN", "--home", home.path().toString(),
                    "--pack", pack.toString());
            try (ChildProcess desktop = ChildProcess.start("pan", options, arguments,
                    home.path().resolve("pan.log"))) {
                List<Figure> figures = new ArrayList<>();
                for (int scale = 0; scale < 3; scale++) {
                    figures.addAll(figures(desktop.await("frames", PATIENCE, new ArrayList<>())));
                }
                return figures;
            }
        }
    }

    private static List<Figure> figures(String told) {
        String[] words = told.split(" ", -1);
        boolean hasDisplay = System.getenv("DISPLAY") != null;
        String name = (hasDisplay ? "window" : "headless") + " frame, pan " + words[0] + " ";
        double p95 = Double.parseDouble(words[2]);
        return List.of(Figure.plain(name + "p50", Double.parseDouble(words[1]), "ms"),
                hasDisplay ? Figure.atMost(name + "p95", p95, "ms", GOAL_MILLIS)
                        : Figure.plain(name + "p95", p95, "ms"),
                Figure.plain(name + "worst", Double.parseDouble(words[3]), "ms"));
    }
}
