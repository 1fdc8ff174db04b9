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
import xunge.geo.crs.Crs;
import xunge.ui.common.MapSurface;
import xunge.ui.coords.CoordinateChoice;
import xunge.ui.coords.CoordinateWords;
import xunge.ui.inspect.PatrolViewModel;
import xunge.ui.sync.SyncWords;
import xunge.ui.text.Phrase;

/// What the status bar always says: shift, position, and what is not yet with the city.
public final class StatusViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final CoordinateChoice coordinates;
    private final ObservableValue<MapSurface.Sight> sight;
    private final ObjectProperty<Optional<PlanePoint>> pointer = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Phrase> shift;
    private final ObservableValue<Phrase> waiting;
    private final ObservableValue<Phrase> position;
    private final ObservableValue<Optional<String>> copied;
    private final ObservableValue<Boolean> endedUnsynced;

    /// The status of `patrol`'s work; times are said in `zone`, positions of the map on show in `coordinates`' system.
    public StatusViewModel(PatrolViewModel patrol, CoordinateChoice coordinates,
            ObservableValue<MapSurface.Sight> sight, ZoneId zone) {
        this.coordinates = coordinates;
        this.sight = sight;
        this.shift = patrol.shiftProperty().map(s -> words(s, zone));
        this.waiting = patrol.countsProperty().map(SyncWords::status);
        this.position = Bindings.createObjectBinding(this::pointerWords, pointer, sight,
                coordinates.chosenProperty());
        this.copied = Bindings.createObjectBinding(
                () -> Optional.of(CoordinateWords.copy(coordinates.chosenProperty().get(), place())), pointer, sight,
                coordinates.chosenProperty());
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

    /// The pointer's coordinates in the chosen system; off the map those of its middle.
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

    /// The choice of the coordinate system.
    public CoordinateChoice coordinates() {
        return coordinates;
    }

    /// The position on show as two plain numbers, for the clipboard.
    public ObservableValue<Optional<String>> copiedProperty() {
        return copied;
    }

    private static boolean isEndedUnsynced(Optional<Shift> shift, SyncCounts counts) {
        return shift.isEmpty() && !counts.isAllConfirmed();
    }

    private static Phrase words(Optional<Shift> shift, ZoneId zone) {
        return shift
                .map(s -> Phrase.of("status.shift.open", s.inspector(), TIME.format(s.openedAt().atZone(zone))))
                .orElse(Phrase.of("status.shift.none"));
    }

    /// The pointer's place, else the middle of the map.
    private PlanePoint place() {
        return pointer.get().orElseGet(() -> sight.getValue().centre());
    }

    private Phrase pointerWords() {
        Crs now = coordinates.chosenProperty().get();
        String key = pointer.get().isPresent() ? "status.position.pointer" : "status.position.middle";
        return Phrase.of(key, now.code(), CoordinateWords.write(now, place()));
    }
}
