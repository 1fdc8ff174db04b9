package xunge.app.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import xunge.ui.FxThread;

/// Plays a person at the real window: moves the mouse, presses keys, waits for what should be seen, takes pictures.
///
/// Runs on its own thread; every look at the window happens on the JavaFX thread. What does not come within
/// [#PATIENCE] ends the tour with the name of what was waited for.
final class Actor {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final long LOOK_AGAIN_MILLIS = 25;

    private final Stage stage;
    private final Path pictures;

    Actor(Stage stage, Path pictures) {
        this.stage = stage;
        this.pictures = pictures;
    }

    /// Waits until `seen` says true on the JavaFX thread.
    void await(String what, BooleanSupplier seen) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onFx(seen::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited for: " + what);
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /// Waits until the node `id` is on screen and can be used.
    Node awaitNode(String id) throws InterruptedException {
        await("#" + id, () -> isUsable(stage.getScene().lookup("#" + id)));
        return onFx(() -> stage.getScene().lookup("#" + id));
    }

    private static boolean isUsable(@Nullable Node node) {
        if (node == null || node.isDisabled() || node.getBoundsInLocal().isEmpty()) {
            return false;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Clicks the middle of the node `id` with the left button.
    void click(String id) throws InterruptedException {
        Node node = awaitNode(id);
        Point2D middle = onFx(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
        clickAt(middle);
    }

    /// Clicks a place of the screen with the left button.
    void clickAt(Point2D screen) throws InterruptedException {
        onFx(() -> {
            Robot robot = new Robot();
            robot.mouseMove(screen);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        breathe();
    }

    /// Presses `keys` together, the last one last, and lets them go.
    void press(KeyCode... keys) throws InterruptedException {
        onFx(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return true;
        });
        breathe();
    }

    /// Types capital letters and digits key by key.
    void type(String lettersAndDigits) throws InterruptedException {
        for (int i = 0; i < lettersAndDigits.length(); i++) {
            char c = lettersAndDigits.charAt(i);
            KeyCode key = KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
            if (Character.isUpperCase(c)) {
                press(KeyCode.SHIFT, key);
            } else {
                press(key);
            }
        }
    }

    /// Brings words that have no key into the focused field, by the clipboard.
    void paste(String words) throws InterruptedException {
        onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.CONTROL, KeyCode.V);
    }

    /// Writes what the window shows now to `name`.png.
    void picture(String name) throws InterruptedException, IOException {
        breathe();
        WritableImage shot = onFx(() -> stage.getScene().snapshot(null));
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(image, "png", pictures.resolve(name + ".png").toFile());
    }

    /// Lets the window take in what was done: two rounds through its event queue and a frame.
    void breathe() throws InterruptedException {
        Thread.sleep(60);
        onFx(() -> true);
        onFx(() -> true);
    }

    /// What `look` sees on the JavaFX thread.
    <T> T onFx(Supplier<T> look) throws InterruptedException {
        CompletableFuture<T> seen = new CompletableFuture<>();
        FxThread.later(() -> {
            try {
                seen.complete(look.get());
            } catch (RuntimeException e) {
                seen.completeExceptionally(e);
            }
        });
        try {
            return seen.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window failed", e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("the window did not answer for " + PATIENCE.toSeconds() + " s", e);
        }
    }
}
