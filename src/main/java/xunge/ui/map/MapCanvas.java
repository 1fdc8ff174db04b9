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

    private final PainterFactory painters;
    private final MapEngine engine;
    private final ImageView view = new ImageView();
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled", false);
    private Optional<MapScene> scene = Optional.empty();
    private Optional<Viewport> viewport = Optional.empty();
    private PixelBuffer<IntBuffer> buffer = buffer(1, 1);
    private Optional<Beside> beside = Optional.empty();
    private double divider = 0.5;
    private int foot;

    /// The other state while two are compared, with an engine of its own.
    private record Beside(MapScene scene, MapEngine engine) {}

    MapCanvas(PainterFactory painters) {
        this.painters = painters;
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

    /// Says how many rows of pixels at the bottom something covers, so that no label is shown half under it.
    void setFoot(int rows) {
        foot = rows;
    }

    void show(MapScene newScene, Viewport newViewport) {
        scene = Optional.of(newScene);
        viewport = Optional.of(newViewport);
        settled.set(false);
        requestLayout();
    }

    /// Shows `left` on the left of the divider, until it is empty again.
    void showBeside(Optional<MapScene> left) {
        if (left.isEmpty()) {
            beside.ifPresent(b -> b.engine.close());
        }
        beside = left.map(scene -> new Beside(scene, beside.map(Beside::engine)
                .orElseGet(() -> new MapEngine(painters, FxThread.coalesced(this::requestLayout)))));
        settled.set(false);
        requestLayout();
    }

    /// Puts the divider at `share` of the width.
    void divideAt(double share) {
        divider = share;
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
            int[] pixels = buffer.getBuffer().array();
            boolean isComplete = engine.compose(scene.get(), shown, foot, pixels);
            if (beside.isPresent()) {
                isComplete &= composeBeside(beside.get(), shown, pixels);
            }
            buffer.updateBuffer(all -> null);
            settled.set(isComplete);
        }
    }

    /// Both states are composed whole, so that their labels stand still while the divider moves.
    private boolean composeBeside(Beside other, Viewport shown, int[] pixels) {
        int[] left = new int[pixels.length];
        boolean isComplete = other.engine.compose(other.scene, shown, foot, left);
        int columns = Math.clamp(Math.round(divider * shown.width()), 0, shown.width());
        for (int row = 0; row < shown.height(); row++) {
            System.arraycopy(left, row * shown.width(), pixels, row * shown.width(), columns);
        }
        return isComplete;
    }

    void dispose() {
        engine.close();
        beside.ifPresent(b -> b.engine.close());
        beside = Optional.empty();
        view.setImage(null);
    }
}
