package xunge.app.desktop;

import java.util.Optional;
import javafx.stage.Stage;
import xunge.domain.RecordState;
import xunge.domain.Violation;
import xunge.store.StoreException;
import xunge.ui.common.MapSurface;
import xunge.ui.map.MapView;

/// A window that is open, for whoever watches it from outside: the tour and the start bench.
public final class OpenWindow {

    private final Stage stage;
    private final MapView view;
    private final MapSurface map;
    private final Workplace place;
    private final Runnable closing;

    OpenWindow(Stage stage, MapView view, MapSurface map, Workplace place, Runnable closing) {
        this.stage = stage;
        this.view = view;
        this.map = map;
        this.place = place;
        this.closing = closing;
    }

    /// Its stage.
    public Stage stage() {
        return stage;
    }

    /// Its map.
    public MapSurface map() {
        return map;
    }

    /// True when everything in sight is drawn to the end. JavaFX thread only.
    public boolean isSettled() {
        return view.isSettled();
    }

    /// True when a shift is open.
    public boolean isOnDuty() {
        return place.patrol().findOpenShift().isPresent();
    }

    /// The draft of this home, as the store has it.
    public Optional<Violation> findDraft() {
        try {
            return place.patrol().listRecords().stream().filter(r -> r.state() == RecordState.DRAFT).findFirst();
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Closes window and home; the desktop's process goes on to its end. JavaFX thread only.
    public void close() {
        closing.run();
    }
}
