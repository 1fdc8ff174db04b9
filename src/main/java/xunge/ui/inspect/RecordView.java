package xunge.ui.inspect;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import xunge.domain.ClassRef;
import xunge.domain.Violation;
import xunge.rules.PlateVerdict;
import xunge.ui.browse.PlaceGrid;
import xunge.ui.browse.PlaceWords;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;

/// The form of one record. Fields hand themselves over when they are left, on Enter, and after a second without a key.
public final class RecordView implements Panel {

    private static final Duration IDLE = Duration.seconds(1);

    private final RecordViewModel model;
    private final ClassPickViewModel classes;
    private final Parts parts;
    private final PanelFrame frame;
    private final ClassPickView pick;
    private final PhotosView photos;
    private final TextField plate = new TextField();
    private final TextArea note = new TextArea();
    private final Label state = new Label();
    private final Label verdict = new Label();
    private final Label className = new Label();
    private final Label classDetail = new Label();
    private final Button changeClass;
    private final HBox chosenClass;
    private final PlaceGrid place;
    private final Label summary;
    private final Label saved = new Label();
    private final Label problem;
    private final Button retry;
    private final HBox pointed;
    private final VBox discard;
    private final TextField reason = new TextField();
    private final Subscriptions subscriptions = new Subscriptions();

