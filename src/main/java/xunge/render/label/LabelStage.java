package xunge.render.label;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import xunge.render.MapScene;
import xunge.render.Painter;
import xunge.render.PainterFactory;
import xunge.render.PixelFrame;
import xunge.render.SceneLayer;
import xunge.render.ScenePainter;

/// Places the labels of a frame and draws them, with the live layers, into a [LabelImage]. Labels that keep their place
/// keep their picture.
///
/// Not thread-safe: one worker owns it, with the memory it draws in.
public final class LabelStage {

    private final PainterFactory painters;
    private final LabelLayout layout;
    private final SpriteMaker maker;
    private IdentityHashMap<PlacedLabel, LabelSprite> sprites = new IdentityHashMap<>();
    private int[] canvas = new int[0];

    /// A stage that draws with `painters`.
    public LabelStage(PainterFactory painters) {
        this.painters = painters;
        this.layout = new LabelLayout(painters.glyphs());
        this.maker = new SpriteMaker(painters);
    }

    /// Labels and live marks of `scene` in `frame`.
    public LabelImage draw(MapScene scene, PixelFrame frame) {
        List<LabelSprite> drawn = new ArrayList<>();
        IdentityHashMap<PlacedLabel, LabelSprite> kept = new IdentityHashMap<>();
        for (PlacedLabel label : layout.place(scene, frame)) {
            LabelSprite before = sprites.get(label);
            LabelSprite sprite = before == null ? maker.sprite(label, frame.metresPerPixel()) : before;
            kept.put(label, sprite);
            drawn.add(sprite);
        }
        sprites = kept;
        return new LabelImage(frame, scene.ground(), drawn.reversed(), marks(scene, frame));
    }

    /// Forgets where labels were, so that the next frame is placed anew.
    public void forget() {
        layout.forget();
        sprites = new IdentityHashMap<>();
    }

    private MarkImage marks(MapScene scene, PixelFrame frame) {
        if (scene.layers().stream().noneMatch(SceneLayer::isLive)) {
            return MarkImage.nothing(frame);
        }
        int size = frame.width() * frame.height();
        if (canvas.length != size) {
            canvas = new int[size];
        }
        try (Painter painter = painters.painter(canvas, frame)) {
            ScenePainter.paintLive(scene, frame, painter);
            ClusterNumbers.draw(scene, frame, painters.glyphs(), canvas);
        }
        return MarkImage.takenFrom(canvas, frame);
    }
}
