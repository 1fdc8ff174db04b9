package xunge.ui.map;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import xunge.render.MapScene;
import xunge.render.PainterFactory;
import xunge.render.Viewport;
import xunge.render.frame.MapEngine;
import xunge.ui.FxThread;

/// Shows the frames of a [MapEngine]. A layout root of its own: asking for a new frame is asking for a layout of this
/// node alone, so however often it is asked there is one frame a pulse.
final class MapCanvas extends Region {

    private final MapEngine engine;
    private final ImageView view = new ImageView();
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled", false);
    private Optional<MapScene> scene = Optional.empty();
    private Optional<Viewport> viewport = Optional.empty();
    private PixelBuffer<IntBuffer> buffer = buffer(1, 1);

    MapCanvas(PainterFactory painters) {
        engine = new MapEngine(painters, FxThread.coalesced(this::requestLayout));
        setManaged(false);
        view.setManaged(false);
        view.setMouseTransparent(true);
        getChildren().add(view);
    }

    private static PixelBuffer<IntBuffer> buffer(int width, int height) {
        return new PixelBuffer<>(width, height, IntBuffer.wrap(new int[width * height]),
                PixelFormat.getIntArgbPreInstance());
    }

    void show(MapScene newScene, Viewport newViewport) {
        scene = Optional.of(newScene);
        viewport = Optional.of(newViewport);
        settled.set(false);
        requestLayout();
    }

    /// True when the frame shown lacks nothing.
    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        if (scene.isPresent() && viewport.isPresent()) {
            Viewport shown = viewport.get();
            if (buffer.getWidth() != shown.width() || buffer.getHeight() != shown.height()) {
                buffer = buffer(shown.width(), shown.height());
                view.setImage(new WritableImage(buffer));
            }
            boolean isComplete = engine.compose(scene.get(), shown, buffer.getBuffer().array());
            buffer.updateBuffer(all -> null);
            settled.set(isComplete);
        }
    }

    void dispose() {
        engine.close();
        view.setImage(null);
    }
}
