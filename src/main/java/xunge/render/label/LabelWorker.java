package xunge.render.label;

import java.util.Optional;
import xunge.render.MapScene;
import xunge.render.PainterFactory;
import xunge.render.PixelFrame;

/// Places and draws labels on one daemon thread, always for the latest frame asked for.
public final class LabelWorker implements AutoCloseable {

    /// Drawn around the frame, so that dragging shows labels at once.
    private static final int MARGIN = 256;
    /// New labels are asked for before the drawn margin is used up.
    private static final int SPARE = 64;

    private static final System.Logger LOG = System.getLogger(LabelWorker.class.getName());

    private record Drawn(MapScene scene, LabelImage image) {}

    private final LabelStage stage;
    private final LabelShow show = new LabelShow();
    private final Runnable changed;
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<MapScene> wantedScene = Optional.empty();
    private PixelFrame wantedFrame = new PixelFrame(1, 0, 0, 1, 1);
    private boolean isClosed;

    /// A worker that draws with `painters` and calls `changed`, on its thread, after each picture.
    public LabelWorker(PainterFactory painters, Runnable changed) {
        this.stage = new LabelStage(painters);
        this.changed = changed;
        Thread worker = new Thread(this::work, "xunge-labels");
        worker.setDaemon(true);
        worker.start();
    }

    /// Blends the latest labels over `target`, which shows `frame`, and asks for new ones when these do not fit any
    /// more; something covers the lowest `foot` rows. True when they fit and none is fading; while one is, `changed` is
    /// called. Never waits. One thread blends.
    public boolean blend(MapScene scene, PixelFrame frame, int foot, int[] target) {
        Optional<Drawn> latest = want(scene, frame);
        if (latest.isEmpty()) {
            return false;
        }
        boolean isStill = show.blend(latest.get().image, frame, foot, target, System.nanoTime());
        if (!isStill) {
            changed.run();
        }
        return isStill && latest.get().scene.equals(scene) && latest.get().image.frame().covers(frame);
    }

    private synchronized Optional<Drawn> want(MapScene scene, PixelFrame frame) {
        boolean fits = drawn.filter(d -> d.scene.equals(scene) && d.image.frame().covers(frame.grown(SPARE)))
                .isPresent();
        wantedScene = fits ? Optional.empty() : Optional.of(scene);
        wantedFrame = frame;
        notifyAll();
        return drawn;
    }

    private void work() {
        try {
            for (Optional<MapScene> scene = take(); scene.isPresent(); scene = take()) {
                draw(scene.get());
                changed.run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void draw(MapScene scene) {
        PixelFrame frame = latestFrame().grown(MARGIN);
        try {
            keep(new Drawn(scene, stage.draw(scene, frame)));
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "labels " + frame, broken);
        }
    }

    private synchronized PixelFrame latestFrame() {
        return wantedFrame;
    }

    private synchronized void keep(Drawn latest) {
        drawn = Optional.of(latest);
    }

    private synchronized Optional<MapScene> take() throws InterruptedException {
        while (wantedScene.isEmpty() && !isClosed) {
            wait();
        }
        Optional<MapScene> taken = isClosed ? Optional.empty() : wantedScene;
        wantedScene = Optional.empty();
        return taken;
    }

    /// Ends the worker after the picture in hand.
    @Override
    public synchronized void close() {
        isClosed = true;
        notifyAll();
    }
}
