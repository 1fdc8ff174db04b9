package xunge.app;

import java.io.PrintWriter;
import java.util.List;
import xunge.app.bench.BenchWish;
import xunge.app.bench.CityBench;
import xunge.app.bench.Figure;
import xunge.app.bench.ImportBench;
import xunge.app.bench.LabelBench;
import xunge.app.bench.LayersBench;
import xunge.app.bench.MapBench;
import xunge.app.bench.PanBench;
import xunge.app.bench.PlaceBench;
import xunge.app.bench.SearchBench;
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
        List<Figure> run(BenchWish wish, PrintWriter out) throws Exception {
            return StoreBench.run();
        }
    },
    /** Filling a place in. */
    PLACE {
        @Override
        List<Figure> run(BenchWish wish, PrintWriter out) throws Exception {
            return PlaceBench.run(new MapPlaceFinder(MapPackReader.read(wish.packFile())));
        }
    },
    /** Matching a track to the sides of the routes. */
    TRACK {
        @Override
        List<Figure> run(BenchWish wish, PrintWriter out) throws Exception {
            return TrackBench.run(MapPackReader.read(wish.packFile()).findLayer("route").orElseThrow());
        }
    },
    /** Drawing and panning the map, with and without labels; with `--data` in the look and views of other programs. */
    MAP {
        @Override
        List<Figure> run(BenchWish wish, PrintWriter out) throws Exception {
            if (wish.findData().isPresent()) {
                CityBench.run(wish, out);
                return List.of();
            }
            return MapBench.run(MapPackReader.read(wish.packFile()));
        }
    },
    /** Drawing the benchmark city with labels. */
    LABELS {
        @Override
        List<Figure> run(BenchWish wish, PrintWriter out) throws Exception {
            return LabelBench.run(wish.dataOrPack(), wish.findPictures());
        }
    },
    /** Memory of a process that opens a whole large city once and draws it; needs `--data`. */
    MEMORY {
        @Override
        List<Figure> run(BenchWish wish, PrintWriter out) throws Exception {
            CityBench.memory(wish, out);
            return List.of();
        }
    },
    /** Clusters, heat, choropleth and identify over a large city. */
    LAYERS {
        @Override
        List<Figure> run(BenchWish wish, PrintWriter out) {
            return LayersBench.run();
        }
    },
    /** Whole frames of the window while its map is dragged. */
    PAN {
        @Override
        List<Figure> run(BenchWish wish, PrintWriter out) throws Exception {
            return new PanBench(wish).run();
        }
    },
    /** Importing 750 000 cells beside ogr2ogr; needs `--data`. */
    IMPORT {
        @Override
        List<Figure> run(BenchWish wish, PrintWriter out) throws Exception {
            return ImportBench.run(wish.dataOrPack());
        }
    },
    /** Searching 500 000 records and the map. */
    SEARCH {
        @Override
        List<Figure> run(BenchWish wish, PrintWriter out) throws Exception {
            return SearchBench.run(MapPackReader.read(wish.packFile()));
        }
    },
    /** From the start of the process to an interactive map. */
    START {
        @Override
        List<Figure> run(BenchWish wish, PrintWriter out) throws Exception {
            return new StartBench(wish.packFile()).run();
        }
    };

    abstract List<Figure> run(BenchWish wish, PrintWriter out) throws Exception;
}
