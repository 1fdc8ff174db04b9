package xunge.render.tile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xunge.geo.layer.Box;
import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.PixelFrame;
import xunge.render.ScenePainter;

/// Draws tiles on one or two daemon threads and puts them together.
///
/// There is no queue that could grow old: a worker asks for the tile wanted most at that moment, those in sight first,
/// from the middle outwards, then the overview, then the ring around. [#compose] never waits for a worker.
public final class TileEngine implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(TileEngine.class.getName());
    /// One processor is left to the thread that composes.
    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 2);
    /// The overview is at most this many tiles wide.
    private static final double OVERVIEW_TILES = 2;

    private final PainterFactory painters;
    private final Runnable changed;
    private final TileCache cache = new TileCache();
    private final TileComposer composer = new TileComposer(cache);
    private final Set<TileKey> inWork = new HashSet<>();
    private List<TileKey> wanted = List.of();
    private Set<TileKey> wantedKeys = Set.of();
    private List<TileKey> overview = List.of();
    private Optional<MapScene> scene = Optional.empty();
    private boolean isClosed;

    /// An engine that draws with `painters` and calls `changed`, on a worker, after each tile.
    public TileEngine(PainterFactory painters, Runnable changed) {
        this.painters = painters;
        this.changed = changed;
        for (int i = 1; i <= WORKERS; i++) {
            Thread worker = new Thread(this::work, "xunge-tile-" + i);
            worker.setDaemon(true);
            worker.start();
        }
    }

    /// Fills `target`, which shows `frame`, with what there is of `shown`, and asks the workers for the rest. True when
    /// nothing is missing. The resolution of `frame` must be one of the [Ladder].
    public boolean compose(MapScene shown, PixelFrame frame, int[] target) {
        int level = Ladder.nearest(frame.metresPerPixel());
        want(shown, frame, level);
        return composer.compose(shown, frame, level, target);
    }

    private synchronized void want(MapScene shown, PixelFrame frame, int level) {
        if (scene.isEmpty() || !scene.get().ground().equals(shown.ground())) {
            overview = shown.extent().map(TileEngine::overview).orElse(List.of());
            cache.pin(Set.copyOf(overview));
            composer.setOverview(overview);
        }
        scene = Optional.of(shown);
        List<TileKey> keys = new ArrayList<>(TileKey.covering(frame, level));
        keys.addAll(overview);
        keys.addAll(TileKey.covering(frame.grown(TileKey.SIZE / 2), level));
        wanted = keys;
        wantedKeys = new HashSet<>(keys);
        notifyAll();
    }

    private static List<TileKey> overview(Box extent) {
        double side = Math.max(extent.widthMetres(), extent.heightMetres());
        int level = Ladder.atLeast(Math.max(side, 1) / (OVERVIEW_TILES * TileKey.SIZE));
        double metres = Ladder.metresPerPixel(level);
        PixelFrame frame = new PixelFrame(metres, (long) Math.floor(extent.minEast() / metres),
                (long) Math.floor(-extent.maxNorth() / metres), (int) Math.ceil(extent.widthMetres() / metres) + 1,
                (int) Math.ceil(extent.heightMetres() / metres) + 1);
        return TileKey.covering(frame, level);
    }

    private void work() {
        try {
            for (Optional<Job> job = take(); job.isPresent(); job = take()) {
                Job taken = job.get();
                Tile drawn = draw(taken);
                if (!isStale(taken)) {
                    cache.put(drawn);
                }
                done(taken.key);
                changed.run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Job(MapScene scene, TileKey key) {}

    /// True when nobody looks at the tile any more, or it would show what has changed: half drawn, it is dropped.
    private synchronized boolean isStale(Job job) {
        return isClosed || !wantedKeys.contains(job.key)
                || !scene.map(s -> s.ground().equals(job.scene.ground())).orElse(false);
    }

    /// The next tile to draw; empty when the engine is closed.
    private synchronized Optional<Job> take() throws InterruptedException {
        while (!isClosed) {
            for (TileKey key : wanted) {
                if (!inWork.contains(key) && !isCurrent(key)) {
                    inWork.add(key);
                    return Optional.of(new Job(scene.orElseThrow(), key));
                }
            }
            wait();
        }
        return Optional.empty();
    }

    private boolean isCurrent(TileKey key) {
        return cache.find(key).filter(t -> t.shows(scene.orElseThrow().ground())).isPresent();
    }

    private synchronized void done(TileKey key) {
        inWork.remove(key);
    }

    /// A tile that cannot be drawn stays bare, and the log says why: the rest of the map goes on.
    private Tile draw(Job job) {
        int[] pixels = new int[TileKey.SIZE * TileKey.SIZE];
        PixelFrame frame = job.key.frame();
        try (Painter painter = painters.painter(pixels, frame)) {
            ScenePainter.paintGround(job.scene, frame, painter, () -> isStale(job));
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "tile " + job.key, broken);
        }
        return new Tile(job.key, job.scene.ground(), pixels);
    }

    /// Ends the workers after the tile in hand.
    @Override
    public synchronized void close() {
        isClosed = true;
        notifyAll();
    }
}
