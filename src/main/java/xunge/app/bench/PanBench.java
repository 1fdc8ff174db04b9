package xunge.app.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import xunge.app.process.ChildProcess;
import xunge.app.process.TemporaryDirectory;
import xunge.store.StoreException;

/// Opens the real window and drags its map at three scales, measuring whole frames: composing, layout and drawing in
/// software. With data of one's own the window is 1920 by 1080, shows the whole benchmark city, and is zoomed too.
///
/// Without a display the figures have no goal: nearly all of a frame is then the headless platform's own copying.
public final class PanBench {

    private static final double GOAL_MILLIS = 16;
    private static final double WORST_MILLIS = 33;
    private static final int PACK_STRETCHES = 3;
    private static final int CITY_STRETCHES = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final BenchWish wish;

    /// A bench of the window as `wish` says.
    public PanBench(BenchWish wish) {
        this.wish = wish;
    }

    /// Median, 95th percentile and worst frame of each stretch.
    public List<Figure> run() throws IOException, InterruptedException, StoreException {
        try (TemporaryDirectory home = TemporaryDirectory.make("xunge-pan")) {
            List<String> options = new ArrayList<>(ChildProcess.desktopOptions());
            options.addAll(List.of("-Djavafx.animation.fullspeed=true", "-Dprism.order=sw"));
            List<String> arguments = new ArrayList<>(List.of("tour-desktop", "--home", home.path().toString(), "--pack",
                    wish.packFile().toString()));
            boolean isCity = wish.findData().isPresent();
            if (isCity) {
                arguments.addAll(List.of("--part", "PAN_CITY", "--data", wish.dataOrPack().toString(), "--look",
                        wish.look().toString(), "--width", "1920", "--height", "1080"));
            } else {
                arguments.addAll(List.of("--part", "PAN"));
            }
            try (ChildProcess desktop = ChildProcess.start("pan", options, arguments,
                    home.path().resolve("pan.log"))) {
                List<Figure> figures = new ArrayList<>();
                for (int i = 0; i < (isCity ? CITY_STRETCHES : PACK_STRETCHES); i++) {
                    figures.addAll(figures(desktop.await("frames", PATIENCE, new ArrayList<>()), isCity));
                }
                return figures;
            }
        }
    }

    private static List<Figure> figures(String told, boolean isCity) {
        String[] words = told.split(" ", -1);
        boolean hasDisplay = System.getenv("DISPLAY") != null;
        String name = (hasDisplay ? "window" : "headless") + " frame, pan " + words[0].replace('-', ' ') + " ";
        double p95 = Double.parseDouble(words[2]);
        double worst = Double.parseDouble(words[3]);
        return List.of(Figure.plain(name + "p50", Double.parseDouble(words[1]), "ms"),
                hasDisplay ? Figure.atMost(name + "p95", p95, "ms", GOAL_MILLIS)
                        : Figure.plain(name + "p95", p95, "ms"),
                hasDisplay && isCity ? Figure.atMost(name + "worst", worst, "ms", WORST_MILLIS)
                        : Figure.plain(name + "worst", worst, "ms"),
                Figure.plain(name + "JavaFX thread's processor time p95", Double.parseDouble(words[5]), "ms"),
                Figure.plain(name + "JavaFX thread's processor time worst", Double.parseDouble(words[6]), "ms"));
    }
}
