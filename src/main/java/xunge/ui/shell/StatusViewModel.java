package xunge.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import xunge.domain.PlanePoint;
import xunge.domain.Shift;
import xunge.sync.SyncCounts;
import xunge.ui.browse.CoordinateSystem;
import xunge.ui.common.Settings;
import xunge.ui.inspect.PatrolViewModel;
import xunge.ui.sync.SyncWords;
import xunge.ui.text.Phrase;

/// What the status bar always says: shift, position, and what is not yet with the city.
public final class StatusViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Settings settings;
    private final ObjectProperty<CoordinateSystem> system;
    private final ObjectProperty<Optional<PlanePoint>> pointer = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Phrase> shift;
    private final ObservableValue<Phrase> waiting;
    private final ObservableValue<Phrase> position;
    private final ObservableValue<Boolean> endedUnsynced;

    /// The status of `patrol`'s work; times are said in `zone`.
    public StatusViewModel(PatrolViewModel patrol, Settings settings, ZoneId zone) {
        this.settings = settings;
        boolean inMetres = settings.find(Settings.Key.COORDINATES).filter("METRES"::equals).isPresent();
        this.system = new SimpleObjectProperty<>(inMetres ? CoordinateSystem.METRES : CoordinateSystem.DEGREES);
        this.shift = patrol.shiftProperty().map(s -> words(s, zone));
        this.waiting = patrol.countsProperty().map(SyncWords::status);
        this.position = Bindings.createObjectBinding(this::pointerWords, pointer, system);
        this.endedUnsynced = Bindings.createObjectBinding(
                () -> isEndedUnsynced(patrol.shiftProperty().get(), patrol.countsProperty().get()),
                patrol.shiftProperty(), patrol.countsProperty());
    }

    /// The shift, or that there is none.
    public ObservableValue<Phrase> shiftProperty() {
        return shift;
    }

    /// What waits to be sent.
    public ObservableValue<Phrase> waitingProperty() {
        return waiting;
    }

    /// The pointer's coordinates in the chosen system.
    public ObservableValue<Phrase> positionProperty() {
        return position;
    }

    /// True after a shift has ended while the city does not have everything.
    public ObservableValue<Boolean> endedUnsyncedProperty() {
        return endedUnsynced;
    }

    /// Where the pointer is; absent off the map.
    public ObjectProperty<Optional<PlanePoint>> pointerProperty() {
        return pointer;
    }

    /// Writes positions in the other coordinate system from now on.
    public void switchSystem() {
        system.set(system.get().next());
        settings.put(Settings.Key.COORDINATES, system.get().name());
    }

    private static boolean isEndedUnsynced(Optional<Shift> shift, SyncCounts counts) {
        return shift.isEmpty() && !counts.isAllConfirmed();
    }

    private static Phrase words(Optional<Shift> shift, ZoneId zone) {
        return shift
                .map(s -> Phrase.of("status.shift.open", s.inspector(), TIME.format(s.openedAt().atZone(zone))))
                .orElse(Phrase.of("status.shift.none"));
    }

    private Phrase pointerWords() {
        CoordinateSystem now = system.get();
        return pointer.get()
                .map(at -> Phrase.verbatim(now.label() + "  " + now.write(at)))
                .orElse(Phrase.of("status.position.off-map", now.label()));
    }
}
