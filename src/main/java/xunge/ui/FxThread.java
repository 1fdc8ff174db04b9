package xunge.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/// The one way from other threads onto the FX thread.
public final class FxThread {

    private FxThread() {}

    /// Runs `task` on the FX thread, soon; returns at once.
    public static void later(Runnable task) {
        Platform.runLater(task);
    }

    /// A task for any thread that has `task` run on the FX thread; calls that come before it has run are one.
    public static Runnable coalesced(Runnable task) {
        AtomicBoolean isWaiting = new AtomicBoolean();
        return () -> {
            if (isWaiting.compareAndSet(false, true)) {
                later(() -> {
                    isWaiting.set(false);
                    task.run();
                });
            }
        };
    }
}
