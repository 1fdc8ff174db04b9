package xunge.render.frame;

import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.PainterFactory;
import xunge.render.PixelFrame;
import xunge.render.Viewport;
import xunge.render.label.LabelWorker;
import xunge.render.tile.TileEngine;

/// Makes the frames of one map on screen. One thread composes; the drawing is done by daemon threads of its own.
public final class MapEngine implements AutoCloseable {

    private final TileEngine tiles;
    private final LabelWorker labels;

    /// An engine that draws with `painters` and calls `changed`, on any thread, when a new frame would show more.
    public MapEngine(PainterFactory painters, Runnable changed) {
        this.tiles = new TileEngine(painters, changed);
        this.labels = new LabelWorker(painters, changed);
    }

    /// Fills `target` with all there is of `scene` in `viewport` at this moment, and has the rest drawn. True when
    /// nothing is missing. Takes a few milliseconds and waits for nothing. The resolution must be on the [Ladder].
    public boolean compose(MapScene scene, Viewport viewport, int[] target) {
        return compose(scene, viewport, 0, target);
    }

    /// The same where something covers `foot` rows of pixels at the bottom: no level label is shown half under it.
    public boolean compose(MapScene scene, Viewport viewport, int foot, int[] target) {
        PixelFrame frame = viewport.frame();
        boolean ground = tiles.compose(scene, frame, target);
        boolean named = labels.blend(scene, frame, foot, target);
        return ground && named;
    }

    /// Ends the threads. Nothing may be composed afterwards.
    @Override
    public void close() {
        tiles.close();
        labels.close();
    }
}
