package xunge.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import xunge.domain.RecordState;
import xunge.domain.Shift;
import xunge.domain.Violation;
import xunge.geo.layer.PackedLayer;
import xunge.inspect.Patrol;
import xunge.store.StoreException;
import xunge.sync.ShiftSync;
import xunge.sync.SyncCounts;
import xunge.ui.common.Background;
import xunge.ui.text.Phrase;

/// The state of work on this device, which several panels and the status bar show: the shift, its records, the drafts,
/// the counts, and the records as a layer of the map. [#refresh] reads everything again; reading takes a few
/// milliseconds and happens off the view thread.
public final class PatrolViewModel {

    private static final SyncCounts NOTHING = new SyncCounts(0, 0, 0, 0, 0, 0, 0);

    private final Patrol patrol;
    private final ShiftSync sync;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Shift>> shift = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyListWrapper<Violation> records = new ReadOnlyListWrapper<>(
            FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<Violation> drafts = new ReadOnlyListWrapper<>(
            FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<SyncCounts> counts = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Phrase> done = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private Consumer<PackedLayer> onDrawn = l -> {};
    private Consumer<List<Violation>> onRead = l -> {};
    private volatile Predicate<Violation> drawn = r -> true;

    private record Snapshot(Optional<Shift> shift, List<Violation> own, List<Violation> all, PackedLayer layer,
            SyncCounts counts) {}

    /// Reads from `patrol` and `sync`.
    public PatrolViewModel(Patrol patrol, ShiftSync sync, Background background) {
        this.patrol = patrol;
        this.sync = sync;
        this.background = background;
    }

    /// The open shift.
    public ReadOnlyObjectProperty<Optional<Shift>> shiftProperty() {
        return shift.getReadOnlyProperty();
    }

    /// This device's finished records, newest first.
    public ReadOnlyListProperty<Violation> records() {
        return records.getReadOnlyProperty();
    }

    /// This device's unfinished records, newest first.
    public ReadOnlyListProperty<Violation> drafts() {
        return drafts.getReadOnlyProperty();
    }

    /// What is and what is not yet with the city.
    public ReadOnlyObjectProperty<SyncCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// What was done last, such as that a record was finished.
    public ReadOnlyObjectProperty<Phrase> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Why the store could not be read; nothing when all is well.
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// `handler` takes the records as a layer whenever they were read.
    public void onDrawn(Consumer<PackedLayer> handler) {
        onDrawn = handler;
    }

    /// `handler` takes all records, of this device and of others, whenever they were read.
    public void onRead(Consumer<List<Violation>> handler) {
        onRead = handler;
    }

    /// Draws only the records that pass `wanted` from now on; nothing else changes.
    public void drawOnly(Predicate<Violation> wanted) {
        drawn = wanted;
        refresh(() -> {});
    }

    /// Says what was done last.
    public void say(Phrase words) {
        done.set(words);
    }

    /// Shows counts that a running sync told.
    public void use(SyncCounts told) {
        boolean hasNewRecords = told.recordsConfirmed() != counts.get().recordsConfirmed();
        counts.set(told);
        if (hasNewRecords) {
            refresh(() -> {});
        }
    }

    /// Reads everything again; `then` runs when it is on show.
    public void refresh(Runnable then) {
        background.run("read records", this::read).onSuccess(now -> {
            problem.set(Phrase.NONE);
            show(now);
            then.run();
        }).onFailure(StoreException.class, e -> problem.set(Phrase.of(e))).start();
    }

    /// The record `id` as it was last read.
    public Optional<Violation> findRecord(UUID id) {
        return records.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    private Snapshot read() throws StoreException {
        List<Violation> own = patrol.listRecords();
        List<Violation> all = new ArrayList<>(patrol.listCityRecords());
        all.addAll(own);
        List<Violation> onMap = all.stream().filter(drawn).toList();
        return new Snapshot(patrol.findOpenShift(), own, List.copyOf(all), ViolationLayer.of(onMap), sync.counts());
    }

    private void show(Snapshot now) {
        shift.set(now.shift);
        records.setAll(now.own.stream().filter(r -> r.state() != RecordState.DRAFT).toList());
        drafts.setAll(now.own.stream().filter(r -> r.state() == RecordState.DRAFT).toList());
        counts.set(now.counts);
        onDrawn.accept(now.layer);
        onRead.accept(now.all);
    }
}
