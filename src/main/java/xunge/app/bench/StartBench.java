package xunge.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xunge.app.process.ChildProcess;
import xunge.app.process.TemporaryDirectory;

/// Starts the desktop several times, each in a process of its own with an empty home, and measures until its map is
/// drawn to the end and takes clicks.
public final class StartBench {

    private static final int RUNS = 7;
    private static final double GOAL_SECONDS = 2.5;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path pack;

    /// A bench of the desktop over `pack`.
    public StartBench(Path pack) {
        this.pack = pack;
    }

    /// The median and the worst of the runs after one that warms the disk.
    public List<Figure> run() throws IOException, InterruptedException {
        start();
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = start();
        }
        Arrays.sort(seconds);
        return List.of(Figure.atMost("start to interactive map, median", seconds[RUNS / 2], "s", GOAL_SECONDS),
                Figure.plain("start to interactive map, worst of " + RUNS, seconds[RUNS - 1], "s"));
    }

    private double start() throws IOException, InterruptedException {
        try (TemporaryDirectory home = TemporaryDirectory.make("xunge-start")) {
            List<String> arguments = List.of("tour-desktop", "--part", "START", "--home", home.path().toString(),
                    "--pack", pack.toString());
            long begun = System.nanoTime();
            try (ChildProcess desktop = ChildProcess.start("start", ChildProcess.desktopOptions(), arguments,
                    home.path().resolve("start.log"))) {
                desktop.await("interactive", PATIENCE, new ArrayList<>());
                double seconds = (System.nanoTime() - begun) / 1e9;
                desktop.join(PATIENCE);
                return seconds;
            }
        }
    }
}
