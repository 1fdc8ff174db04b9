package xunge.app;

import java.nio.file.Path;
import java.util.List;
import xunge.app.bench.Figure;
import xunge.app.bench.StartBench;

/// What can be measured.
enum BenchArea {
    /** From the start of the process to an interactive map. */
    START {
        @Override
        List<Figure> run(Path pack) throws Exception {
            return new StartBench(pack).run();
        }
    };

    abstract List<Figure> run(Path pack) throws Exception;
}
