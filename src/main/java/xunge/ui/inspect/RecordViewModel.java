package xunge.ui.inspect;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import xunge.domain.LonLat;
import xunge.domain.PositionOrigin;
import xunge.domain.Sha256;
import xunge.domain.Violation;
import xunge.domain.ViolationClass;
import xunge.inspect.Patrol;
import xunge.rules.PlateRules;
import xunge.rules.PlateVerdict;
import xunge.store.StoreException;
import xunge.ui.common.Background;
import xunge.ui.text.Phrase;

/// The form of one record. There is no "save": each commit hands one field to the patrol and says "saved" only after
/// the store returned. A field that could not be saved keeps what was typed, and can be committed again.
///
/// Commits run one after another in the order they were asked for (the background must keep order).
public final class RecordViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Patrol patrol;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Violation>> record = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty plate = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<PlateVerdict> verdict = new ReadOnlyObjectWrapper<>(PlateVerdict.EMPTY);
    private final ReadOnlyObjectWrapper<Phrase> saved = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Phrase> photoProblem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Optional<Offer>> pointed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<Violation> onLeft = v -> {};
    private Runnable onChanged = () -> {};
    private String askedPlate = "";
    private String askedNote = "";
    private boolean isLeaving;

    /// A form that works through `patrol`; `clock` gives the time of "saved".
    public RecordViewModel(Patrol patrol, Background background, Clock clock) {
        this.patrol = patrol;
        this.background = background;
        this.clock = clock;
        plate.subscribe(text -> verdict.set(PlateRules.check(withProvince(text))));
    }

    /// The record in the form, as the store has it.
    public ReadOnlyObjectProperty<Optional<Violation>> recordProperty() {
        return record.getReadOnlyProperty();
    }

    /// The plate as it is typed.
    public StringProperty plateProperty() {
        return plate;
    }

    /// What the rules say of the plate as it is typed.
    public ReadOnlyObjectProperty<PlateVerdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// The inspector's words as they are typed.
    public StringProperty noteProperty() {
        return note;
    }

    /// Why the record is made void.
    public StringProperty reasonProperty() {
        return reason;
    }

    /// "Saved at …", or that saving is under way; nothing before the first change.
    public ReadOnlyObjectProperty<Phrase> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// What went wrong last; nothing when all is well.
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Why a photo was refused; nothing when all were taken.
    public ReadOnlyObjectProperty<Phrase> photoProblemProperty() {
        return photoProblem.getReadOnlyProperty();
    }

    /// A place the record could be moved to.
    ///
    /// @param at where
    /// @param origin what that position rests on: pointed at while the form is open, or the receiver's last position
    public record Offer(LonLat at, PositionOrigin origin) {}

    /// The offer to move the record: to a place that was clicked, or to the receiver's last position.
    public ReadOnlyObjectProperty<Optional<Offer>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /// `handler` takes the record as it was when the form was left for good: finished or void.
    public void onLeft(Consumer<Violation> handler) {
        onLeft = handler;
    }

    /// `handler` runs after every change that reached the store.
    public void onChanged(Runnable handler) {
        onChanged = handler;
    }

    /// Begins a record at `at`, known from `origin`, and offers to move it to `otherwise`; the record that was in the
    /// form, if any, stays as a draft.
    public void begin(LonLat at, PositionOrigin origin, Optional<Offer> otherwise) {
        if (!isLeaving) {
            isLeaving = true;
            change("begin record", afterTexts(() -> patrol.begin(at, origin)), begun -> {
                open(begun);
                pointed.set(otherwise);
            });
        }
    }

    /// Begins a record at a place that was pointed at.
    public void begin(LonLat at) {
        begin(at, PositionOrigin.POINTED, Optional.empty());
    }

    /// Goes on with `draft`; the record that was in the form, if any, stays as a draft.
    public void resume(Violation draft) {
        change("resume record", afterTexts(() -> draft), this::open);
    }

    /// Sets the class.
    public void classify(ViolationClass violationClass) {
        withId(id -> change("classify", () -> patrol.classify(id, violationClass), this::take));
    }

    /// Hands the plate over if it was changed, without touching what is being typed.
    public void commitPlate() {
        String typed = withProvince(plate.get());
        if (!typed.equals(askedPlate)) {
            askedPlate = typed;
            withId(id -> change("set plate", () -> patrol.setPlate(id, typed), this::take));
        }
    }

    /// Hands the plate over and writes it as it is kept: a plate without a province gets the city's own.
    public void settlePlate() {
        commitPlate();
        plate.set(withProvince(plate.get()));
    }

    /// Hands the note over if it was changed.
    public void commitNote() {
        String typed = note.get();
        if (!typed.equals(askedNote)) {
            askedNote = typed;
            withId(id -> change("set note", () -> patrol.setNote(id, typed), this::take));
        }
    }

    /// Attaches `files` one after another; one that is refused does not stop the others.
    public void attach(List<Path> files) {
        photoProblem.set(Phrase.NONE);
        for (Path file : files) {
            withId(id -> background.run("attach photo", () -> patrol.attachPhoto(id, file))
                    .onSuccess(now -> succeed(now, this::take))
                    .onFailure(StoreException.class, e -> photoProblem.set(Phrase.of(e)))
                    .start());
        }
    }

    /// Offers to move the record to `at`.
    public void point(LonLat at) {
        pointed.set(Optional.of(new Offer(at, PositionOrigin.POINTED)));
    }

    /// Moves the record to the place on offer.
    public void moveToPointed() {
        pointed.get()
                .ifPresent(to -> withId(
                        id -> change("move record", () -> patrol.move(id, to.at(), to.origin()), this::take)));
        ignorePointed();
    }

    /// Drops the offer to move.
    public void ignorePointed() {
        pointed.set(Optional.empty());
    }

    /// Finishes the record after handing over what is still in the fields; if that fails the record stays in the form.
    public void finish() {
        if (!isLeaving) {
            withId(id -> {
                isLeaving = true;
                change("finish record", afterTexts(() -> patrol.finish(id)), this::leave);
            });
        }
    }

    /// Makes the record void for the reason entered; without a reason it only asks for one.
    public void discard() {
        String why = reason.get().strip();
        if (why.isEmpty()) {
            problem.set(Phrase.of("record.discard.reason-missing"));
            return;
        }
        record.get().ifPresent(before -> change("discard record", () -> {
            patrol.discard(before.id(), why);
            return before;
        }, this::leave));
    }

    /// Puts the form aside once everything in it is saved, then runs `then`; the record stays as a draft. When saving
    /// fails the form stays and says so.
    public void putAside(Runnable then) {
        record.get().ifPresentOrElse(before -> change("put aside", afterTexts(() -> before), kept -> {
            clear();
            then.run();
        }), then);
    }

    /// Tries the fields again that could not be saved.
    public void retry() {
        record.get().ifPresent(before -> {
            rememberAsked(before);
            problem.set(Phrase.NONE);
            commitPlate();
            commitNote();
        });
    }

    /// The file of a photo's unchanged bytes.
    public Path photoFile(Sha256 sha256) {
        return patrol.photoFile(sha256);
    }

    private void withId(Consumer<UUID> step) {
        record.get().map(Violation::id).ifPresent(step);
    }

    /// `next` after what is still in the fields was saved, in one piece of work: when saving fails, `next` is not done.
    private Background.Work<Violation> afterTexts(Background.Work<Violation> next) {
        Optional<Violation> before = record.get();
        String typedPlate = withProvince(plate.get());
        String typedNote = note.get();
        return () -> {
            if (before.isPresent() && !typedPlate.equals(before.get().plate())) {
                patrol.setPlate(before.get().id(), typedPlate);
            }
            if (before.isPresent() && !typedNote.equals(before.get().note())) {
                patrol.setNote(before.get().id(), typedNote);
            }
            return next.call();
        };
    }

    private void change(String name, Background.Work<Violation> work, Consumer<Violation> then) {
        saved.set(Phrase.of("record.saving"));
        background.run(name, work).onSuccess(now -> {
            problem.set(Phrase.NONE);
            succeed(now, then);
        }).onFailure(StoreException.class, this::report).andFinally(() -> isLeaving = false).start();
    }

    private void succeed(Violation now, Consumer<Violation> then) {
        then.accept(now);
        if (record.get().isPresent()) {
            saved.set(Phrase.of("record.saved", LocalTime.now(clock).format(TIME)));
        }
        onChanged.run();
    }

    /// The fields count as changed again, so that leaving one or [#retry] hands it over once more.
    private void report(StoreException e) {
        saved.set(Phrase.NONE);
        problem.set(Phrase.of(e));
        record.get().ifPresent(this::rememberAsked);
    }

    private void rememberAsked(Violation stored) {
        askedPlate = stored.plate();
        askedNote = stored.note();
    }

    private void open(Violation opened) {
        clear();
        rememberAsked(opened);
        plate.set(opened.plate());
        note.set(opened.note());
        record.set(Optional.of(opened));
    }

    /// The fields keep what is being typed.
    private void take(Violation now) {
        if (record.get().filter(r -> r.id().equals(now.id())).isPresent()) {
            record.set(Optional.of(now));
        }
    }

    private void leave(Violation last) {
        clear();
        onLeft.accept(last);
    }

    private void clear() {
        record.set(Optional.empty());
        askedPlate = "";
        askedNote = "";
        plate.set("");
        note.set("");
        reason.set("");
        problem.set(Phrase.NONE);
        photoProblem.set(Phrase.NONE);
        saved.set(Phrase.NONE);
        ignorePointed();
    }

    private static String withProvince(String typed) {
        String plate = PlateRules.normalise(typed);
        boolean lacksProvince = !plate.isEmpty() && plate.charAt(0) >= 'A' && plate.charAt(0) <= 'Z';
        return lacksProvince ? PlateRules.HOME_PROVINCE + plate : plate;
    }
}
