package xunge.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import xunge.app.bench.Figure;
import xunge.app.bench.LabelBench;
import xunge.app.bench.LayersBench;
import xunge.app.bench.MapBench;
import xunge.app.bench.PanBench;
import xunge.app.bench.PlaceBench;
import xunge.app.bench.StartBench;
import xunge.app.bench.StoreBench;
import xunge.app.bench.TrackBench;
import xunge.inspect.MapPlaceFinder;
import xunge.store.gpkg.MapPackReader;

/// What can be measured.
enum BenchArea {
    /** Saving a changed field, durably. */
    STORE {
        @Override
        List<Figure> run(Path pack, Optional<Path> pictures) throws Exception {
            return StoreBench.run();
        }
    },
    /** Filling a place in. */
    PLACE {
        @Override
        List<Figure> run(Path pack, Optional<Path> pictures) throws Exception {
            return PlaceBench.run(new MapPlaceFinder(MapPackReader.read(pack)));
        }
    },
    /** Matching a track to the sides of the routes. */
    TRACK {
        @Override
        List<Figure> run(Path pack, Optional<Path> pictures) throws Exception {
            return TrackBench.run(MapPackReader.read(pack).findLayer("route").orElseThrow());
        }
    },
    /** Drawing and panning the map, with and without labels. */
    MAP {
        @Override
        List<Figure> run(Path pack, Optional<Path> pictures) throws Exception {
            return MapBench.run(MapPackReader.read(pack));
        }
    },
    /** Drawing the benchmark city with labels. */
    LABELS {
        @Override
        List<Figure> run(Path data, Optional<Path> pictures) throws Exception {
            return LabelBench.run(data, pictures);
        }
    },
    /** Clusters, heat, choropleth and identify over a large city. */
    LAYERS {
        @Override
        List<Figure> run(Path data, Optional<Path> pictures) {
            return LayersBench.run();
        }
    },
    /** Whole frames of the window while its map is dragged. */
    PAN {
        @Override
        List<Figure> run(Path pack, Optional<Path> pictures) throws Exception {
            return new PanBench(pack).run();
        }
    },
    /** From the start of the process to an interactive map. */
    START {
        @Override
        List<Figure> run(Path pack, Optional<Path> pictures) throws Exception {
            return new StartBench(pack).run();
        }
    };

    abstract List<Figure> run(Path pack, Optional<Path> pictures) throws Exception;
}