    /// The form of `model`; `close` puts it aside, `chooser` asks for photos.
    public RecordView(RecordViewModel model, ClassPickViewModel classes, Parts parts, Runnable close,
            Supplier<List<Path>> chooser) {
        this.model = model;
        this.classes = classes;
        this.parts = parts;
        frame = new PanelFrame("record", parts, close);
        frame.getStyleClass().add("record-form");
        pick = new ClassPickView(classes, parts);
        photos = new PhotosView(model, parts, chooser);
        place = new PlaceGrid(parts.language());
        summary = parts.plain("", "place-summary");
        problem = parts.plain("", "problem");
        retry = parts.button("record-retry", "record.form.retry", "quiet");
        changeClass = parts.button("record-class-change", "record.form.class.change", "quiet");
        chosenClass = chosenClass();
        pointed = pointed();
        discard = discard();
        lay();
        classes.onChosen(chosen -> {
            model.classify(chosen);
            plate.requestFocus();
        });
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void lay() {
        state.getStyleClass().add("chip");
        state.setMinWidth(Region.USE_PREF_SIZE);
        frame.title().setMinWidth(Region.USE_PREF_SIZE);
        frame.badge(state);
        verdict.setId("record-plate-verdict");
        verdict.setWrapText(true);
        plate.setId("record-plate");
        plate.promptTextProperty().bind(parts.language().text("record.form.plate.prompt"));
        note.setId("record-note");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        note.promptTextProperty().bind(parts.language().text("record.form.note.prompt"));
        saved.setId("record-saved");
        saved.getStyleClass().add("saved");
        problem.setId("record-problem");
        retry.setOnAction(e -> model.retry());
        Label className = parts.label("record.form.class", "field-name");
        className.setLabelFor(pick.query());
        VBox classField = new VBox(className, chosenClass, pick);
        classField.getStyleClass().add("field");
        summary.setId("record-summary");
        summary.setGraphic(Parts.icon("mdi2m-map-marker"));
        frame.body(pointed, summary, classField, parts.field("record.form.plate", plate, verdict),
                parts.field("record.form.photos", photos), parts.field("record.form.note", note),
                parts.field("record.form.place", place));
        Button discardOpen = parts.button("record-discard", "record.form.discard", "quiet", "danger");
        discardOpen.setOnAction(e -> {
            Parts.toggle(discard, !discard.isVisible());
            reason.requestFocus();
        });
        HBox line = new HBox(saved, Parts.spring(), retry, discardOpen);
        line.getStyleClass().add("foot-line");
        frame.foot(problem, discard, line);
        commitWhenLeft(plate, plate.textProperty(), model::commitPlate, model::settlePlate);
        commitWhenLeft(note, note.textProperty(), model::commitNote, model::commitNote);
        plate.setOnAction(e -> model.settlePlate());
    }

    private static void commitWhenLeft(Node field, ObservableValue<String> text, Runnable idle, Runnable left) {
        PauseTransition pause = new PauseTransition(IDLE);
        pause.setOnFinished(e -> idle.run());
        text.subscribe((before, now) -> pause.playFromStart());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                pause.stop();
                left.run();
            }
        });
    }

    private HBox chosenClass() {
        className.setId("record-class-name");
        className.setWrapText(true);
        classDetail.getStyleClass().add("hint");
        classDetail.setWrapText(true);
        changeClass.setOnAction(e -> openPick());
        VBox words = new VBox(className, classDetail);
        changeClass.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(words, Parts.spring(), changeClass);
        box.getStyleClass().add("chosen-class");
        return box;
    }

    private HBox pointed() {
        Button move = parts.button("record-move-here", "record.form.move-here");
        move.setOnAction(e -> model.moveToPointed());
        Button ignore = parts.button("record-move-ignore", "record.form.move-ignore", "quiet");
        ignore.setOnAction(e -> model.ignorePointed());
        Label question = parts.plain("");
        question.textProperty()
                .bind(parts.language().text(model.pointedProperty().map(RecordWords::offer)));
        move.setMinWidth(Region.USE_PREF_SIZE);
        ignore.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(question, Parts.spring(), move, ignore);
        bar.setId("record-pointed");
        bar.getStyleClass().add("inline-offer");
        return bar;
    }

    private VBox discard() {
        reason.setId("record-discard-reason");
        reason.promptTextProperty().bind(parts.language().text("record.discard.prompt"));
        reason.setOnAction(e -> model.discard());
        Button confirm = parts.button("record-discard-confirm", "record.discard.confirm", "danger");
        confirm.setOnAction(e -> model.discard());
        VBox box = parts.field("record.discard.reason", reason, confirm);
        box.setId("record-discard-panel");
        return box;
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return pick.isVisible() ? pick.query() : plate;
    }

    @Override
    public void attach() {
        pick.attach();
        photos.attach();
        Parts.toggle(discard, false);
        classes.close();
        if (model.recordProperty().get().flatMap(Violation::classRef).isEmpty()) {
            classes.open();
        }
        subscriptions.bindBoth(plate.textProperty(), model.plateProperty());
        subscriptions.bindBoth(note.textProperty(), model.noteProperty());
        subscriptions.bindBoth(reason.textProperty(), model.reasonProperty());
        subscriptions.follow(parts.language().textsProperty(), t -> model.recordProperty().get().ifPresent(this::show));
        subscriptions.follow(model.recordProperty(), r -> r.ifPresent(this::show));
        subscriptions.follow(classes.openProperty(), open -> showPick());
        subscriptions.bind(verdict.textProperty(),
                parts.language().text(model.verdictProperty().map(RecordWords::verdict)));
        subscriptions.follow(model.verdictProperty(), this::showVerdict);
        subscriptions.bind(saved.textProperty(), parts.language().text(model.savedProperty()));
        subscriptions.bind(problem.textProperty(), parts.language().text(model.problemProperty()));
        subscriptions.follow(model.problemProperty(), p -> {
            Parts.toggle(problem, !p.isNone());
            Parts.toggle(retry, !p.isNone());
        });
        subscriptions.follow(model.pointedProperty(), p -> Parts.toggle(pointed, p.isPresent()));
    }

    @Override
    public void detach() {
        subscriptions.release();
        pick.detach();
        photos.detach();
    }

    /// Opens the dialog for photos and attaches what is chosen.
    public void choosePhotos() {
        photos.choose();
    }

    private void openPick() {
        classes.open();
        pick.query().requestFocus();
    }

    private void show(Violation record) {
        frame.title().setText(parts.language().texts().get("record.form.title", record.localNumber()));
        state.setText(parts.language().say(RecordWords.state(record.state())));
        state.getStyleClass().setAll("chip", RecordWords.stateStyle(record.state()));
        place.show(PlaceWords.recordRows(record.place()));
        summary.setText(parts.language().say(PlaceWords.summary(record.place())));
        showClass(record.classRef(), record);
        showPick();
    }

    private void showClass(Optional<ClassRef> chosen, Violation record) {
        className.setText(chosen.map(ClassRef::name).orElse(""));
        String campaign = record.campaign().map(c -> " · " + parts.language().say(RecordWords.campaign(c))).orElse("");
        classDetail.setText(chosen.map(c -> c.code() + campaign).orElse(""));
    }

    private void showPick() {
        boolean hasClass = model.recordProperty().get().flatMap(Violation::classRef).isPresent();
        boolean isOpen = classes.openProperty().get() || !hasClass;
        Parts.toggle(pick, isOpen);
        Parts.toggle(chosenClass, !isOpen);
    }

    private void showVerdict(PlateVerdict now) {
        verdict.getStyleClass().setAll("label", now.isKnownKind() ? "verdict-good" : "verdict-warning");
        Parts.toggle(verdict, now != PlateVerdict.EMPTY);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && classes.openProperty().get() && chosenClassExists()) {
            classes.close();
            plate.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB && !key.isControlDown() && note.isFocused()) {
            leaveNote(key);
        }
    }

    /// Tab leaves the note instead of indenting it.
    private void leaveNote(KeyEvent key) {
        note.requestFocusTraversal(
                key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        key.consume();
    }

    private boolean chosenClassExists() {
        return model.recordProperty().get().flatMap(Violation::classRef).isPresent();
    }
}
