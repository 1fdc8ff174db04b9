package xunge.app.tour;

import java.util.List;
import xunge.app.process.ChildProcess;

/// The window a tour is played in.
public enum TourWindow {
    /** On JavaFX's own headless platform, whose screen is 1000 x 1000. */
    HEADLESS,
    /** A real window of a small laptop on the display there is. */
    LAPTOP;

    Cast.Window cast() {
        return switch (this) {
            case HEADLESS -> new Cast.Window(ChildProcess.HEADLESS_OPTIONS, 1000, 760);
            case LAPTOP -> new Cast.Window(List.of("-Dprism.order=sw"), 1366, 768);
        };
    }
}
